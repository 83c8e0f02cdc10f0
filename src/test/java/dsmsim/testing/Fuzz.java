package dsmsim.testing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.function.Executable;

/**
 * Rounds of texts that nobody would type: a number of them, the same every time, or with {@code -Dfuzz.seconds=60} others
 * every time, for that long.
 */
public final class Fuzz {
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 0);
    /** What takes longer hangs. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(60);

    private final long seed = SECONDS > 0 ? System.nanoTime() : 1;
    private final Random random = new Random(seed);

    public Random random() {
        return random;
    }

    /** Runs a number of rounds, or as many as there is time for. */
    public void rounds(int number, Executable round) {
        long start = System.nanoTime();
        for (int i = 0; goesOn(i, number, start); i++) {
            assertTimeoutPreemptively(LONGEST_ROUND, round, () -> "hangs, seed " + seed);
        }
    }

    private static boolean goesOn(int round, int rounds, long start) {
        return SECONDS > 0 ? System.nanoTime() - start < SECONDS * 1_000_000_000L : round < rounds;
    }

    /** A text with the seed that led to it; all that no terminal should see is escaped. */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder("seed " + seed + ": ");
        text.chars()
                .forEach(c -> shown.append(
                        c == '\n' || c >= ' ' && c <= '~'
                                ? Character.toString(c)
                                : String.format(Locale.ROOT, "\\u%04x", c)));
        return shown.toString();
    }
}
