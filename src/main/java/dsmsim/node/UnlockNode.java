package dsmsim.node;

/** UNLOCK NODE. */
final class UnlockNode extends NodeLock {
    UnlockNode() {
        super(false);
    }
}
