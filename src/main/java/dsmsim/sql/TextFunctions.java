package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.util.List;
import java.util.Locale;

/** The functions of texts; parts of texts are in {@link Substrings}. */
final class TextFunctions {
    /** The length of a result that nothing better is known of. */
    private static final int LENGTH = 4000;

    /** The longest CHAR that CONCAT gives. */
    private static final int MOST_CHAR = 254;

    private TextFunctions() {}

    /** Null if none is called so. */
    static Applied find(String name, List<Argument> arguments) {
        return switch (name) {
            case "CONCAT" -> concat(arguments.get(0), arguments.get(1));
            case "SUBSTR", "SUBSTRING", "LEFT", "STRLEFT", "RIGHT", "STRRIGHT" -> Substrings.bind(name, arguments);
            case "UPPER", "UCASE" -> same(arguments.get(0), text -> text.toUpperCase(Locale.ROOT));
            case "LOWER", "LCASE" -> same(arguments.get(0), text -> text.toLowerCase(Locale.ROOT));
            case "TRIM", "STRIP", "LTRIM", "RTRIM" -> Trimming.bind(name, arguments);
            case "LPAD", "RPAD" -> pad(name, arguments);
            case "REPEAT" -> repeat(arguments);
            case "SPACE" -> space(arguments.get(0));
            case "REPLACE" -> replace(arguments);
            case "TRANSLATE" -> translate(arguments);
            case "LOCATE", "POSSTR", "INSTR" -> locate(name, arguments);
            case "LENGTH" -> length(arguments.get(0));
            case "CHR" -> Applied.unary(Db2Type.varchar(1), character(arguments.get(0)));
            case "ASCII" -> ascii(arguments.get(0));
            default -> null;
        };
    }

    /** What makes a text of a text. */
    interface TextChange {
        String of(String text);
    }

    private static Applied same(Argument argument, TextChange change) {
        Converted text = Converted.text(argument);
        int most = Math.max(text.type().length(), 1);
        return Applied.unary(text.type(), value -> limited(change.of(text.string(value)), most));
    }

