package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.util.List;

/**
 * Parts of texts. SUBSTR, LEFT and RIGHT give as many characters as are asked for, with blanks where the text is shorter;
 * more than its type has room for is SQL0138N. SUBSTRING takes what there is.
 */
final class Substrings {
    private static final int MOST_CHAR = 255;

    private Substrings() {}

    static Applied bind(String name, List<Argument> arguments) {
        return switch (name) {
            case "SUBSTR" -> arguments.size() == 2 ? tail(arguments) : part(arguments);
            case "SUBSTRING" -> tolerant(arguments);
            default -> side(name, arguments);
        };
    }

    /** To the end of the text. */
    private static Applied tail(List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Converted start = Converted.number("SUBSTR", arguments.get(1), Db2Type.INTEGER);
        int most = text.type().length();
        long constant = start.constantOr(-1);
        Db2Type type = text.varying();
        if (text.type().is(Kind.CHAR) && constant > 0) {
            type = Db2Type.character(most - (int) index(constant, most));
        }
        return Applied.binary(type, (value, number) -> {
            String all = text.string(value);
            int from = (int) index(start.whole(number), most);
            return from >= all.length() ? "" : all.substring(from);
        });
    }

    /** From 0, of a position from 1 to the greatest length that the type allows. */
    private static long index(long position, int most) {
        if (position < 1 || position > most) {
            throw SqlCode.ARGUMENT_RANGE.failure();
        }
        return position - 1;
    }

    private static Applied part(List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Converted start = Converted.number("SUBSTR", arguments.get(1), Db2Type.INTEGER);
        Converted length = Converted.number("SUBSTR", arguments.get(2), Db2Type.INTEGER);
        int most = text.type().length();
        long from = start.constantOr(1);
        long count = length.constantOr(-1);
        boolean known = length.argument().isConstant();
        if (known
                && length.argument().constant() != null
                && !text.argument().type().is(Kind.UNTYPED)) {
            checked(count, most - (int) index(from, most));
        }
        Db2Type type = count < 0
                ? text.varying()
                : count > MOST_CHAR ? Db2Type.varchar((int) count) : Db2Type.character((int) count);
        return Applied.of(type, values -> {
            int first = (int) index(start.whole(values[1]), most);
            int letters = (int) checked(length.whole(values[2]), most - first);
            return cut(text.string(values[0]), first, letters);
        });
    }

    private static long checked(long count, int most) {
        if (count < 0 || count > most) {
            throw SqlCode.ARGUMENT_RANGE.failure();
        }
        return count;
    }

    private static String cut(String text, int from, int count) {
        if (from >= text.length()) {
            return " ".repeat(count);
        }
        int end = Math.min(text.length(), from + count);
        return Casts.padded(text.substring(from, end), count);
    }

    private static Applied tolerant(List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Converted start = Converted.number("SUBSTRING", arguments.get(1), Db2Type.INTEGER);
        Argument count = arguments.size() > 2
                ? arguments.get(2)
                : Argument.constant(Db2Type.INTEGER, (long) text.type().length());
        Converted length = Converted.number("SUBSTRING", count, Db2Type.INTEGER);
        long constant = Math.max(0, length.constantOr(Integer.MAX_VALUE));
        Db2Type type = Db2Type.varchar((int) Math.min(constant, text.type().length()));
        return Applied.of(type, values -> {
            String all = text.string(values[0]);
            long from = start.whole(values[1]) - 1;
            long letters = values.length > 2 ? length.whole(values[2]) : Integer.MAX_VALUE;
            if (letters < 0) {
                throw SqlCode.ARGUMENT_RANGE.failure();
            }
            int end = (int) Math.max(0, Math.min(all.length(), from + letters));
            int begin = (int) Math.max(0, Math.min(end, from));
            return all.substring(begin, end);
        });
    }

    private static Applied side(String name, List<Argument> arguments) {
        Converted text = Converted.text(arguments.get(0));
        Converted length = Converted.number(name, arguments.get(1), Db2Type.INTEGER);
        int most = text.type().length();
        boolean left = name.endsWith("LEFT");
        return Applied.binary(text.varying(), (value, number) -> {
            String all = text.string(value);
            int count = (int) checked(length.whole(number), most);
            return cut(all, left ? 0 : Math.max(0, all.length() - count), count);
        });
    }
}
