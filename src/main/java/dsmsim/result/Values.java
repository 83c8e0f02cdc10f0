package dsmsim.result;

import java.time.LocalDateTime;

/** How numbers, sizes and times are written in the cells of queries and in messages. */
public final class Values {
    private static final long KILOBYTE = 1024;
    private static final double MEGABYTE = 1024.0 * 1024.0;
    /** A size is given in the smallest unit in which it stays below this. */
    private static final long LARGEST_SIZE = 100_000;

    private static final String[] SIZE_UNITS = {" bytes", " KB", " MB", " GB", " TB", " PB"};
    private static final String[] CAPACITY_UNITS = {" M", " G", " T", " P", " E"};
    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int SECONDS_A_DAY = 86_400;

    private Values() {}

    /** A whole number with thousands separators: {@code 4,096}. */
    public static String number(long value) {
        String digits = Long.toString(value);
        int first = value < 0 ? 1 : 0;
        if (digits.length() - first <= 3) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits.length() + 6);
        for (int i = 0; i < digits.length(); i++) {
            if (i > first && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    public static String yesNo(boolean value) {
        return value ? "Yes" : "No";
    }

    /** Bytes as megabytes of 1,048,576 bytes, two decimals, without the unit: {@code 1,234.56}. */
    public static String megabytes(long bytes) {
        long hundredths = Math.round(bytes / MEGABYTE * 100);
        StringBuilder text = new StringBuilder(number(hundredths / 100)).append('.');
        return twoDigits(text, (int) (hundredths % 100)).toString();
    }

    /** A percentage with one decimal and without the sign: {@code 40.2}. */
    public static String percent(double value) {
        return oneDecimal(value);
    }

    /** What part is of the whole in percent, {@code 0.0} of nothing. */
    public static String percent(long part, long whole) {
        return percent(whole == 0 ? 0 : 100.0 * part / whole);
    }

    /**
     * The size of a transfer, as replication messages give it. Units change late, at 100,000: {@code 52,995 bytes},
     * {@code 155 KB}, {@code 23,994 KB}.
     */
    public static String size(long bytes) {
        int unit = 0;
        long count = bytes;
        while (count >= LARGEST_SIZE && unit < SIZE_UNITS.length - 1) {
            count /= KILOBYTE;
            unit++;
        }
        return number(count) + SIZE_UNITS[unit];
    }

    /** The capacity of a volume or storage pool: {@code 0.0 M}, {@code 8.0 M}, {@code 1.5 T}. */
    public static String capacity(long bytes) {
        int unit = 0;
        double count = bytes / MEGABYTE;
        while (count >= KILOBYTE && unit < CAPACITY_UNITS.length - 1) {
            count /= KILOBYTE;
            unit++;
        }
        return oneDecimal(count) + CAPACITY_UNITS[unit];
    }

    /** Whole days since something happened, {@code <1} for less than one. */
    public static String age(long days) {
        return days < 1 ? "<1" : number(days);
    }

    /** {@code MM/DD/YYYY HH:MM:SS}. */
    public static String dateTime(LocalDateTime time) {
        StringBuilder text = new StringBuilder(19);
        twoDigits(text, time.getMonthValue()).append('/');
        twoDigits(text, time.getDayOfMonth()).append('/');
        twoDigits(text, time.getYear() / 100);
        twoDigits(text, time.getYear() % 100).append(' ');
        twoDigits(text, time.getHour()).append(':');
        twoDigits(text, time.getMinute()).append(':');
        return twoDigits(text, time.getSecond()).toString();
    }

    /** How long something took: {@code 0 Days, 0 Hours, 2 Minutes}. */
    public static String elapsed(long seconds) {
        return number(seconds / SECONDS_A_DAY)
                + " Days, "
                + seconds % SECONDS_A_DAY / SECONDS_AN_HOUR
                + " Hours, "
                + seconds % SECONDS_AN_HOUR / SECONDS_A_MINUTE
                + " Minutes";
    }

    private static String oneDecimal(double value) {
        long tenths = Math.round(value * 10);
        return number(tenths / 10) + '.' + tenths % 10;
    }

    private static StringBuilder twoDigits(StringBuilder text, int value) {
        if (value < 10) {
            text.append('0');
        }
        return text.append(value);
    }

    /** A number of days: {@code 90 Day(s)}. */
    public static String days(long days) {
        return number(days) + " Day(s)";
    }
}
