package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.binding.CommandReader;
import dsmsim.catalog.Catalog;
import dsmsim.product.Level;
import dsmsim.testing.Console;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacroReaderTest {
    private static final Level LEVEL = Level.of(7, 1, 1, 100);

    private static MacroReader reader(Reader lines) {
        return new MacroReader(lines, List.of(), List.of("N1"), new CommandReader(Catalog.standard()), LEVEL);
    }

    private static List<String> all(MacroReader macro) throws IOException {
        List<String> commands = new ArrayList<>();
        for (Optional<Prepared> next = macro.next(); next.isPresent(); next = macro.next()) {
            commands.add(next.get().text());
        }
        return commands;
    }

    @Test
    void aLongMacroKeepsItsOrder() throws IOException {
        StringBuilder lines = new StringBuilder();
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < 1234; i++) {
            lines.append("query node %1 -\n  domain=D").append(i).append("\n\n/* remark */\n");
            commands.add("query node N1 domain=D" + i);
        }
        try (MacroReader macro = reader(new StringReader(lines.toString()))) {
            assertEquals(commands, all(macro));
        }
    }

    @Test
    void aLineThatIsNotThereYetIsNotWaitedFor() throws IOException {
        Pipe pipe = new Pipe(List.of("query node\n", "query status\n").iterator());
        try (MacroReader macro = reader(pipe)) {
            assertEquals("query node", macro.next().orElseThrow().text());
            assertEquals(1, pipe.reads);
        }
    }

    @Test
    void whatWasReadBeforeAFailureIsRun() throws IOException {
        Pipe pipe = new Pipe(List.of("query node\nquery status\n").iterator());
        pipe.isReady = true;
        try (MacroReader macro = reader(pipe)) {
            assertEquals("query node", macro.next().orElseThrow().text());
            assertEquals("query status", macro.next().orElseThrow().text());
            assertThrows(IOException.class, macro::next);
        }
    }

    @Test
    void whatWasPreparedForOneLevelIsReadAnewForAnother(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("levels.mac");
        Files.write(file, List.of("connect new", "set registration open", "query status"));
        Console console = Console.empty();
        console.run("simulate server old level=7.1.0.0", "simulate server new level=8.1.21.0", "connect old");
        String reply = console.run("macro " + file);
        assertTrue(reply.contains("ANR2000E Unknown command - SET REGISTRATION."), reply);
    }

    /** Gives one piece of text a read, and fails when there are no more. */
    private static final class Pipe extends Reader {
        private final Iterator<String> pieces;
        private String rest = "";
        private int reads;
        private boolean isReady;

        Pipe(Iterator<String> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (rest.isEmpty()) {
                if (!pieces.hasNext()) {
                    throw new IOException("broken");
                }
                rest = pieces.next();
                reads++;
            }
            buffer[offset] = rest.charAt(0);
            rest = rest.substring(1);
            return 1;
        }

        @Override
        public boolean ready() {
            return isReady || !rest.isEmpty();
        }

        @Override
        public void close() {
            rest = "";
        }
    }
}
