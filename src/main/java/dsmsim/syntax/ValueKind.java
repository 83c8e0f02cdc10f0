package dsmsim.syntax;

import dsmsim.product.Level;
import dsmsim.value.Size;

/** What a metavariable stands for; it decides which texts fit, and whether their case counts. */
public enum ValueKind {
    /** Name of an object, kept in upper case. */
    NAME,
    /** Name of a volume: upper case unless it is a path. */
    VOLUME,
    /** Free text. */
    TEXT,
    /** A decimal number. */
    NUMBER,
    DATE,
    TIME,
    /** A number of bytes, see {@link Size}. */
    SIZE,
    /** The same, of which the unit must be given. */
    CAPACITY,
    /** A year and the day in it, {@code 2014060}. */
    YEARDAY,
    /** The beginning of the name of a data set, see {@link DataSetNames}. */
    QUALIFIERS,
    /** The name of a group of devices on z/OS, see {@link DataSetNames}. */
    UNIT,
    /** Not to be shown anywhere. */
    PASSWORD,
    FILE,
    FILESPACE,
    SQL,
    /** A command, or a statement of a server script: it may hold a password. */
    COMMAND,
    /** Version, release, level and sublevel. */
    LEVEL,
    /** Whatever the handler makes of it. */
    ANY;

    public boolean fits(String value) {
        return switch (this) {
            case NUMBER -> isNumber(value);
            case DATE -> Dates.isDate(value);
            case TIME -> Dates.isTime(value);
            case SIZE -> Size.bytes(value).isPresent();
            case CAPACITY -> Size.bytes(value).isPresent() && !Character.isDigit(value.charAt(value.length() - 1));
            case YEARDAY -> Dates.isYearAndDay(value);
            case QUALIFIERS -> DataSetNames.isPrefix(value);
            case UNIT -> DataSetNames.isUnit(value);
            case LEVEL -> Level.parse(value).isPresent();
            case NAME, VOLUME, TEXT, PASSWORD, FILE, FILESPACE, SQL, COMMAND, ANY -> true;
        };
    }

    /** The value as objects keep it. */
    String canonical(String value) {
        return switch (this) {
            case NAME, QUALIFIERS, UNIT -> Letters.upper(value);
            case VOLUME -> value.indexOf('/') < 0 && value.indexOf('\\') < 0 ? Letters.upper(value) : value;
            case TEXT,
                    NUMBER,
                    DATE,
                    TIME,
                    SIZE,
                    CAPACITY,
                    YEARDAY,
                    PASSWORD,
                    FILE,
                    FILESPACE,
                    SQL,
                    COMMAND,
                    LEVEL,
                    ANY -> value;
        };
    }

    /** Whether a comma is part of the value where no list is expected. */
    public boolean takesCommas() {
        return switch (this) {
            case TEXT, PASSWORD, SQL, COMMAND, ANY -> true;
            case NAME, VOLUME, NUMBER, DATE, TIME, SIZE, CAPACITY, YEARDAY, QUALIFIERS, UNIT, FILE, FILESPACE, LEVEL ->
                false;
        };
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= 18;
    }
}
