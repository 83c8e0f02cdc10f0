package dsmsim.replication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.site.Doubt;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.testing.Console;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of levels against the table of the page «Replication compatibility» and APAR IT47767. */
class CompatibilityTest {
    private static final List<String> LEVELS = List.of(
            "5.5.7.0",
            "6.2.5.0",
            "6.3.0.0",
            "6.3.5.0",
            "7.1.0.0",
            "7.1.1.0",
            "7.1.1.100",
            "7.1.3.0",
            "7.1.8.0",
            "8.1.0.0",
            "8.1.20.0");
    private static final Site ALLOWS = Site.empty(SiteClock.standingAt(Console.START));
    private static final Site REFUSES = ALLOWS.with(Doubt.LEVELS, "REFUSE");

    /** The rows of the page; a source of 6.3 is on none of the later ones. */
    @ParameterizedTest
    @CsvSource({
        "6.3.0.0, 6.3.0.0", "6.3.5.0, 6.3.0.0", "7.1.0.0, 7.1.0.0", "7.1.1.0, 7.1.0.0", "7.1.1.100, 7.1.0.0",
        "7.1.3.0, 7.1.3.0", "7.1.4.0, 7.1.3.0", "7.1.8.0, 7.1.3.0", "8.1.0.0, 7.1.3.0", "8.1.3.0, 7.1.3.0"
    })
    void aSourceNeedsATargetOfThatLevel(String source, String least) {
        assertEquals(level(least), Compatibility.leastTarget(level(source)));
    }

    @Test
    void everyPairIsRefusedDoubtfulOrFree() {
        for (String from : LEVELS.subList(2, LEVELS.size())) {
            for (String to : LEVELS) {
                boolean excluded = level(to).isBefore(Compatibility.leastTarget(level(from)));
                boolean below = level(from).isBefore(level(to));
                String pair = from + " to " + to;
                assertEquals(excluded ? "SIM0065E" : below ? "SIM0067W" : "", said(ALLOWS, from, to), pair);
                assertEquals(excluded ? "SIM0065E" : below ? "SIM0066E" : "", said(REFUSES, from, to), pair);
            }
        }
    }

    /** By the word of the APAR, of two unequal servers one can never replicate to the other. */
    @Test
    void ofUnequalServersOneIsRefusedWhereTheAparIsTakenByItsWord() {
        for (String one : LEVELS.subList(2, LEVELS.size())) {
            for (String other : LEVELS.subList(2, LEVELS.size())) {
                boolean bothWays = said(REFUSES, one, other).isEmpty()
                        && said(REFUSES, other, one).isEmpty();
                assertEquals(one.equals(other), bothWays, one + " and " + other);
            }
        }
    }

    private static String said(Site site, String from, String to) {
        Server source = new Server("A", level(from), "Linux/x86_64");
        Server target = new Server("B", level(to), "Linux/x86_64");
        try {
            Optional<Message> warning = Compatibility.check(site, source, target);
            return warning.map(Message::identifier).orElse("");
        } catch (CommandFailure failure) {
            return failure.messages().get(0).identifier();
        }
    }

    private static Level level(String text) {
        return Level.parse(text).orElseThrow();
    }
}
