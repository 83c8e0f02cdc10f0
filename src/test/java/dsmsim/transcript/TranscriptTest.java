package dsmsim.transcript;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All golden transcripts, found by scanning. {@code mvn test -Dtest=TranscriptTest -Dtranscripts.rewrite=true} writes the
 * replies of now into them; read the difference before it is committed.
 */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/transcripts");

    @TestFactory
    List<DynamicTest> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<DynamicTest> tests = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(name(file), file.toUri(), () -> check(file)))
                    .toList();
            assertFalse(tests.isEmpty(), "no transcripts in " + FOLDER);
            return tests;
        }
    }

    private static String name(Path file) {
        return FOLDER.relativize(file).toString();
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        String now = Golden.check(file.toString(), text, file.getParent());
        if (!now.equals(text)) {
            Files.writeString(file, now);
        }
    }
}
