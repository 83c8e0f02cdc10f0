package dsmsim.replication;

/** ENABLE REPLICATION. */
final class EnableReplication extends ReplicationSwitch {
    EnableReplication() {
        super(true);
    }
}
