package dsmsim.value;

import java.time.LocalDateTime;
import java.util.List;

/** What stands in a cell of a table. How it is written is the client's choice, not the command's. */
public sealed interface Value permits Value.PlainText, Value.Statement, Value.Decimal, Value.Moment, Amount {
    Value NOTHING = new PlainText("");

    /** As the cell shows it. */
    String text(Style style);

    /** The cell for a text, a whole number, yes or no, a moment ({@link LocalDateTime#MIN} for none), a value or a word. */
    static Value of(Object content) {
        if (content instanceof String text) {
            return text.isEmpty() ? NOTHING : new PlainText(text);
        }
        if (content instanceof Value value) {
            return value;
        }
        if (content instanceof Integer number) {
            return Amount.of(number);
        }
        if (content instanceof Long number) {
            return Amount.of(number);
        }
        if (content instanceof Boolean flag) {
            return new PlainText(Values.yesNo(flag));
        }
        if (content instanceof LocalDateTime time) {
            return time.equals(LocalDateTime.MIN) ? NOTHING : new Moment(time);
        }
        return new PlainText(content.toString());
    }

    /** A row of those cells. */
    static List<Value> row(Object... contents) {
        Value[] cells = new Value[contents.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = of(contents[i]);
        }
        return List.of(cells);
    }

    /** Words, and whatever else all clients write alike. */
    record PlainText(String text) implements Value {
        @Override
        public String text(Style style) {
            return text;
        }
    }

    /**
     * What is a command, such as a line of a script, or may be one, as a text that SELECT finds; its passwords are shown to
     * whoever may see it, but not recorded.
     */
    record Statement(String text) implements Value {
        @Override
        public String text(Style style) {
            return text;
        }
    }

    /**
     * A number as SELECT prints it: without separators of thousands, and with the client's decimal sign
     * ({@code "111119,91"} of a French installation).
     *
     * @param written with a point
     */
    record Decimal(String written) implements Value {
        @Override
        public String text(Style style) {
            return style.point() == '.' ? written : written.replace('.', style.point());
        }
    }

    /** A date with a time of day. */
    record Moment(LocalDateTime time) implements Value {
        @Override
        public String text(Style style) {
            return style.dateTime(time);
        }
    }
}
