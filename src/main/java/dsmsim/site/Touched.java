package dsmsim.site;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A chain of the places of a server that have been written, the last one first, so that what has changed is found at a cost
 * that follows the change. Each server value has one; a value that was made of another has its chain with more before it.
 *
 * @param place that was written last; null at the root
 * @param before what was written before
 * @param depth how many places were written since the root
 */
record Touched(ServerSpot<?> place, Touched before, int depth) {

    /** The begin of a new chain. */
    static Touched root() {
        return new Touched(null, null, 0);
    }

    Touched plus(ServerSpot<?> written) {
        return new Touched(written, this, depth + 1);
    }

    /** The places that were written since two chains parted; empty where they have no beginning in common. */
    static Optional<Set<ServerSpot<?>>> since(Touched one, Touched other) {
        Set<ServerSpot<?>> places = new HashSet<>();
        Touched left = one;
        Touched right = other;
        while (left != right) {
            if (left.depth >= right.depth) {
                if (left.before == null) {
                    return Optional.empty();
                }
                places.add(left.place);
                left = left.before;
            } else {
                places.add(right.place);
                right = right.before;
            }
        }
        return Optional.of(places);
    }
}
