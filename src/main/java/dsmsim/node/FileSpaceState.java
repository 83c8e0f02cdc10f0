package dsmsim.node;

/** Whether a data type of a file space takes part in replication. */
public enum FileSpaceState {
    ENABLED("Enabled"),
    DISABLED("Disabled"),
    /** At the next replication its data is deleted on the target; then it is disabled. */
    PURGEDATA("PurgeData");

    private final String title;

    FileSpaceState(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
