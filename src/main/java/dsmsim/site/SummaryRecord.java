package dsmsim.site;

/**
 * What the activity summary of a server keeps of one operation that is over: of a client's session, or of a process.
 *
 * @param start seconds since 1970
 * @param end seconds since 1970
 * @param number of the session or the process
 * @param entity the node; empty for all of them together
 * @param examined files that were looked at
 * @param affected files that were stored, brought back, deleted or sent
 * @param failed files with which that went wrong
 * @param bytes that went over the line
 * @param processes how many worked side by side, from 1
 */
public record SummaryRecord(
        Operation operation,
        long start,
        long end,
        int number,
        String entity,
        long examined,
        long affected,
        long failed,
        long bytes,
        int processes,
        boolean successful) {

    /** What has been done, by the names that the tables have for it. */
    public enum Operation {
        BACKUP,
        ARCHIVE,
        RESTORE,
        RETRIEVE,
        EXPIRATION,
        REPLICATION;

        /** Whether a client has done it in a session; else it was a process of the server. */
        public boolean isOfSession() {
            return this != EXPIRATION && this != REPLICATION;
        }

        /** Whether a client has sent files to be kept. */
        public boolean stores() {
            return this == BACKUP || this == ARCHIVE;
        }
    }
}
