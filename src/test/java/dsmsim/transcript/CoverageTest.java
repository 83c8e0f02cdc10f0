package dsmsim.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.Commands;
import dsmsim.binding.CommandReader;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.command.Handlers;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command that has an effect is shown in a transcript. */
class CoverageTest {
    private static final Path FOLDER = Path.of("src/test/transcripts");
    private static final Catalog CATALOG = Catalog.standard();
    private static final CommandReader READER = new CommandReader(CATALOG);

    @Test
    void everyCommandWithAnEffectHasATranscript() throws IOException {
        Handlers handlers = new Handlers(Commands.CHAPTERS);
        Set<String> missing = new TreeSet<>();
        for (Command command : CATALOG.commands()) {
            if (handlers.find(command).isPresent()) {
                missing.add(command.name());
            }
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                shown(Files.readString(file)).forEach(missing::remove);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static List<String> shown(String transcript) {
        return Transcript.parse(transcript).entries().stream()
                .map(entry -> name(entry.input()))
                .toList();
    }

    private static String name(String input) {
        try {
            return READER.read(CommandLines.parse(input), Level.NEWEST)
                    .command()
                    .name();
        } catch (CommandFailure | IndexOutOfBoundsException notACommand) {
            return "";
        }
    }
}
