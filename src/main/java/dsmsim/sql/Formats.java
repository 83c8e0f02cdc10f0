package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** TO_CHAR and TO_DATE, and the formats of CHAR that have names. */
final class Formats {
    /** The least length of what TO_CHAR gives (Db2, «VARCHAR_FORMAT scalar function»; believed). */
    private static final int LENGTH = 255;

    private static final int NUMBER_LENGTH = 42;
    private static final int NOON = 12;

    private Formats() {}

    /** Refuses a second argument of CHAR that is no name of a format. */
    static void requireNamed(String format, String function) {
        if (!isNamed(format)) {
            throw SqlCode.ARGUMENT_TYPE.failure("2", "SYSIBM.".concat(function));
        }
    }

    static boolean isNamed(String format) {
        return List.of("ISO", "USA", "EUR", "JIS", "LOCAL").contains(format);
    }

    /** A date or time in a format with a name; LOCAL is ISO (ours); a timestamp has one form only. */
    static String named(Object value, String format) {
        if (value instanceof LocalDateTime moment) {
            return Display.timestamp(moment, '-', '.');
        }
        return value instanceof LocalDate day ? date(day, format) : time((LocalTime) value, format);
    }

    private static String date(LocalDate day, String format) {
        String iso = Display.date(day);
        String year = iso.substring(0, 4);
        String month = iso.substring(5, 7);
        String dayOfMonth = iso.substring(8);
        return switch (format) {
            case "USA" -> month + "/" + dayOfMonth + "/" + year;
            case "EUR" -> dayOfMonth + "." + month + "." + year;
            default -> iso;
        };
    }

    private static String time(LocalTime time, String format) {
        return switch (format) {
            case "JIS" -> Display.time(time, ':');
            case "USA" -> {
                int hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
                String minutes = Display.time(time, ':').substring(2, 5);
                yield (hour < 10 ? "0" : "") + hour + minutes + (time.getHour() < NOON ? " AM" : " PM");
            }
            default -> Display.time(time, '.');
        };
    }

    /** TO_CHAR of a date, timestamp or number; a text is itself, or the timestamp that it is if there is a format. */
    static Applied toText(String name, List<Argument> arguments) {
        Argument first = arguments.get(0);
        Db2Type type = first.type();
        if (arguments.size() == 1) {
            return type.isText()
                    ? Applied.unary(type, value -> value)
                    : Casts.bind(first, Db2Type.varchar(type.isNumber() ? NUMBER_LENGTH : type.displaySize()));
        }
        Converted format = Converted.text(arguments.get(1));
        Db2Type result = Db2Type.varchar(Math.max(LENGTH, format.type().length()));
        if (type.isNumber()) {
            Converted number = Converted.number(name, first, Db2Type.DECFLOAT);
            return Applied.binary(
                    result, (value, text) -> NumberFormat.text(number.decimal(value), format.string(text), name));
        }
        if (type.is(Kind.TIME) || type.is(Kind.CLOB)) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
        DatetimeFormat known = constant(arguments.get(1), name);
        return Applied.binary(result, (value, text) -> {
            DatetimeFormat read = known == null ? DatetimeFormat.read(format.string(text), name) : known;
            return read.text(Casts.timestamp(value));
        });
    }

    /** The format if it is a constant; otherwise null. */
    private static DatetimeFormat constant(Argument argument, String function) {
        return argument.isConstant() && argument.constant() instanceof String text
                ? DatetimeFormat.read(text, function)
                : null;
    }

    /** TO_DATE of a text; without a format it is any form of a timestamp. */
    static Applied toTimestamp(String name, List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        if (arguments.size() == 1) {
            return Applied.unary(Db2Type.TIMESTAMP, value -> DatetimeReader.timestamp(text.string(value)));
        }
        Converted format = Converted.text(arguments.get(1));
        DatetimeFormat known = constant(arguments.get(1), name);
        return Applied.binary(Db2Type.TIMESTAMP, (value, pattern) -> {
            DatetimeFormat read = known == null ? DatetimeFormat.read(format.string(pattern), name) : known;
            return new FormattedReader(text.string(value), read, format.string(pattern), name).read();
        });
    }
}
