package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The functions that are called as types, and those that show how a value is kept. */
final class ConversionFunctions {
    private static final int MOST_CHAR = 255;
    private static final int DECIMAL_DIGITS = 15;

    private ConversionFunctions() {}

    /** Null if none is called so. */
    static Applied find(String name, List<Argument> arguments) {
        Argument first = arguments.isEmpty() ? Argument.NULL : arguments.get(0);
        return switch (name) {
            case "CHAR" -> character(arguments);
            case "VARCHAR" -> varying(arguments);
            case "DECIMAL", "DEC", "NUMERIC" -> decimal(name, arguments);
            case "INTEGER", "INT" -> number(name, first, Db2Type.INTEGER);
            case "BIGINT" -> number(name, first, Db2Type.BIGINT);
            case "SMALLINT" -> number(name, first, Db2Type.SMALLINT);
            case "DOUBLE", "FLOAT", "DOUBLE_PRECISION" -> number(name, first, Db2Type.DOUBLE);
            case "REAL" -> number(name, first, Db2Type.REAL);
            case "DECFLOAT", "TO_NUMBER" -> number(name, first, Db2Type.DECFLOAT);
            case "DIGITS" -> digits(first);
            case "HEX" -> hex(first);
            case "TO_CHAR", "VARCHAR_FORMAT" -> Formats.toText(name, arguments);
            case "TO_DATE", "TO_TIMESTAMP", "TIMESTAMP_FORMAT" -> Formats.toTimestamp(name, arguments);
            default -> null;
        };
    }

    /** Of a number, date or time as wide as SELECT shows it. */
    private static Applied character(List<Argument> arguments) {
        Argument first = arguments.get(0);
        Db2Type from = first.type();
        if (!from.isText()) {
            return shown("CHAR", arguments, Db2Type.character(from.displaySize()));
        }
        long length = arguments.size() > 1 ? length("CHAR", arguments.get(1), MOST_CHAR) : from.length();
        Db2Type to = Db2Type.character((int) Math.min(length, MOST_CHAR));
        if (arguments.size() > 1 || from.length() <= MOST_CHAR) {
            return Casts.bind(first, to);
        }
        return Applied.unary(to, value -> {
            String text = (String) value;
            if (text.length() > MOST_CHAR) {
                throw SqlCode.VALUE_TOO_LONG.failure(text);
            }
            return Casts.padded(text, MOST_CHAR);
        });
    }

    private static Applied varying(List<Argument> arguments) {
        Argument first = arguments.get(0);
        Db2Type from = first.type();
        if (!from.isText()) {
            return shown("VARCHAR", arguments, Db2Type.varchar(from.displaySize()));
        }
        long length = arguments.size() > 1
                ? length("VARCHAR", arguments.get(1), Db2Type.MOST_CHARACTERS)
                : Math.min(from.length(), Db2Type.MOST_CHARACTERS);
        return Casts.bind(first, Db2Type.varchar((int) length));
    }

    /** A length that a user gave as a constant. */
    private static long length(String function, Argument argument, int most) {
        boolean isNumber = argument.isConstant() && argument.constant() instanceof Long;
        long length = isNumber ? (Long) argument.constant() : -1;
        if (length < 0 || length > most) {
            throw SqlCode.ARGUMENT_TYPE.failure("2", "SYSIBM.".concat(function));
        }
        return length;
    }

    /** A second argument is the decimal point of a number, or the format of a date or time. */
    private static Applied shown(String function, List<Argument> arguments, Db2Type type) {
        Db2Type from = arguments.get(0).type();
        if (arguments.size() == 1 || from.is(Kind.UNTYPED)) {
            return Casts.bind(arguments.get(0), type);
        }
        Argument second = arguments.get(1);
        if (from.isWhole() || !second.type().isText()) {
            throw SqlCode.NO_FUNCTION.failure(function, "FUNCTION");
        }
        String word = second.isConstant() && second.constant() != null ? (String) second.constant() : "";
        int length = type.is(Kind.CHAR) ? type.length() : 0;
        if (from.isDatetime()) {
            String format = word.strip().toUpperCase(Locale.ROOT);
            Formats.requireNamed(format, function);
            return Applied.unary(type, value -> Casts.padded(Formats.named(value, format), length));
        }
        if (word.length() != 1) {
            throw SqlCode.ARGUMENT_TYPE.failure("2", "SYSIBM.".concat(function));
        }
        return Applied.unary(type, value -> {
            String number = Casts.text(value, from).replace('.', word.charAt(0));
            return Casts.padded(number, length);
        });
    }

