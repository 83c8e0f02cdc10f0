package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.ReturnCode;
import dsmsim.testing.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands as administrators and tools write them, on a server of a late level. */
class CorpusTest {
    private static final String MARK = "! ";

    @Test
    void everyLineIsUnderstoodUnlessItIsMarked() throws IOException {
        List<String> surprises = new ArrayList<>();
        List<Throwable> faults = new ArrayList<>();
        Console console = Console.empty();
        console.run("SIMULATE SERVER SRV1 LEVEL=8.1.26.0", "CONNECT SRV1");
        console.session().logFaultsTo(faults::add);
        for (String line : lines()) {
            boolean isWrong = line.startsWith(MARK);
            String reply = console.run(isWrong ? line.substring(MARK.length()) : line);
            assertEquals(List.of(), faults, line);
            assertTrue(Replies.isProper(reply), line + "\n" + reply);
            if (isWrong != isRefused(console.returnCode())) {
                surprises.add(line + "  ->  " + reply);
            }
        }
        assertEquals("", String.join("\n", surprises));
    }

    private static boolean isRefused(ReturnCode code) {
        return code == ReturnCode.SYNTAX || code == ReturnCode.UNKNOWN;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus/commands.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
