package dsmsim.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.catalog.Catalog;
import dsmsim.product.Level;
import dsmsim.testing.RandomCommands;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final Level NEW = Level.of(8, 1, 20, 0);
    private static final Map<String, List<String>> NAMES = Map.of(
            "NODE", List.of("NODE1", "NODE2"),
            "DOMAIN", List.of("STANDARD"),
            "SCHEDULE", List.of("NIGHTLY"),
            "SERVER", List.of("DRSRV", "PRODSRV"),
            "FILESPACE", List.of("/my files"),
            "FILE", List.of("out.txt", "sub/"));
    private static final Completion COMPLETION = new Completion(Catalog.standard());

    private static List<String> after(String text) {
        return COMPLETION.candidates(text, NEW, CompletionTest::names).stream()
                .map(Candidate::text)
                .toList();
    }

    private static List<KnownName> names(List<String> nouns, List<String> earlier, String prefix) {
        return nouns.stream()
                .flatMap(noun -> NAMES.getOrDefault(noun, List.of()).stream())
                .map(name -> new KnownName(name, "object", !name.endsWith("/")))
                .toList();
    }

    @Test
    void verbsAndNouns() {
        assertEquals(List.of("QUERY", "QUIT"), after("qu"));
        assertEquals(List.of("SCHEDULE", "SCRATCHPADENTRY", "SCRIPT"), after("q sc"));
        assertTrue(after("").contains("UPDATE"));
        assertEquals(List.of("RECOMMISSION", "RECONCILE"), after("reco"));
        assertEquals(List.of("NODE", "VM", "VOLUMES"), after("rec "));
    }

    @Test
    void aRoutedCommand() {
        assertEquals(List.of("SRV1:QUERY", "SRV1:QUIT"), after("SRV1:qu"));
        assertEquals(List.of("STATUS", "STATUSTHRESHOLD"), after("SRV1: q stat"));
    }

    @Test
    void operandsComeFromTheObjectsThatExist() {
        List<String> operands = after("update node ");
        assertEquals(List.of("NODE1", "NODE2"), operands.subList(0, 2));
        assertEquals(List.of("NODE2"), after("update node node2"));
        assertEquals(List.of("NODE1,NODE1", "NODE1,NODE2"), after("replicate node NODE1,"));
    }

    @Test
    void keywordsThatAreNotUsedYet() {
        assertEquals(List.of("REPLSTATE=", "REPLMODE="), after("update node NODE1 repl"));
        assertEquals(List.of("REPLMODE="), after("update node NODE1 replstate=enabled repl"));
    }

    @Test
    void keywordsThatGoTogetherWithWhatIsThere() {
        assertTrue(after("define schedule STANDARD S1 type=client ").contains("ACTION="));
        assertFalse(after("define schedule STANDARD S1 type=client ").contains("CMD="));
        assertTrue(after("define schedule S1 type=administrative ").contains("CMD="));
        assertFalse(after("query event S1 type=administrative ").contains("NODES="));
    }

    @Test
    void valuesBehindTheEqualsSign() {
        assertEquals(List.of("replstate=ENABLED", "replstate=DISABLED"), after("update node NODE1 replstate="));
        assertEquals(List.of("replstate=DISABLED"), after("update node NODE1 replstate=d"));
        assertEquals(List.of("DOMAIN=STANDARD"), after("update node NODE1 DOMAIN="));
        assertEquals(
                List.of("status=online,OFFLINE", "status=online,OFFLINE").subList(0, 1),
                after("q vol status=online,of"));
    }

    @Test
    void fixedOperands() {
        assertEquals(List.of("ON", "OFF"), after("set accounting "));
        assertEquals(List.of("ALL"), after("cancel session a"));
    }

    @Test
    void helpKnowsTheCommands() {
        assertEquals(List.of("QUERY", "QUIT"), after("help qu"));
        assertTrue(after("help query sta").contains("STATUS"));
    }

    @Test
    void candidatesAreDescribed() {
        Candidate candidate =
                COMPLETION.candidates("q stat", NEW, ObjectNames.NONE).get(0);
        assertEquals("STATUS", candidate.text());
        assertFalse(candidate.description().isEmpty());
        assertTrue(candidate.finished());
        Candidate keyword = COMPLETION
                .candidates("update node N1 replst", NEW, ObjectNames.NONE)
                .get(0);
        assertFalse(keyword.finished());
    }

    @Test
    void whatIsUnknownAtTheLevelIsNotOffered() {
        assertFalse(COMPLETION.candidates("define stgr", Level.of(7, 1, 0, 0), ObjectNames.NONE).stream()
                .anyMatch(candidate -> candidate.text().equals("STGRULE")));
    }

    @Test
    void valuesAreThoseOfTheLevel() {
        String typed = "define devclass x devtype=lto format=ultrium";
        List<String> offered = COMPLETION.candidates(typed, Level.of(7, 1, 1, 100), ObjectNames.NONE).stream()
                .map(Candidate::text)
                .toList();
        assertTrue(offered.contains("format=ULTRIUMC") && offered.contains("format=ULTRIUM6C"), offered.toString());
        assertFalse(offered.contains("format=ULTRIUM7"), offered.toString());
        assertFalse(after(typed).contains("format=ULTRIUMC"));
        assertTrue(after(typed).contains("format=ULTRIUM9C"));
    }

    @Test
    void nothingIsOfferedBehindAFault() {
        assertEquals(List.of(), after("update node = x"));
        assertEquals(List.of(), after("frobnicate the "));
    }

    @Test
    void everyPrefixOfARandomCommandIsTakenInStride() {
        RandomCommands commands =
                new RandomCommands(Catalog.standard(), NEW, new java.util.Random(2), metavariable -> List.of());
        for (int i = 0; i < 300; i++) {
            String text = commands.next();
            for (int end = 0; end <= text.length(); end += 3) {
                after(text.substring(0, end));
            }
        }
    }

    @Test
    void filesBehindARedirectionAndMacro() {
        assertEquals(List.of("out.txt", "sub/"), after("query node > "));
        assertEquals(List.of(), after("query node >"));
        assertEquals(List.of("out.txt", "sub/"), after("macro "));
        assertEquals(List.of("File=out.txt", "File=sub/"), after("define script s File="));
    }

    @Test
    void serversThatACommandIsRoutedTo() {
        assertEquals(List.of("(DRSRV)", "(PRODSRV)"), after("("));
        assertTrue(after("dr").contains("DRSRV:"));
        assertEquals(List.of("DRSRV,DRSRV:", "DRSRV,PRODSRV:"), after("DRSRV,"));
        assertFalse(after("").contains("DRSRV:"));
        assertEquals(List.of("NODE", "NODEDATA", "NODEGROUP"), after("(DRSRV) q node"));
    }

    @Test
    void theCommandInQuotes() {
        assertEquals(List.of("\"upd node NODE1", "\"upd node NODE2"), after("define script s \"upd node no"));
        assertEquals(
                List.of("cmd='q node N1 FORMAT=STANDARD", "cmd='q node N1 FORMAT=DETAILED"),
                after("define schedule s type=administrative cmd='q node N1 FORMAT=")
                                .isEmpty()
                        ? List.of()
                        : after("define schedule s type=administrative cmd='q node N1 FORMAT="));
        assertEquals(List.of("\"RENAME"), after("update script s \"REN"));
        assertTrue(after("define script s ").contains("\""));
    }

    @Test
    void namesThatNeedQuotesGetThem() {
        assertTrue(after("query filespace NODE1 ").contains("\"/my files\""));
        assertEquals("'/my files'", after("query filespace NODE1 '/my ").get(0));
    }
}
