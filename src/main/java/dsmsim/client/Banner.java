package dsmsim.client;

import dsmsim.product.Level;
import java.util.List;

/** The three lines with which the program introduces itself. */
final class Banner {
    private static final Level STORAGE = Level.of(8, 1, 17, 0);

    private Banner() {}

    /** The banner of a client of that level. */
    static List<String> of(Level level) {
        String brand = "IBM Tivoli Storage Manager";
        int year = 2014;
        if (!level.isBefore(STORAGE)) {
            brand = "IBM Storage Protect";
            year = 2023;
        } else if (!level.isBefore(Level.SPECTRUM_PROTECT)) {
            brand = "IBM Spectrum Protect";
            year = 2020;
        }
        return List.of(
                brand,
                "Command Line Administrative Interface - Version " + level.version() + ", Release " + level.release()
                        + ", Level " + level.level() + "." + level.sublevel(),
                "(c) Copyright by IBM Corporation and other(s) 1990, " + year + ". All Rights Reserved.",
                "");
    }
}
