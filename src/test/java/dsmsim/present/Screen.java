package dsmsim.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.message.Message;
import dsmsim.message.MessageType;
import dsmsim.message.ReturnCode;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Style;
import dsmsim.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Draws and compares. Expected lines may end in {@code |}, which makes their trailing blanks visible. */
final class Screen {
    private Screen() {}

    static Format width(int width) {
        return new Format(Format.Shape.AUTO, Format.Delimiter.NONE, false, Style.STANDARD, width);
    }

    static Format shape(Format.Shape shape, int width) {
        return new Format(shape, Format.Delimiter.NONE, false, Style.STANDARD, width);
    }

    static Format dataOnly(Format.Delimiter delimiter) {
        return new Format(Format.Shape.AUTO, delimiter, true, Style.STANDARD, 0);
    }

    static Table table(Table.Layout layout, List<Heading> headings, List<?>... rows) {
        List<List<Value>> cells = new ArrayList<>();
        for (List<?> row : rows) {
            cells.add(Value.row(row.toArray()));
        }
        return new Table(layout, headings, cells);
    }

    static Message message(String identifier, ReturnCode code, String text) {
        MessageType type = new MessageType(identifier, identifier, code, MessageType.Origin.OURS, List.of(text), 0, "");
        return new Message(type, List.of(), "");
    }

    static void assertDraws(String expected, Result result, Format format) {
        assertEquals(expected.replace("|\n", "\n"), draw(result, format));
    }

    static void assertDraws(String expected, Table table, Format format) {
        assertDraws(expected, Result.of(table), format);
    }

    static String draw(Result result, Format format) {
        StringBuilder out = new StringBuilder();
        try {
            new Presenter(format).print(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
