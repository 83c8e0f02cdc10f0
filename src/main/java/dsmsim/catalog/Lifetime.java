package dsmsim.catalog;

import dsmsim.product.Level;

/** The levels of the product that know something. */
record Lifetime(Level since, Level until) {
    private static final int LAST = 9999;
    static final Lifetime ALWAYS = new Lifetime(Level.of(0, 0, 0, 0), Level.of(LAST, LAST, LAST, LAST));

    boolean includes(Level level) {
        return level.compareTo(since) >= 0 && level.compareTo(until) <= 0;
    }

    Lifetime since(String text) {
        return new Lifetime(level(text), until);
    }

    /** Known up to that version, its later levels included. */
    Lifetime until(String text) {
        Level last = level(text);
        int dots = (int) text.chars().filter(c -> c == '.').count();
        return new Lifetime(
                since,
                Level.of(
                        last.version(),
                        dots < 1 ? LAST : last.release(),
                        dots < 2 ? LAST : last.level(),
                        dots < 3 ? LAST : last.sublevel()));
    }

    /** The levels that both know. */
    Lifetime and(Lifetime other) {
        return new Lifetime(
                since.isBefore(other.since) ? other.since : since, until.isBefore(other.until) ? until : other.until);
    }

    /** From the first level that knows one of them to the last. */
    Lifetime or(Lifetime other) {
        return new Lifetime(
                since.isBefore(other.since) ? since : other.since, until.isBefore(other.until) ? other.until : until);
    }

    private static Level level(String text) {
        return Level.parse(text).orElseThrow(() -> new IllegalStateException("not a level: " + text));
    }
}
