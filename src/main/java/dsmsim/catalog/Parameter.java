package dsmsim.catalog;

import dsmsim.product.Level;
import dsmsim.syntax.Spelling;

/**
 * A keyword of a command.
 *
 * @param spelling with the least abbreviation that any form of the command allows
 * @param lifetime the levels that know it
 */
public record Parameter(Spelling spelling, Lifetime lifetime) {

    public String name() {
        return spelling.full();
    }

    public boolean knownAt(Level level) {
        return lifetime.includes(level);
    }

    /** The first level that knows it. */
    public Level since() {
        return lifetime.since();
    }

    Parameter or(Parameter other) {
        return new Parameter(spelling.shorterOf(other.spelling), lifetime.or(other.lifetime));
    }
}
