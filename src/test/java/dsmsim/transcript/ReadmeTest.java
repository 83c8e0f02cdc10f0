package dsmsim.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every fenced block of the README that has a prompt in it is a transcript. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]*\\n(.*?)^```$");
    private static final Pattern PROMPT = Pattern.compile("(?m)^(tsm|Protect)(: [^ >]+)?>");

    @Test
    void sessionsAreTrue() throws IOException {
        String text = Files.exists(README) ? Files.readString(README) : "";
        String now = checked(text);
        if (!now.equals(text)) {
            Files.writeString(README, now);
        }
    }

    /** The text with the blocks as they are to be. */
    private static String checked(String text) {
        return BLOCK.matcher(text)
                .replaceAll(block -> Matcher.quoteReplacement(
                        PROMPT.matcher(block.group(1)).find()
                                ? text.substring(block.start(), block.start(1))
                                        + Golden.check("README.md", block.group(1), Path.of(""))
                                        + "```"
                                : block.group()));
    }

    @Test
    void findsSessionsAmongOtherBlocks() {
        String text = "```\n$ mvn package\n```\nThen:\n```text\ntsm: PRODSRV>commit\n```\n";
        List<String> sessions = new ArrayList<>();
        BLOCK.matcher(text)
                .results()
                .map(block -> block.group(1))
                .filter(PROMPT.asPredicate())
                .forEach(sessions::add);
        assertEquals(List.of("tsm: PRODSRV>commit\n"), sessions);
        assertEquals(text, checked(text));
    }
}
