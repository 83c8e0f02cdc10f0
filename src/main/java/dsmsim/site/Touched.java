package dsmsim.site;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A chain of the places of a server that have been written, the last one first, so that what has changed is found at a cost
 * that follows the change. Each server value has one; a value that was made of another has its chain with more before it.
 */
final class Touched {
    private final ServerSpot<?> place;
    private final int depth;
    /** What was written before; null at the root, and where the chain has been cut. */
    private Touched before;

    private Touched(ServerSpot<?> place, Touched before, int depth) {
        this.place = place;
        this.before = before;
        this.depth = depth;
    }

    /** The begin of a new chain. */
    static Touched root() {
        return new Touched(null, null, 0);
    }

    Touched plus(ServerSpot<?> written) {
        return new Touched(written, this, depth + 1);
    }

    /** How many places were written since the root. */
    int depth() {
        return depth;
    }

    /** Forgets what was written before the last so many places; values of different times then have less in common. */
    void cut(int length) {
        Touched last = this;
        for (int i = 0; i < length && last.before != null; i++) {
            last = last.before;
        }
        last.before = null;
    }

    /** The places that were written since two chains parted; empty where that is not known. */
    static Optional<Set<ServerSpot<?>>> since(Touched one, Touched other) {
        Set<ServerSpot<?>> places = new HashSet<>();
        Touched left = one;
        Touched right = other;
        while (left != right) {
            Touched longer = left.depth >= right.depth ? left : right;
            Touched rest = longer.before;
            if (rest == null) {
                return Optional.empty();
            }
            places.add(longer.place);
            if (longer == left) {
                left = rest;
            } else {
                right = rest;
            }
        }
        return Optional.of(places);
    }
}
