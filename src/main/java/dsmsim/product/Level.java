package dsmsim.product;

import java.util.Optional;

/** A level of the product: version, release, level and sublevel, for example 7.1.1.100. */
public record Level(int version, int release, int level, int sublevel) implements Comparable<Level> {
    private static final int PARTS = 4;
    private static final int MOST_DIGITS = 4;

    /** Since then nodes can be replicated; servers before know no word of it. */
    public static final Level WITH_REPLICATION = of(6, 3, 0, 0);

    /** Since then the product has other names, and its client other words. */
    public static final Level SPECTRUM_PROTECT = of(8, 1, 0, 0);

    /** Since then administrative sessions use TLS without being asked to. */
    public static final Level ENCRYPTED_SESSIONS = of(8, 1, 2, 0);

    /** Knows every command. */
    public static final Level NEWEST = of(99, 0, 0, 0);

    /** Reads {@code v}, {@code v.r}, {@code v.r.l} or {@code v.r.l.s}; what is left out is 0. */
    public static Optional<Level> parse(String text) {
        int[] numbers = new int[PARTS];
        int part = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
                numbers[part] = numbers[part] * 10 + c - '0';
                digits++;
            } else if (c == '.' && digits > 0 && part < PARTS - 1) {
                part++;
                digits = 0;
            } else {
                return Optional.empty();
            }
        }
        return digits == 0 ? Optional.empty() : Optional.of(new Level(numbers[0], numbers[1], numbers[2], numbers[3]));
    }

    public static Level of(int version, int release, int level, int sublevel) {
        return new Level(version, release, level, sublevel);
    }

    public boolean isBefore(Level other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Level other) {
        int order = Integer.compare(version, other.version);
        order = order != 0 ? order : Integer.compare(release, other.release);
        order = order != 0 ? order : Integer.compare(level, other.level);
        return order != 0 ? order : Integer.compare(sublevel, other.sublevel);
    }

    /** The sublevel as the product prints it: three digits from version 8 on. */
    private String printedSublevel() {
        String digits = Integer.toString(sublevel);
        return version >= 8 ? "0".repeat(Math.max(0, 3 - digits.length())) + digits : digits;
    }

    /** As in the session line: {@code Version 7, Release 1, Level 1.100}. */
    public String inWords() {
        return "Version " + version + ", Release " + release + ", Level " + level + "." + printedSublevel();
    }

    /** Without zeros at the end, but with the release: {@code 8.1}, {@code 8.1.2}. */
    public String inShort() {
        String most = version + "." + release;
        if (level == 0 && sublevel == 0) {
            return most;
        }
        return sublevel == 0 ? most + "." + level : toString();
    }

    @Override
    public String toString() {
        return version + "." + release + "." + level + "." + sublevel;
    }
}
