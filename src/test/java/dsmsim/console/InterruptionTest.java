package dsmsim.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Ctrl-C while a command runs; the clock is the test's. */
class InterruptionTest {
    private long seconds;
    private final Interruption interruption = new Interruption(() -> seconds * 1_000_000_000L);

    @Test
    void theFirstOneAsksTheCommandToStop() {
        interruption.forget();
        assertFalse(interruption.isLast());
        assertTrue(interruption.isWanted());
    }

    @Test
    void hastyOnesDoNotEndTheProgram() {
        interruption.forget();
        interruption.isLast();
        seconds += 2;
        assertFalse(interruption.isLast());
    }

    @Test
    void oneThatHasWaitedLongEnoughDoes() {
        interruption.forget();
        interruption.isLast();
        seconds += 3;
        assertTrue(interruption.isLast());
    }

    @Test
    void theNextCommandIsNotStopped() {
        interruption.forget();
        interruption.isLast();
        interruption.forget();
        assertFalse(interruption.isWanted());
        seconds += 60;
        assertFalse(interruption.isLast());
    }

    @Test
    void beforeTheFirstPromptNothingIsLost() {
        assertTrue(interruption.isLast());
    }
}
