package dsmsim.value;

import java.time.LocalDateTime;

/**
 * How dates, times and numbers are written: the client's DATEFORMAT, TIMEFORMAT and NUMBERFORMAT, by the numbers that the
 * manual gives them.
 *
 * @param date 1 to 7: {@code MM/DD/YYYY}, {@code DD-MM-YYYY}, {@code YYYY-MM-DD}, {@code DD.MM.YYYY}, {@code YYYY.MM.DD},
 *     {@code YYYY/MM/DD}, {@code DD/MM/YYYY}
 * @param time 1 to 5: {@code 23:00:00}, {@code 23,00,00}, {@code 23.00.00}, {@code 11:00:00P}, {@code P 11:00:00}
 * @param number 1 to 6: {@code 1,000.00}, {@code 1,000,00}, {@code 1 000,00}, {@code 1 000.00}, {@code 1.000,00},
 *     {@code 1'000,00}
 */
public record Style(int date, int time, int number) {
    private static final String[] DATES = {"M/D/Y", "D-M-Y", "Y-M-D", "D.M.Y", "Y.M.D", "Y/M/D", "D/M/Y"};
    private static final String[] TIMES = {"H:m:s", "H,m,s", "H.m.s", "h:m:sP", "P h:m:s"};
    private static final String GROUPS = ",,  .'";
    private static final String POINTS = ".,,.,,";
    private static final int LENGTH = 21;
    private static final int NOON = 12;

    /** The server's own style, which its messages have whatever the client's is. */
    public static final Style STANDARD = new Style(1, 1, 1);

    public Style {
        if (date < 1 || date > DATES.length || time < 1 || time > TIMES.length || number < 1 || number > 6) {
            throw new IllegalArgumentException("no such style: " + date + ' ' + time + ' ' + number);
        }
    }

    /** A date and a time of day, such as {@code 03/01/2024 08:00:05}. */
    public String dateTime(LocalDateTime moment) {
        StringBuilder text = new StringBuilder(LENGTH);
        write(DATES[date - 1], moment, text);
        write(TIMES[time - 1], moment, text.append(' '));
        return text.toString();
    }

    private static void write(String pattern, LocalDateTime moment, StringBuilder text) {
        for (int i = 0; i < pattern.length(); i++) {
            char part = pattern.charAt(i);
            switch (part) {
                case 'Y' -> twoDigits(twoDigits(text, moment.getYear() / 100), moment.getYear() % 100);
                case 'M' -> twoDigits(text, moment.getMonthValue());
                case 'D' -> twoDigits(text, moment.getDayOfMonth());
                case 'H' -> twoDigits(text, moment.getHour());
                case 'h' -> twoDigits(text, (moment.getHour() + NOON - 1) % NOON + 1);
                case 'm' -> twoDigits(text, moment.getMinute());
                case 's' -> twoDigits(text, moment.getSecond());
                case 'P' -> text.append(moment.getHour() < NOON ? 'A' : 'P');
                default -> text.append(part);
            }
        }
    }

    private static StringBuilder twoDigits(StringBuilder text, int value) {
        if (value < 10) {
            text.append('0');
        }
        return text.append(value);
    }

    /** What stands between a number and its fraction. */
    char point() {
        return POINTS.charAt(number - 1);
    }

    /**
     * A number with thousands separators: {@code 4,096}.
     *
     * @param unscaled the number without its decimal point
     * @param decimals how many of its digits stand behind the point
     */
    public String number(long unscaled, int decimals) {
        String digits = Long.toString(unscaled);
        int first = unscaled < 0 ? 1 : 0;
        if (decimals == 0 && digits.length() - first <= 3) {
            return digits;
        }
        if (digits.length() - first <= decimals) {
            digits = digits.substring(0, first)
                    + "0".repeat(decimals + 1 - digits.length() + first)
                    + digits.substring(first);
        }
        int point = digits.length() - decimals;
        StringBuilder text = new StringBuilder(digits.length() + point / 3 + 1);
        for (int i = 0; i < point; i++) {
            if (i > first && (point - i) % 3 == 0) {
                text.append(GROUPS.charAt(number - 1));
            }
            text.append(digits.charAt(i));
        }
        if (decimals > 0) {
            text.append(point()).append(digits, point, digits.length());
        }
        return text.toString();
    }
}
