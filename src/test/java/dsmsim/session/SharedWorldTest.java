package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.ReturnCode;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import dsmsim.world.Deed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several sessions on one site. */
class SharedWorldTest {
    private static final int SESSIONS = 4;
    private static final int COMMANDS = 100;

    private final Console first = Console.builtIn();
    private final Console second = first.other("PRODSRV");

    private Server prodsrv() {
        return first.site().server("PRODSRV").orElseThrow();
    }

    /** Another session changes the node before the first one has answered whether it is to be removed. */
    private int removeWhileOthersChangeIt() {
        int[] asked = {0};
        first.run("register node other otherpw");
        first.whenAsked(() -> {
            asked[0]++;
            second.run("update node other contact=Bob");
        });
        first.run("remove node other");
        assertEquals(ReturnCode.OK, first.returnCode());
        return asked[0];
    }

    @Test
    void aCommandThatMeetsAChangeRunsAgainWithTheAnswerThatItHas() {
        assertEquals(1, removeWhileOthersChangeIt());
        assertFalse(first.run("query node").contains("OTHER"));
    }

    @Test
    void whatWasDoneAgainIsLoggedOnce() {
        removeWhileOthersChangeIt();
        String log = first.run("query actlog search=\"REMOVE NODE\"");
        assertEquals(2, log.split("ANR2017I", -1).length - 1, log);
    }

    @Test
    void aTransactionThatIsOpenIsRefusedWhatOthersHaveChangedMeanwhile() {
        first.session().transaction().open(Deed.NONE);
        first.run("update node node1 contact=Ann");
        assertTrue(second.run("update node node1 contact=Bob").contains("ANR2063I"));
        assertTrue(first.run("query node").contains("ANR2033E"));
        first.session().transaction().rollback(false);
        assertTrue(first.run("query node node1 format=detailed").contains("Bob"));
    }

    @Test
    void aTransactionThatIsOpenSeesWhatOthersDo() {
        first.session().transaction().open(Deed.NONE);
        first.run("update node node1 contact=Ann");
        second.run("register node other otherpw");
        first.run("update node other contact=Ann");
        first.session().transaction().commit(false);
        assertTrue(second.run("query node other format=detailed").contains("Ann"));
        assertTrue(second.run("query node node1 format=detailed").contains("Ann"));
    }

    @Test
    void aTransactionThatIsOpenKeepsNoNumberFromOthers() {
        first.session().transaction().open(Deed.NONE);
        first.run("simulate backup node1 /fs1 files=1", "replicate node node1");
        second.run("register node other otherpw", "simulate backup other /fs2 files=1", "replicate node other");
        first.other("PRODSRV");
        first.session().transaction().commit(false);
        assertEquals(
                sessionsBegun().size(),
                new HashSet<>(sessionsBegun()).size(),
                sessionsBegun().toString());
    }

    @Test
    void manyAtOnceLoseNothingAndShareNoNumber() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SESSIONS);
        List<Future<List<String>>> all = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            all.add(threads.submit(work(i)));
        }
        for (Future<List<String>> done : all) {
            assertEquals(List.of(), done.get());
        }
        threads.shutdown();
        assertEquals(SESSIONS * COMMANDS + 1, first.run("query node").split("STANDARD", -1).length - 1);
        assertEquals(sessionsBegun().size(), new HashSet<>(sessionsBegun()).size());
    }

    /** Signs on, registers and updates a node of its own and one of all, again and again; what was refused. */
    private Callable<List<String>> work(int worker) {
        return () -> {
            List<String> refused = new ArrayList<>();
            for (int i = 0; i < COMMANDS; i++) {
                Console console = first.other("PRODSRV");
                String node = "N" + worker + "X" + i;
                for (String command : List.of(
                        "register node " + node + " nodepassw0rd userid=none",
                        "update node node1 contact=" + node,
                        "prodsrv: update node " + node + " contact=ann",
                        "simulate backup node1 /fs1 files=1 first=" + (2000 + i))) {
                    String reply = console.run(command);
                    if (console.returnCode().isError()) {
                        refused.add(reply);
                    }
                }
            }
            return refused;
        };
    }

    private List<Integer> sessionsBegun() {
        Set<String> begins = Set.of("ANR0406I", "ANR0407I", "ANR0408I");
        List<Integer> numbers = new ArrayList<>();
        for (LogEntry entry : prodsrv().log()) {
            if (begins.contains(entry.message().identifier())) {
                numbers.add(Integer.parseInt(entry.message().inserts().get(0)));
            }
        }
        return numbers;
    }

    private void assertSays(String identifier, String part, String reply) {
        assertTrue(reply.startsWith(identifier) && reply.contains(part), reply);
    }

    @Test
    void whileOthersAreThereEachTakesBackItsOwn() {
        first.run("update node node1 contact=Ann");
        second.run("register node other otherpw userid=none");
        assertSays("SIM0540I", "CONTACT=Ann", first.run("simulate undo"));
        assertSays("SIM0544E", "0", first.run("simulate undo"));
        assertTrue(first.run("query node").contains("OTHER"));
        assertSays("SIM0541I", "CONTACT=Ann", first.run("simulate redo"));
        assertSays("SIM0540I", "REGISTER NODE", second.run("simulate undo"));
        assertTrue(first.run("query node node1 format=detailed").contains("Ann"));
    }

    @Test
    void whatAnotherHasChangedSinceIsNotTakenBack() {
        first.run("update node node1 contact=Ann");
        second.run("update node node1 contact=Bob");
        assertSays("SIM0546E", "2 PRODSRV: UPDATE NODE node1 CONTACT=Bob", first.run("simulate undo"));
        assertSays("SIM0551E", "CONTACT=Bob", first.run("simulate return 0"));
        assertTrue(first.run("query node node1 format=detailed").contains("Bob"));
    }

    @Test
    void whatAProcessHasCommittedSinceIsNotTakenBackWhileOthersAreThere() {
        first.run("simulate backup node1 /fs1 files=20 first=3000", "replicate node node1");
        second.run("query process");
        second.run("simulate clock +00:10");
        assertSays("SIM0546E", "REPLICATE NODE node1", first.run("simulate undo"));
    }

    @Test
    void whoIsAloneTakesBackWhatAnybodyHasDone() {
        first.run("update node node1 contact=Ann");
        second.run("update node node1 contact=Bob");
        second.session().leave();
        assertSays("SIM0540I", "CONTACT=Bob", first.run("simulate undo"));
        assertSays("SIM0540I", "CONTACT=Ann", first.run("simulate undo"));
        assertSays("SIM0544E", "0", first.run("simulate undo"));
    }

    @Test
    void whatWasTakenBackAloneIsNotBroughtBackByGoingBackFurther() {
        first.run("update node node1 contact=Ann");
        second.run("register node other otherpw userid=none");
        first.run("simulate undo");
        second.session().leave();
        assertSays("SIM0540I", "REGISTER NODE", first.run("simulate undo"));
        assertFalse(first.run("query node node1 format=detailed").contains("Ann"));
    }

    @Test
    void anOpenTransactionIsCommittedFirst() {
        first.session().transaction().open(Deed.NONE);
        first.run("update node node1 contact=Ann");
        assertSays("SIM0548E", "SIMULATE UNDO", first.run("simulate undo"));
        first.session().transaction().rollback(false);
    }

    @Test
    void numbersAreNotGivenAgain() {
        first.run("replicate node node1 wait=yes");
        second.session().leave();
        int before = prodsrv().lastProcess();
        first.run("simulate undo", "replicate node node1 wait=yes");
        assertEquals(before + 1, prodsrv().lastProcess());
    }
}
