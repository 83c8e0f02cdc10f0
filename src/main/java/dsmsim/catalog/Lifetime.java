package dsmsim.catalog;

import dsmsim.product.Level;

/** The levels of the product that know something. */
record Lifetime(Level since, Level until) {
    private static final int LAST = 9999;
    static final Lifetime ALWAYS = new Lifetime(Level.of(0, 0, 0, 0), Level.of(LAST, LAST, LAST, LAST));

    /** Most of what there is has always been there, for which no level need be looked at. */
    boolean includes(Level level) {
        return this == ALWAYS || level.compareTo(since) >= 0 && level.compareTo(until) <= 0;
    }

    Lifetime since(String text) {
        return new Lifetime(level(text, 0), until);
    }

    /** Known up to that version, its later levels included. */
    Lifetime until(String text) {
        return new Lifetime(since, level(text, LAST));
    }

    /** The levels that both know. */
    Lifetime and(Lifetime other) {
        if (this == ALWAYS || other == ALWAYS) {
            return this == ALWAYS ? other : this;
        }
        return new Lifetime(
                since.isBefore(other.since) ? other.since : since, until.isBefore(other.until) ? until : other.until);
    }

    /** From the first level that knows one of them to the last. */
    Lifetime or(Lifetime other) {
        if (this == ALWAYS || other == ALWAYS) {
            return ALWAYS;
        }
        return new Lifetime(
                since.isBefore(other.since) ? since : other.since, until.isBefore(other.until) ? other.until : until);
    }

    /** Reads {@code 7.1}; the numbers that are left out are filled in. */
    private static Level level(String text, int filling) {
        int[] numbers = {filling, filling, filling, filling};
        int start = 0;
        for (int i = 0; i < numbers.length && start < text.length(); i++) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            numbers[i] = Integer.parseInt(text, start, end, 10);
            start = end + 1;
        }
        return Level.of(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
