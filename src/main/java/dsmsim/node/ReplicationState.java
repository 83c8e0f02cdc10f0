package dsmsim.node;

/** The replication state of a node (REPLSTATE). */
public enum ReplicationState {
    /** Not configured for replication. */
    NONE("None"),
    ENABLED("Enabled"),
    DISABLED("Disabled");

    private final String title;

    ReplicationState(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
