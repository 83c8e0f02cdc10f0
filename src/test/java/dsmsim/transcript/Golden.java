package dsmsim.transcript;

import static org.junit.jupiter.api.Assertions.fail;

import dsmsim.client.Client;
import dsmsim.client.ClientOptions;
import dsmsim.testing.Programs;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** Holds transcripts against what is answered now, or takes the answers over. */
final class Golden {
    private static final boolean REWRITES = Boolean.getBoolean("transcripts.rewrite");

    private Golden() {}

    /** The program, on a machine whose clock stands. */
    static Client client() {
        return Programs.standingAt(LocalDateTime.of(2014, 3, 1, 10, 0));
    }

    /**
     * Replays a transcript. Fails with a unified difference, unless transcripts are to be rewritten.
     *
     * @param name what the difference calls it
     * @param folder what its site file is relative to
     * @return the text that is to be in the file
     */
    static String check(String name, String text, Path folder) {
        String now = Verification.replay(text, folder, ClientOptions.parse(List.of()), client());
        if (REWRITES) {
            return now;
        }
        List<String> difference = Verification.difference(name, text, now);
        if (!difference.isEmpty()) {
            fail("\n" + String.join("\n", difference) + "\n");
        }
        return text;
    }
}
