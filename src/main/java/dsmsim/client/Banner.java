package dsmsim.client;

import dsmsim.product.Level;
import java.util.List;

/**
 * The three lines with which the program introduces itself, by the level of the client. The third is where the product has its
 * copyright, and says whose program this is.
 */
final class Banner {
    private static final Level STORAGE = Level.of(8, 1, 17, 0);

    /** From a level on, the last year of the product's copyright. */
    private record Year(Level since, int year) {}

    /** Newest first, as public captures have them; those of 8.1.0 and 7.1.1 are recalled. */
    private static final List<Year> YEARS = List.of(
            new Year(Level.of(8, 1, 21, 0), 2023),
            new Year(Level.of(8, 1, 15, 0), 2022),
            new Year(Level.of(8, 1, 8, 0), 2019),
            new Year(Level.of(8, 1, 0, 0), 2016),
            new Year(Level.of(7, 1, 8, 8), 2020),
            new Year(Level.of(7, 1, 1, 0), 2014),
            new Year(Level.of(6, 3, 0, 0), 2011),
            new Year(Level.of(6, 1, 4, 0), 2010),
            new Year(Level.of(0, 0, 0, 0), 2007));

    private Banner() {}

    /** The banner of a client of that level. */
    static List<String> of(Level level) {
        return List.of(
                brand(level),
                "Command Line Administrative Interface - Version " + level.version() + ", Release " + level.release()
                        + ", Level " + level.level() + "." + level.sublevel(),
                "(c) Copyright by dsmsim authors 2026. Simulates a client (c) IBM 1990, " + year(level) + ".",
                "");
    }

    private static String brand(Level level) {
        if (!level.isBefore(STORAGE)) {
            return "IBM Storage Protect";
        }
        return level.isBefore(Level.SPECTRUM_PROTECT) ? "IBM Tivoli Storage Manager" : "IBM Spectrum Protect";
    }

    private static int year(Level level) {
        for (Year known : YEARS) {
            if (!level.isBefore(known.since())) {
                return known.year();
            }
        }
        throw new IllegalArgumentException(level.toString());
    }
}
