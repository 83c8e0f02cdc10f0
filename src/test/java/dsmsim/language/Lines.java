package dsmsim.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.message.CommandFailure;
import dsmsim.message.Span;

/** Command lines in one row of text, for tests. */
final class Lines {
    private Lines() {}

    /**
     * Parses and compares: words are separated by {@code |}, quoted values stand in {@code ⟦⟧}, the routing prefix and the
     * redirection are written as in a command.
     */
    static void assertShape(String text, String shape) {
        assertEquals(shape, shape(CommandLines.parse(text)), text);
    }

    /**
     * Parses and compares the failure.
     *
     * @param text the command, with the place at fault in {@code «»}
     * @param message the message with its number
     */
    static void assertFailure(String text, String message) {
        int start = text.indexOf('«');
        int end = text.indexOf('»') - 1;
        String command = text.replace("«", "").replace("»", "");
        CommandFailure failure = assertThrows(CommandFailure.class, () -> CommandLines.parse(command), command);
        assertEquals(message, failure.messages().get(0).text(), command);
        assertEquals(new Span(start, end), failure.span(), command);
    }

    static String shape(CommandLine line) {
        StringBuilder shape = new StringBuilder();
        if (!line.routing().isNone()) {
            String servers = String.join(",", line.routing().servers());
            shape.append(line.routing().parenthesised() ? "(" + servers + ")" : servers + ":");
        }
        for (Word word : line.words()) {
            shape.append(shape.isEmpty() ? "" : " | ").append(shape(word));
        }
        if (!line.redirection().isNone()) {
            shape.append(line.redirection().append() ? " >> " : " > ")
                    .append(line.redirection().file());
        }
        return shape.toString();
    }

    private static String shape(Word word) {
        StringBuilder shape = new StringBuilder(word.isOperand() ? "" : word.keyword() + "=");
        String separator = "";
        for (Word.Item value : word.values()) {
            shape.append(separator).append(value.quoted() ? "⟦" + value.text() + "⟧" : value.text());
            separator = ",";
        }
        return shape.toString();
    }
}
