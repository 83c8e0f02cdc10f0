package dsmsim.catalog;

/**
 * A keyword of a command.
 *
 * @param spelling with the least abbreviation that any form of the command allows
 * @param lifetime the levels that know it
 */
record Parameter(Spelling spelling, Lifetime lifetime) {

    String name() {
        return spelling.full();
    }

    Parameter or(Parameter other) {
        return new Parameter(spelling.shorterOf(other.spelling), lifetime.or(other.lifetime));
    }
}