    /** The initial precision is that of a whole type, or 15 (Db2, «DECIMAL scalar function»); the initial scale is 0. */
    private static Applied decimal(String name, List<Argument> arguments) {
        Argument first = arguments.get(0);
        Db2Type from = first.type();
        long precision =
                switch (from.kind()) {
                    case SMALLINT, INTEGER, BIGINT -> SqlNumbers.asDecimal(from).precision();
                    case DECFLOAT -> Db2Type.MOST_DIGITS;
                    case DATE -> Db2Duration.OF_DATES.precision();
                    case TIME -> Db2Duration.OF_TIMES.precision();
                    case TIMESTAMP -> Db2Duration.OF_TIMESTAMPS.precision();
                    default -> DECIMAL_DIGITS;
                };
        long scale = from.is(Kind.TIMESTAMP) ? Db2Duration.OF_TIMESTAMPS.scale() : 0;
        if (arguments.size() > 1) {
            precision = length(name, arguments.get(1), Integer.MAX_VALUE);
            scale = arguments.size() > 2 ? length(name, arguments.get(2), Integer.MAX_VALUE) : 0;
        }
        return number(name, first, SqlTypes.decimal(name, precision, scale));
    }

    /** Dates and times as the number that their digits are. */
    private static Applied number(String name, Argument argument, Db2Type to) {
        Db2Type from = argument.type();
        if (from.isDatetime() && !to.isBinary()) {
            return Applied.unary(to, value -> Casts.number(Db2Duration.digits(value), to));
        }
        if (from.isDatetime() || from.is(Kind.CLOB)) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
        return Applied.unary(to, Casts.conversion(from, to, name));
    }

    private static Applied digits(Argument argument) {
        Db2Type from = argument.type();
        Db2Type number = from.isWhole() || from.is(Kind.DECIMAL) ? from : Db2Type.decimal(31, 6);
        if (from.isBinary() || from.is(Kind.DECFLOAT)) {
            throw SqlCode.NO_FUNCTION.failure("DIGITS", "FUNCTION");
        }
        Converted operand = Converted.number("DIGITS", argument, number);
        int length =
                switch (number.kind()) {
                    case SMALLINT -> 5;
                    case INTEGER -> 10;
                    case BIGINT -> 19;
                    default -> number.precision();
                };
        return Applied.unary(Db2Type.character(length), value -> digits(operand.decimal(value), length));
    }

    private static String digits(BigDecimal number, int length) {
        String digits = number.unscaledValue().abs().toString();
        return "0".repeat(Math.max(0, length - digits.length())).concat(digits);
    }

    /** The bytes that Db2 keeps a value in; of numbers with the lowest byte first, as on Linux. */
    private static Applied hex(Argument argument) {
        Db2Type type = argument.type();
        HexFormat format = HexFormat.of().withUpperCase();
        if (type.isText()) {
            int length = Math.min(2 * Math.min(type.length(), Db2Type.MOST_CHARACTERS), Db2Type.MOST_CHARACTERS);
            return Applied.unary(Db2Type.varchar(length), value -> {
                byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
                TextFunctions.requireRoom("HEX", 2L * bytes.length);
                return format.formatHex(bytes);
            });
        }
        if (type.isDatetime()) {
            int length = type.is(Kind.TIMESTAMP) ? 20 : type.is(Kind.DATE) ? 8 : 6;
            return Applied.unary(Db2Type.varchar(length), value -> digits(Db2Duration.digits(value), length));
        }
        if (type.is(Kind.DECIMAL)) {
            int digits = type.precision() / 2 * 2 + 1;
            return Applied.unary(Db2Type.varchar(digits + 1), value -> {
                BigDecimal number = (BigDecimal) value;
                return digits(number, digits).concat(number.signum() < 0 ? "D" : "C");
            });
        }
        if (type.is(Kind.DECFLOAT)) {
            throw SqlCode.NO_FUNCTION.failure("HEX", "FUNCTION");
        }
        int bytes = type.is(Kind.SMALLINT) ? 2 : type.is(Kind.INTEGER) || type.is(Kind.REAL) ? 4 : 8;
        return Applied.unary(
                Db2Type.varchar(2 * bytes),
                value -> format.formatHex(bytes(value, type)).substring(0, 2 * bytes));
    }

    private static byte[] bytes(Object value, Db2Type type) {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (type.is(Kind.REAL)) {
            return buffer.putFloat((float) SqlNumbers.binary(value)).array();
        }
        return (type.isBinary() ? buffer.putDouble((Double) value) : buffer.putLong((Long) value)).array();
    }
}
