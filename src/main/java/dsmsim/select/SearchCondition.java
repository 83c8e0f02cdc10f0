package dsmsim.select;

/** A condition that holds, does not hold, or is unknown. */
abstract class SearchCondition extends Evaluated {

    /** Whether it holds in a frame; null if that is unknown, since a value is NULL. */
    abstract Boolean holds(Object[] frame);

    final boolean isTrue(Object[] frame) {
        return holds(frame) == Boolean.TRUE;
    }
}
