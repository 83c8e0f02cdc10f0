package dsmsim.value;

/**
 * A number, which may be a size or a duration.
 *
 * @param unscaled the number without its decimal point
 * @param decimals how many of its digits stand behind the point
 * @param unit what stands behind the number, such as {@code " MB"}; may be empty
 */
public record Amount(long unscaled, int decimals, String unit) implements Value {
    private static final long KILOBYTE = 1024;
    private static final int KILOBYTE_BITS = 10;
    private static final double MEGABYTE = 1024.0 * 1024.0;
    /** The size of a transfer is given in the smallest unit in which it stays below this. */
    private static final long LARGEST_SIZE = 100_000;

    private static final String[] SIZE_UNITS = {" bytes", " KB", " MB", " GB", " TB", " PB"};
    private static final String[] CAPACITY_UNITS = {" M", " G", " T", " P", " E"};
    private static final String[] FILE_UNITS = {"  B", " KB", " MB", " GB", " TB", " PB", " EB"};
    private static final String[] TRAFFIC_UNITS = {"", " K", " M", " G"};

    @Override
    public String text(Style style) {
        return style.number(unscaled, decimals).concat(unit);
    }

    /** The number itself: a {@link Long}, or a {@link Double} where it has digits behind the point. */
    public Number number() {
        return decimals == 0 ? (Number) unscaled : (Number) (unscaled / Math.pow(10, decimals));
    }

    public static Amount of(long number) {
        return new Amount(number, 0, "");
    }

    /** A whole number of something, such as {@code 90 Day(s)}. */
    public static Amount of(long number, String unit) {
        return new Amount(number, 0, ' ' + unit);
    }

    public static Amount days(long days) {
        return of(days, "Day(s)");
    }

    /** Two decimals, as in {@code 0.05}. */
    public static Amount hundredths(long hundredths) {
        return new Amount(hundredths, 2, "");
    }

    /** Bytes as megabytes of 1,048,576 bytes, two decimals, without the unit: {@code 1,234.56}. */
    public static Amount megabytes(long bytes) {
        return hundredths(Math.round(bytes / MEGABYTE * 100));
    }

    /** A percentage with one decimal and without the sign: {@code 40.2}. */
    public static Amount percent(double value) {
        return oneDecimal(value, "");
    }

    /** The capacity of a volume or storage pool: {@code 0.0 M}, {@code 8.0 M}, {@code 1.5 T}. */
    public static Amount capacity(long bytes) {
        double count = bytes / MEGABYTE;
        int unit = unit(count, KILOBYTE, CAPACITY_UNITS);
        return oneDecimal(in(unit, count), CAPACITY_UNITS[unit]);
    }

    /** What a session has sent or received: {@code 515}, {@code 838.2 K}, {@code 1.2 M}. */
    public static Amount traffic(long bytes) {
        int unit = unit(bytes, KILOBYTE, TRAFFIC_UNITS);
        return unit == 0 ? of(bytes) : oneDecimal(in(unit, bytes), TRAFFIC_UNITS[unit]);
    }

    /** What a client has transferred, as it reports it: {@code 446.50 MB}, {@code 1,010.32 MB}, {@code 0  B}. */
    public static Amount reported(long bytes) {
        int unit = unit(bytes, KILOBYTE, FILE_UNITS);
        return unit == 0
                ? new Amount(bytes, 0, FILE_UNITS[0])
                : new Amount(Math.round(in(unit, bytes) * 100), 2, FILE_UNITS[unit]);
    }

    /**
     * The size of a transfer, as replication messages give it. Units change late, at 100,000: {@code 52,995 bytes},
     * {@code 155 KB}, {@code 23,994 KB}.
     */
    public static Amount size(long bytes) {
        int unit = unit(bytes, LARGEST_SIZE, SIZE_UNITS);
        return new Amount(bytes >> KILOBYTE_BITS * unit, 0, SIZE_UNITS[unit]);
    }

    /** The first of units, each 1024 of the one before, in which an amount of the smallest one stays below that. */
    private static int unit(double amount, long below, String[] units) {
        int unit = 0;
        while (in(unit, amount) >= below && unit < units.length - 1) {
            unit++;
        }
        return unit;
    }

    private static double in(int unit, double amount) {
        return Math.scalb(amount, -KILOBYTE_BITS * unit);
    }

    private static Amount oneDecimal(double value, String unit) {
        return new Amount(Math.round(value * 10), 1, unit);
    }
}
