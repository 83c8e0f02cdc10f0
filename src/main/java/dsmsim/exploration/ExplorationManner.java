package dsmsim.exploration;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is explored.
 *
 * @param operators what may go wrong
 * @param depth how many things go wrong together at most, 1 or 2
 * @param seconds after which no further variant is begun
 * @param first label of the first step with which something goes wrong; empty for the first of all
 * @param last likewise
 */
record ExplorationManner(Set<Operator> operators, int depth, int seconds, String first, String last) {
    static final int USUAL_SECONDS = 30;

    static final ExplorationManner USUAL =
            new ExplorationManner(EnumSet.allOf(Operator.class), 1, USUAL_SECONDS, "", "");
}
