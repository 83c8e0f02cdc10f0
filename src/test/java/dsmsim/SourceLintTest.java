package dsmsim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.message.MessageCatalogue;
import dsmsim.message.MessageType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for our own sources that no compiler knows. */
class SourceLintTest {
    private static final int LONGEST_FILE = 400;
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern PARAMETER =
            Pattern.compile("invocation\\s*\\.(?:text|find|list|number|yes|given|span|takes)\\(\"([^\"]+)\"\\)");
    private static final Pattern MESSAGE = Pattern.compile("\"((?:ANR|ANS|ANE|SIM)\\d{4}[IWES])\"");

    @Test
    void noFileKnowsEverything() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = read(file).split("\n", -1).length;
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageIsIntroduced() {
        Set<Path> packages = new TreeSet<>();
        sources().forEach(file -> packages.add(file.getParent()));
        packages.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));
        assertEquals(Set.of(), packages);
    }

    @Test
    void everyMessageThatIsRaisedIsInTheCatalogue() {
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher message = MESSAGE.matcher(read(file));
            while (message.find()) {
                if (MessageCatalogue.find(message.group(1)).isEmpty()) {
                    missing.add(message.group(1) + " in " + file);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyMessageOfOursIsRaised() {
        String all = sources().stream().map(SourceLintTest::read).collect(Collectors.joining());
        List<String> unused = MessageCatalogue.all().stream()
                .map(MessageType::identifier)
                .filter(identifier -> identifier.startsWith("SIM"))
                .filter(identifier -> !all.contains(identifier))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void messagesAreSortedAndExplained() {
        List<String> identifiers = read(Path.of("src/main/resources/dsmsim/messages.txt"))
                .lines()
                .filter(line -> !line.startsWith(" ") && !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .toList();
        assertEquals(identifiers.stream().sorted().toList(), identifiers);
        assertEquals(
                List.of(),
                MessageCatalogue.all().stream()
                        .filter(type -> type.explanation().isEmpty())
                        .map(MessageType::identifier)
                        .toList());
    }

    /** For code that no handler runs; of handlers the test of agreement demands more. */
    @Test
    void everyParameterThatIsReadStandsInASynopsis() {
        Collection<Command> commands = Catalog.standard().commands();
        Set<String> unknown = new TreeSet<>();
        for (Path file : sources()) {
            Matcher read = PARAMETER.matcher(read(file));
            while (read.find()) {
                if (commands.stream().noneMatch(command -> command.hasParameter(read.group(1)))) {
                    unknown.add(read.group(1) + " in " + file);
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
