package dsmsim.replication;

/** DISABLE REPLICATION. */
final class DisableReplication extends ReplicationSwitch {
    DisableReplication() {
        super(false);
    }
}
