package dsmsim.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;

class CandidateTableTest {

    private static List<Candidate> candidates(String... shown) {
        List<Candidate> candidates = new ArrayList<>();
        for (String each : shown) {
            candidates.add(new Candidate("x", each, null, null, null, null, true, candidates.size()));
        }
        return candidates;
    }

    @Test
    void columnsAreFilledFromTopToBottom() {
        CandidateTable table = new CandidateTable(candidates("A", "BB", "\u001b[2mC\u001b[0m", "D", "E"), 13);
        assertEquals(2, table.rows());
        assertEquals("A    \u001b[2mC\u001b[0m    E\nBB   D\n", table.text().replace("\r", ""));
    }

    @Test
    void oneColumnWhereNoMoreFit() {
        assertEquals(3, new CandidateTable(candidates("ONE", "TWO", "THREE"), 4).rows());
    }
}
