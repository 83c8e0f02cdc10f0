package dsmsim.node;

/** The replication mode of a node (REPLMODE); an administrator can set the two synchronising ones only. */
public enum ReplicationMode {
    NONE("None"),
    SEND("Send"),
    RECEIVE("Receive"),
    SYNCSEND("SyncSend"),
    SYNCRECEIVE("SyncReceive");

    private final String title;

    ReplicationMode(String title) {
        this.title = title;
    }

    /** Whether only the replication session may store here. */
    public boolean receives() {
        return this == RECEIVE || this == SYNCRECEIVE;
    }

    @Override
    public String toString() {
        return title;
    }
}
