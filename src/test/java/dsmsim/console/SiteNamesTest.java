package dsmsim.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.completion.Candidate;
import dsmsim.completion.Completion;
import dsmsim.completion.KnownName;
import dsmsim.language.Routing;
import dsmsim.session.Session;
import dsmsim.testing.Console;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of objects that completion offers on PRODSRV of the built-in site. */
class SiteNamesTest {
    private static final Session SESSION = BuiltIn.session();
    private static final SiteNames NAMES = new SiteNames(SESSION.site(), SESSION.server(), List::of);

    private static List<String> names(String noun, List<String> earlier, String prefix) {
        return NAMES.names(List.of(noun), earlier, prefix).stream()
                .map(KnownName::text)
                .toList();
    }

    @Test
    void namesOfOneKind() {
        assertEquals(List.of("NODE1"), names("NODE", List.of(), ""));
        assertEquals(List.of("DRSRV", "PRODSRV"), names("SERVER", List.of(), ""));
        assertEquals(List.of("ADMIN"), names("ADMIN", List.of(), "ad"));
    }

    @Test
    void theFileSpacesOfANode() {
        assertEquals(List.of("/FS1"), names("FILESPACE", List.of("node1"), "/"));
        assertEquals(List.of(), names("FILESPACE", List.of("nobody"), "/"));
    }

    /** So it offers for a device class what its type has. */
    @Test
    void keywordsForTheKindOfAnObject() {
        Console console = Console.builtIn();
        console.run("define devclass files devtype=file");
        SiteNames names = new SiteNames(console.site(), console.site().server("PRODSRV"), List::of);
        List<String> offered = new Completion(SESSION.catalog())
                .candidates("update devclass files ", SESSION.level(), names).stream()
                        .map(Candidate::text)
                        .toList();
        assertEquals(
                List.of("DIRECTORY=", "MAXCAPACITY=", "MOUNTLIMIT=", "SHARED="),
                offered.stream().sorted().toList());
    }

    @Test
    void theMomentsThatHaveNames() {
        Console console = Console.builtIn();
        console.run("simulate mark morning", "simulate mark evening");
        Target target = new Target(console.session());
        for (String before : List.of("return", "at", "difference", "difference 0", "dbrestore prodsrv")) {
            List<String> offered = new Completion(SESSION.catalog())
                    .candidates("simulate " + before + " mor", SESSION.level(), target.names(Routing.NONE)).stream()
                            .map(Candidate::text)
                            .toList();
            assertEquals(List.of("MORNING"), offered, before);
        }
    }

    @Test
    void nothingForWhatIsNoObject() {
        assertEquals(List.of(), names("DESCRIPTION", List.of(), ""));
    }

    @Test
    void eachNameSaysWhatItIs() {
        assertEquals(List.of(new KnownName("NODE1", "node", true)), NAMES.names(List.of("NODE"), List.of(), "n"));
        assertEquals(
                "server", NAMES.names(List.of("SERVER"), List.of(), "d").get(0).kind());
    }

    @Test
    void messagesByTheBeginningOfTheirNumbers() {
        assertEquals(
                List.of("ANR2000E", "ANR2001E", "ANR2002E"),
                names("MESSAGE", List.of(), "anr200").subList(0, 3));
        assertEquals(List.of(), names("MESSAGE", List.of(), "a"));
    }

    @Test
    void theOptionsOfASetAndThoseThatASetMayHave() {
        Console console = Console.builtIn();
        console.run("define cloptset ENG");
        console.run("define cloptset OPS");
        console.run("define clientopt ENG quiet yes");
        console.run("define clientopt OPS inclexcl 'exclude /tmp/*'");
        console.run("define clientopt OPS inclexcl 'exclude /var/*'");
        console.run("define alerttrigger ANR1067E");
        SiteNames names = new SiteNames(console.site(), console.site().server("PRODSRV"), List::of);

        assertEquals(List.of("INCLEXCL"), texts(names, "CLIENTOPT", List.of("ops")));
        assertEquals(List.of("QUIET"), texts(names, "CLIENTOPT", List.of("eng")));
        assertEquals(List.of("ANR1067E"), texts(names, "ALERTTRIGGER", List.of()));
        assertEquals(List.of("SCHEDCMDDISABLED"), names("CLIENTOPTION", List.of("ops"), "schedc"));
    }

    private static List<String> texts(SiteNames names, String noun, List<String> earlier) {
        return names.names(List.of(noun), earlier, "").stream()
                .map(KnownName::text)
                .toList();
    }
}
