package dsmsim.node;

/** LOCK NODE. */
final class LockNode extends NodeLock {
    LockNode() {
        super(true);
    }
}
