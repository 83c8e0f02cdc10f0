package dsmsim.replication;

import dsmsim.node.ReplicationMode;

/** Which replication modes of source and target fit together (ANR0332E). */
final class Pairing {

    private Pairing() {}

    static boolean fits(ReplicationMode source, ReplicationMode target) {
        return source == ReplicationMode.SEND && target == ReplicationMode.RECEIVE
                || source == ReplicationMode.SYNCSEND && target == ReplicationMode.SYNCRECEIVE;
    }
}
