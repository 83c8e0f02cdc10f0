package dsmsim.site;

/**
 * A place of a site in which a value stands, or none: what a {@link SiteChange} is made of.
 *
 * @param <V> what stands there
 */
interface Spot<V> {

    /** What stands there; null for nothing, also where the server is not there. */
    V in(Site site);

    /**
     * The site with that in place of what stands there.
     *
     * @param value null for nothing
     */
    Site with(Site site, V value);

    /** Tells a reader of a change of what stands there. */
    default void tell(V before, V after, ChangeReader reader) {}

    /** Whether what stands there only tells what has been: who takes a change back leaves it. */
    default boolean isTrace() {
        return false;
    }

    /** Whether two values are the same there: the same object, or equal where that is soon found out. */
    default boolean isSame(V one, V other) {
        return one == other;
    }

    /** Whether two values, of which neither is null, are equal, however long it takes to find out. */
    default boolean isEqual(V one, V other) {
        return one.equals(other);
    }

    /**
     * What stands there after two changes of the same value, one of which has come first; null where the second one is
     * refused, since both changed the same.
     *
     * @param before from which both began, null for nothing
     * @param after of the second one
     * @param there of the first one
     */
    default V joined(V before, V after, V there) {
        return null;
    }

    /**
     * The same where the second change is one that stays in any case: of both the parts that they changed. Null leaves
     * nothing.
     */
    default V carried(V before, V after, V there) {
        return after;
    }
}
