package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Calls and operands of tests, written as text. An operand is a constant ({@code 'text'}, {@code -1.50}, {@code NULL}) or
 * a type and a value that is no constant: {@code INTEGER'5'}, {@code CHAR(3)'ab '}, {@code DECIMAL(5,2)'1.50'},
 * {@code TIMESTAMP'2024-05-01-10.00.00.000000'}.
 */
final class SqlSample {
    private SqlSample() {}

    /** What a call such as {@code SUBSTR('abc', 1)} gives, as {@code VARCHAR(3) 'abc'}; or the number of its failure. */
    static String result(String call) {
        int open = call.indexOf('(');
        List<Argument> arguments = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String operand : split(call.substring(open + 1, call.length() - 1))) {
            add(operand, arguments, values);
        }
        return result(() -> Functions.bind(call.substring(0, open), arguments), values);
    }

    /** What a sum such as {@code 1 + INTEGER'2'} gives; operator and operands have blanks between them. */
    static String arithmetic(String sum) {
        int at = sum.indexOf(' ', closed(sum));
        char operator = sum.charAt(at + 1);
        List<Argument> arguments = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add(sum.substring(0, at), arguments, values);
        String right = sum.substring(at + 3);
        DurationUnit unit =
                DurationUnit.find(right.substring(right.lastIndexOf(' ') + 1)).orElse(null);
        add(unit == null ? right : right.substring(0, right.lastIndexOf(' ')), arguments, values);
        return result(
                () -> unit == null
                        ? Arithmetic.bind(operator, arguments.get(0), arguments.get(1))
                        : Arithmetic.labelled(operator, arguments.get(0), arguments.get(1), unit),
                values);
    }

    /** What a cast such as {@code '12' AS INTEGER} gives. */
    static String cast(String cast) {
        int as = cast.lastIndexOf(" AS ");
        Argument operand = argument(cast.substring(0, as));
        return result(
                () -> Casts.bind(operand, type(cast.substring(as + 4))), Collections.singletonList(operand.constant()));
    }

    /** Where a text in quotes ends, with which an operand begins; 0 if there is none. */
    private static int closed(String text) {
        int open = text.indexOf('\'');
        int operator = text.indexOf(' ');
        return open < 0 || open > operator ? 0 : text.indexOf('\'', open + 1);
    }

    /** What has to be bound first. */
    interface Binding {
        Applied bind();
    }

    static String result(Binding binding, List<Object> values) {
        try {
            Applied applied = binding.bind();
            Object value = applied.evaluation().apply(values.toArray());
            return applied.type()
                    + (value == null
                            ? " NULL"
                            : " '" + Display.text(checked(value, applied.type()), applied.type()) + "'");
        } catch (SqlFailure failure) {
            return failure.text().substring(0, failure.text().indexOf(' '));
        }
    }

    /** Values keep to their types. */
    static Object checked(Object value, Db2Type type) {
        boolean fits =
                switch (type.kind()) {
                    case CHAR -> ((String) value).length() == type.length();
                    case VARCHAR, CLOB -> ((String) value).length() <= type.length();
                    case SMALLINT, INTEGER, BIGINT -> SqlNumbers.within((Long) value, type, SqlCode.OVERFLOW) != null;
                    case DECIMAL ->
                        ((BigDecimal) value).scale() == type.scale()
                                && ((BigDecimal) value).precision() <= Math.max(type.precision(), type.scale() + 1);
                    case DECFLOAT -> ((BigDecimal) value).precision() <= 34;
                    case REAL, DOUBLE -> Double.isFinite((Double) value);
                    case DATE -> value instanceof LocalDate;
                    case TIME -> value instanceof LocalTime;
                    case TIMESTAMP -> ((LocalDateTime) value).getNano() % 1000 == 0;
                    case UNTYPED -> false;
                };
        if (!fits) {
            throw new AssertionError(value + " is no " + type);
        }
        return value;
    }

    private static List<String> split(String operands) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < operands.length(); at++) {
            char letter = operands.charAt(at);
            quoted ^= letter == '\'';
            depth += quoted ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && !quoted && depth == 0) {
                parts.add(operands.substring(from, at).strip());
                from = at + 1;
            }
        }
        if (!operands.isBlank()) {
            parts.add(operands.substring(from).strip());
        }
        return parts;
    }

    private static void add(String operand, List<Argument> arguments, List<Object> values) {
        Argument argument = argument(operand);
        arguments.add(argument.isConstant() ? argument : Argument.of(argument.type()));
        values.add(argument.constant());
    }

    /** The operand with its value, which is noted even where it is no constant. */
    static Argument argument(String operand) {
        int quote = operand.indexOf('\'');
        if (quote == 0) {
            return Literals.text(operand.substring(1, operand.length() - 1));
        }
        if (operand.equals("NULL")) {
            return Argument.NULL;
        }
        if (quote < 0) {
            Argument number = Literals.number(operand.startsWith("-") ? operand.substring(1) : operand);
            Object value = number.constant();
            return operand.startsWith("-")
                    ? Argument.constant(
                            number.type(),
                            Arithmetic.negate(number).evaluation().apply(new Object[] {value}))
                    : number;
        }
        Db2Type type = type(operand.substring(0, quote));
        Object value = Casts.bind(Argument.of(Db2Type.varchar(100)), type)
                .evaluation()
                .apply(new Object[] {operand.substring(quote + 1, operand.length() - 1)});
        return new Argument(type, false, value);
    }

    static Db2Type type(String text) {
        int open = text.indexOf('(');
        List<Integer> numbers = new ArrayList<>();
        if (open > 0) {
            for (String number : text.substring(open + 1, text.length() - 1).split(",")) {
                numbers.add(Integer.valueOf(number));
            }
        }
        return SqlTypes.read(open < 0 ? text : text.substring(0, open), numbers);
    }
}
