package dsmsim.node;

/** The replication rules and the two keywords that stand for none of them. */
public enum ReplicationRule {
    ALL_DATA,
    ACTIVE_DATA,
    ALL_DATA_HIGH_PRIORITY,
    ACTIVE_DATA_HIGH_PRIORITY,
    /** The next level up decides: file space, node, server. */
    DEFAULT,
    /** Nothing is replicated. */
    NONE;

    /** True for the four predefined rules. */
    public boolean isRule() {
        return this != DEFAULT && this != NONE;
    }

    public boolean isHighPriority() {
        return this == ALL_DATA_HIGH_PRIORITY || this == ACTIVE_DATA_HIGH_PRIORITY;
    }

    /** Whether only active backup versions are sent. */
    public boolean isActiveOnly() {
        return this == ACTIVE_DATA || this == ACTIVE_DATA_HIGH_PRIORITY;
    }
}
