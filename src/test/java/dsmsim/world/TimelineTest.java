package dsmsim.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.message.CommandFailure;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A history of more entries than are kept. */
class TimelineTest {
    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);
    private static final int LISTED = 10_000;
    private static final int WHOLE = 1_000;
    private static final int MINE = 1;
    private static final int THEIRS = 2;

    private Site site = Site.empty(SiteClock.standingAt(START));
    private final Timeline timeline = new Timeline(site, START);

    /** Points a client of that session at another server, a second later each time. */
    private void add(int seat, int times) {
        for (int i = 0; i < times; i++) {
            Site before = site;
            LocalDateTime time = site.clock().stands().plusSeconds(1);
            site = site.withClient("NODE" + seat, time.toString()).withClock(SiteClock.standingAt(time));
            timeline.add(time, seat, new Deed("", "", seat, "STORE"), before, site);
        }
    }

    private static String identifier(CommandFailure failure) {
        return failure.messages().get(0).identifier();
    }

    @Test
    void whatIsNotListedAnyMoreIsNotDoneAgain() {
        add(MINE, 1);
        site = timeline.undo(MINE, Set.of(THEIRS), 1, site).site();
        add(THEIRS, LISTED);
        CommandFailure failure = assertThrows(CommandFailure.class, () -> timeline.redo(Set.of(), 1, site));
        assertEquals("SIM0545E", identifier(failure));
    }

    @Test
    void norTakenBack() {
        add(MINE, 1);
        for (int i = 0; i < LISTED; i++) {
            timeline.list(START, THEIRS, new Deed("", "", THEIRS, "SIMULATE UNDO"), site, site);
        }
        CommandFailure failure = assertThrows(CommandFailure.class, () -> timeline.undo(MINE, Set.of(), 1, site));
        assertEquals("SIM0544E", identifier(failure));
    }

    @Test
    void aTimeWhoseMomentIsNotKeptIsNotTheStart() {
        add(MINE, 2);
        timeline.mark("second", site.clock().stands(), site);
        add(MINE, WHOLE + 2);
        CommandFailure failure = assertThrows(CommandFailure.class, () -> timeline.moment(START.plusSeconds(1)));
        assertEquals("SIM0550E", identifier(failure));
        assertEquals("second", timeline.moment(START.plusSeconds(2)).name());
        assertEquals(0, timeline.moment(START).number());
        CommandFailure early = assertThrows(CommandFailure.class, () -> timeline.moment(START.minusSeconds(1)));
        assertEquals("SIM0555E", identifier(early));
        add(MINE, LISTED);
        CommandFailure old = assertThrows(CommandFailure.class, () -> timeline.moment(START.plusSeconds(2)));
        assertEquals("SIM0550E", identifier(old));
    }
}
