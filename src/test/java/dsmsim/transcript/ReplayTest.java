package dsmsim.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dsmsim.client.ClientOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A runner of golden tests is worth what it finds: whatever is not what a terminal shows is a difference. */
class ReplayTest {
    private static final String RIGHT = """
            # What is there.

            tsm: PRODSRV>query node nobody

            ANR2034E QUERY NODE: No match found using this criteria.
            ANS8001I Return code 11.

            # A remark below a reply,
            # in two lines.

            tsm: PRODSRV>update -
            cont>node node1 con=Ann

            ANR2063I Node NODE1 updated.

            tsm: PRODSRV>commit
            # Below a command without a reply.
            tsm: PRODSRV>quit
            """;

    private static String replay(String text) {
        return Verification.replay(text, Path.of(""), ClientOptions.parse(List.of()), Golden.client());
    }

    private static void assertRepaired(String wrong, String with) {
        String broken = RIGHT.replace(wrong, with);
        assertFalse(broken.equals(RIGHT), wrong);
        assertEquals(RIGHT, replay(broken));
        assertFalse(Verification.difference("t", broken, replay(broken)).isEmpty(), "no difference for " + with);
    }

    @Test
    void aCorrectTranscriptIsItsOwnResult() {
        assertEquals(RIGHT, replay(RIGHT));
        assertEquals(List.of(), Verification.difference("t", RIGHT, replay(RIGHT)));
    }

    @Test
    void commandsAloneGetTheirReplies() {
        String typed = """
                # What is there.

                tsm>query node nobody
                # A remark below a reply,
                # in two lines.

                tsm>update -
                cont>node node1 con=Ann

                tsm>commit
                # Below a command without a reply.
                tsm>quit
                """;
        assertEquals(RIGHT, replay(typed));
        assertEquals("tsm: PRODSRV>commit\ntsm: PRODSRV>quit\n", replay("tsm>commit\n\ntsm>quit\n"));
    }

    @Test
    void aWrongReplyIsFound() {
        assertRepaired("ANR2063I Node NODE1 updated.", "ANR2063I Node NODE2 updated.");
        assertRepaired("Return code 11.", "Return code 11. ");
    }

    @Test
    void aMissingLineIsFound() {
        assertRepaired("ANS8001I Return code 11.\n", "");
        assertRepaired("nobody\n\n", "nobody\n");
        assertRepaired("updated.\n\n", "updated.\n");
    }

    @Test
    void anExtraLineIsFound() {
        assertRepaired("updated.\n", "updated.\nANR2063I Node NODE1 updated.\n");
        assertRepaired("updated.\n", "updated.\n\n");
        assertRepaired(RIGHT.substring(0, 3), "No remark.\n# W");
    }

    @Test
    void inputThatNobodyAsksForIsFound() {
        assertRepaired("con=Ann\n", "con=Ann\ncont>\n");
        assertRepaired("commit\n", "commit\nDo you wish to proceed? (Yes (Y)/No (N)) Y\n");
        assertRepaired(">quit\n", ">quit\n\ntsm: PRODSRV>query node\n");
    }

    @Test
    void aWrongPromptIsFound() {
        assertRepaired("tsm: PRODSRV>commit", "tsm: DRSRV>commit");
        assertRepaired("tsm: PRODSRV>commit", "Protect: PRODSRV>commit");
    }
}
