package dsmsim.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dsmsim.product.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What levels of the product know of a command. */
class LifetimeTest {
    private static final Command COMMAND = Catalog.of("""
                    DEFine TAPE <tape_name> [FORMAT=(DRIVE)|OLD|NEW|NEWC] [SIZE=<size>]
                    : variant   tape
                    : value     FORMAT=OLD until 7.1
                    : value     FORMAT=NEW|NEWC since 8.1.3
                    : summary   Defines a tape.
                    : privilege any

                    DEFine TAPE <tape_name> DISC=Yes
                    : variant   disc
                    : since     8.1
                    """).commands().iterator().next();

    private static List<String> synopses(int version, int release, int level) {
        return COMMAND.forms(Level.of(version, release, level, 0)).stream()
                .map(Form::synopsis)
                .toList();
    }

    @Test
    void eachLevelHasItsFormsAndValues() {
        assertEquals(List.of("<tape_name> [FORMAT=(DRIVE)|OLD] [SIZE=<size>]"), synopses(7, 1, 1));
        assertEquals(List.of("<tape_name> [FORMAT=(DRIVE)] [SIZE=<size>]", "<tape_name> DISC=Yes"), synopses(8, 1, 2));
        assertEquals(
                List.of("<tape_name> [FORMAT=(DRIVE)|NEW|NEWC] [SIZE=<size>]", "<tape_name> DISC=Yes"),
                synopses(8, 1, 3));
    }

    @Test
    void theFormsOfALevelAreReadOnce() {
        assertSame(COMMAND.forms(Level.of(8, 1, 3, 0)), COMMAND.forms(Level.of(8, 1, 3, 0)));
    }
}
