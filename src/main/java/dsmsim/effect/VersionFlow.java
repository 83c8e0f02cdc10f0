package dsmsim.effect;

/**
 * What has become of the versions of a file group on one server, from one site to another. What is held afterwards is what was
 * held before with what was stored and received, less what was deleted.
 *
 * @param source the server that has sent what was received; empty for none, or where that cannot be told
 * @param stored by clients, or otherwise than by replication
 * @param received by replication
 * @param inactivated versions that have become inactive, for example since a file was backed up again
 * @param activated versions that have become active
 * @param rebound versions that have got another management class
 * @param cause why versions were deleted
 * @param damaged copies that cannot be read any more
 * @param recovered copies that can be read again
 */
public record VersionFlow(
        String server,
        FileGroup group,
        String source,
        long stored,
        long received,
        long inactivated,
        long activated,
        long rebound,
        long deleted,
        Cause cause,
        long damaged,
        long recovered) {

    /** Why versions are deleted. */
    public enum Cause {
        /** None are. */
        NONE,
        /** By a command or a client. */
        COMMAND,
        /** By policy. */
        EXPIRATION,
        /** On a target, since its source does not have them. */
        REPLICATION,
        /** The server has got back a database that does not know them. */
        RESTORE;

        /** In a message: {@code by replication}. */
        public String inWords() {
            return switch (this) {
                case NONE -> "";
                case COMMAND -> "by a command";
                case EXPIRATION -> "by expiration";
                case REPLICATION -> "by replication";
                case RESTORE -> "by a restore of the database";
            };
        }
    }

    boolean isNothing() {
        return stored + received + inactivated + activated + rebound + deleted + damaged + recovered == 0;
    }
}