    /** Some letters become two in the other case; what has no room is cut off. */
    private static String limited(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static Applied concat(Argument left, Argument right) {
        Converted one = Converted.text(left);
        Converted other = Converted.text(right);
        int length = (int) Math.min((long) one.type().length() + other.type().length(), Db2Type.MOST_CHARACTERS);
        boolean fixed = one.type().is(Kind.CHAR) && other.type().is(Kind.CHAR) && length <= MOST_CHAR;
        Db2Type type = fixed ? Db2Type.character(length) : Db2Type.varchar(length);
        return Applied.binary(type, (a, b) -> {
            String head = one.string(a);
            String tail = other.string(b);
            requireRoom("CONCAT", (long) head.length() + tail.length());
            return head.concat(tail);
        });
    }

    /** No function makes a text longer than a VARCHAR can be. */
    static void requireRoom(String function, long length) {
        requireRoom(function, length, Db2Type.MOST_CHARACTERS);
    }

    /** Nor longer than its type, where that is 4000 because the length is no constant. */
    private static void requireRoom(String function, long length, int most) {
        if (length > most) {
            throw SqlCode.RESULT_TOO_LONG.failure(function, Integer.toString(most));
        }
    }

    private static Applied pad(String name, List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Converted length = Converted.number(name, arguments.get(1), Db2Type.INTEGER);
        Converted padding = Converted.text(arguments.size() > 2 ? arguments.get(2) : Literals.text(" "));
        long constant = length.constantOr(Math.max(LENGTH, text.type().length()));
        Db2Type type = Db2Type.varchar((int) size(constant));
        boolean left = name.equals("LPAD");
        return Applied.of(type, values -> {
            int size = (int) size(length.whole(values[1]));
            requireRoom(name, size, type.length());
            String with = values.length > 2 ? padding.string(values[2]) : " ";
            return padded(text.string(values[0]), size, with, left);
        });
    }

    private static long size(long number) {
        if (number < 0 || number > Db2Type.MOST_CHARACTERS) {
            throw SqlCode.ARGUMENT_RANGE.failure();
        }
        return number;
    }

    private static String padded(String text, int length, String padding, boolean left) {
        if (text.length() >= length) {
            return text.substring(0, length);
        }
        if (padding.isEmpty()) {
            return text;
        }
        int missing = length - text.length();
        String filling = padding.repeat(missing / padding.length() + 1).substring(0, missing);
        return left ? filling.concat(text) : text.concat(filling);
    }

    private static Applied repeat(List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Converted count = Converted.number("REPEAT", arguments.get(1), Db2Type.INTEGER);
        long constant = count.constantOr(-1);
        long length = constant < 0
                ? Math.max(LENGTH, text.type().length())
                : constant * text.type().length();
        Db2Type type = Db2Type.varchar((int) Math.min(length, Db2Type.MOST_CHARACTERS));
        return Applied.binary(type, (value, times) -> {
            String once = text.string(value);
            long repetitions = count.whole(times);
            if (repetitions < 0) {
                throw SqlCode.ARGUMENT_RANGE.failure();
            }
            requireRoom("REPEAT", repetitions * once.length(), type.length());
            return once.repeat((int) repetitions);
        });
    }

    private static Applied space(Argument argument) {
        Converted count = Converted.number("SPACE", argument, Db2Type.INTEGER);
        return Applied.unary(Db2Type.varchar(LENGTH), number -> {
            long blanks = count.whole(number);
            if (blanks < 0 || blanks > LENGTH) {
                throw SqlCode.ARGUMENT_RANGE.failure();
            }
            return " ".repeat((int) blanks);
        });
    }

    private static Applied replace(List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Converted search = Converted.text(arguments.get(1));
        Converted replacement = Converted.text(arguments.size() > 2 ? arguments.get(2) : Literals.text(""));
        int length = text.type().length();
        long most = length;
        int searched = search.type().length();
        if (replacement.type().length() > searched && searched > 0) {
            most = (long) length / searched * replacement.type().length() + length % searched;
        }
        Db2Type type = Db2Type.varchar((int) Math.min(most, Db2Type.MOST_CHARACTERS));
        return Applied.of(
                type,
                values -> replaced(
                        text.string(values[0]),
                        search.string(values[1]),
                        values.length > 2 ? replacement.string(values[2]) : "",
                        type.length()));
    }

    /** A search text that is shorter than its type may find more than the type of the result has room for. */
    private static String replaced(String text, String search, String replacement, int most) {
        int found = search.isEmpty() ? -1 : text.indexOf(search);
        if (found < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (; found >= 0; found = text.indexOf(search, from)) {
            result.append(text, from, found).append(replacement);
            requireRoom("REPLACE", result.length(), most);
            from = found + search.length();
        }
        result.append(text, from, text.length());
        requireRoom("REPLACE", result.length(), most);
        return result.toString();
    }

    /** Without further arguments it is UPPER; they are what to put, what for, and what to put where the first is short. */
    private static Applied translate(List<Argument> arguments) {
        if (arguments.size() == 1) {
            return same(arguments.get(0), text -> text.toUpperCase(Locale.ROOT));
        }
        if (arguments.size() == 2) {
            throw SqlCode.NO_FUNCTION.failure("TRANSLATE", "FUNCTION");
        }
        Converted text = Converted.text(arguments.get(0));
        Converted to = Converted.text(arguments.get(1));
        Converted from = Converted.text(arguments.get(2));
        Converted pad = Converted.text(arguments.size() > 3 ? arguments.get(3) : Literals.text(" "));
        return Applied.of(
                text.type(),
                values -> translated(
                        text.string(values[0]),
                        to.string(values[1]),
                        from.string(values[2]),
                        values.length > 3 ? pad.string(values[3]) : " "));
    }

    private static String translated(String text, String to, String from, String pad) {
        if (pad.length() != 1) {
            throw SqlCode.ARGUMENT_TYPE.failure("4", "SYSIBM.TRANSLATE");
        }
        char[] letters = text.toCharArray();
        for (int index = 0; index < letters.length; index++) {
            int found = from.indexOf(letters[index]);
            if (found >= 0) {
                letters[index] = found < to.length() ? to.charAt(found) : pad.charAt(0);
            }
        }
        return new String(letters);
    }

    /** LOCATE has first what is looked for, the others where. */
    private static Applied locate(String name, List<Argument> arguments) {
        boolean searchFirst = name.equals("LOCATE");
        Converted one = Converted.text(arguments.get(0));
        Converted other = Converted.text(arguments.get(1));
        if (arguments.size() == 2) {
            return Applied.binary(
                    Db2Type.INTEGER,
                    (a, b) -> searchFirst
                            ? position(other.string(b), one.string(a), 1)
                            : position(one.string(a), other.string(b), 1));
        }
        Converted start = Converted.number(name, arguments.get(2), Db2Type.INTEGER);
        return Applied.of(Db2Type.INTEGER, values -> {
            String first = one.string(values[0]);
            String second = other.string(values[1]);
            long from = start.whole(values[2]);
            return searchFirst ? position(second, first, from) : position(first, second, from);
        });
    }

    private static Long position(String text, String search, long start) {
        if (start < 1) {
            throw SqlCode.ARGUMENT_RANGE.failure();
        }
        return start > text.length() && !search.isEmpty() ? 0L : text.indexOf(search, (int) start - 1) + 1L;
    }

    /** Of texts the characters, of all else the bytes that Db2 keeps a value in. */
    private static Applied length(Argument argument) {
        Db2Type type = argument.type();
        if (type.isText()) {
            return Applied.unary(Db2Type.INTEGER, text -> (long) ((String) text).length());
        }
        long bytes =
                switch (type.kind()) {
                    case SMALLINT -> 2;
                    case INTEGER, REAL, DATE -> 4;
                    case DECIMAL -> type.precision() / 2 + 1;
                    case DECFLOAT -> 16;
                    case TIME -> 3;
                    case TIMESTAMP -> 10;
                    default -> 8;
                };
        return Applied.unary(Db2Type.INTEGER, value -> bytes);
    }

    private static Evaluation.Unary character(Argument argument) {
        Converted code = Converted.number("CHR", argument, Db2Type.INTEGER);
        return number -> {
            long letter = code.whole(number);
            return String.valueOf((char) (letter < 0 || letter > 255 ? 255 : letter));
        };
    }

    private static Applied ascii(Argument argument) {
        Converted text = Converted.text(argument);
        return Applied.unary(Db2Type.INTEGER, value -> {
            String letters = text.string(value);
            return letters.isEmpty() ? 0L : (long) letters.charAt(0);
        });
    }
}
