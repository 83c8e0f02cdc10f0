package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dsmsim.message.ReturnCode;
import dsmsim.site.Site;
import dsmsim.testing.Console;
import dsmsim.testing.RandomCommands;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every command that the catalog knows, with whatever valid parameters. */
class CatalogLawsTest {
    private static final int COMMANDS = 15;

    /** They say nothing when they succeed. */
    private static final Set<String> SILENT = Set.of("COMMIT", "ROLLBACK", "QUIT");

    @Property(tries = 150, seed = "21")
    void isAnsweredAndChangesNothingWhenItFails(@ForAll long seed) {
        Console console = Console.builtIn();
        RandomCommands random = new RandomCommands(
                console.session().catalog(), console.session().level(), new Random(seed), CatalogLawsTest::values);
        for (int i = 0; i < COMMANDS && !console.session().isEnded(); i++) {
            console.run("QUERY PROCESS");
            Site before = console.site();
            String command = random.next();
            String reply = console.run(command);
            assertFalse(reply.isEmpty() && !SILENT.contains(command.toUpperCase(Locale.ROOT)), command);
            if (hasFailed(console.returnCode(), command)) {
                Sites.assertSame(before, console.site(), command);
            }
        }
    }

    /** No file is to be read or written. */
    private static List<String> values(String metavariable) {
        return metavariable.equals("file_name")
                ? List.of("no/such/file")
                : Sources.VALUES.getOrDefault(metavariable, List.of());
    }

    /** A client that gets back only some of its files has been on the server all the same. */
    private static boolean hasFailed(ReturnCode code, String command) {
        boolean isOfClient = command.toUpperCase(Locale.ROOT).startsWith("SIM");
        return isOfClient ? code.isError() : code != ReturnCode.OK;
    }
}
