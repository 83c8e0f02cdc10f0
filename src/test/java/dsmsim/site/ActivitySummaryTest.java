package dsmsim.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dsmsim.site.SummaryRecord.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is packed into blocks is read as it was written. */
class ActivitySummaryTest {
    private static final int MANY = 3 * ActivitySummary.BLOCK + 100;

    private static SummaryRecord each(int number) {
        Random random = new Random(number);
        return new SummaryRecord(
                Operation.values()[random.nextInt(Operation.values().length)],
                number * 10L,
                number * 10L + 5,
                number,
                number % 7 == 0 ? "" : "N" + random.nextInt(50),
                random.nextInt(),
                random.nextLong(),
                random.nextInt(3),
                random.nextLong(),
                1 + random.nextInt(40),
                random.nextBoolean());
    }

    private static ActivitySummary summary(int from, int to) {
        return plus(ActivitySummary.EMPTY, from, to);
    }

    private static ActivitySummary plus(ActivitySummary summary, int from, int to) {
        ActivitySummary all = summary;
        for (int i = from; i < to; i++) {
            all = all.plus(each(i));
        }
        return all;
    }

    private static List<SummaryRecord> expected(int from, int to) {
        List<SummaryRecord> records = new ArrayList<>();
        for (int i = from; i < to; i++) {
            records.add(each(i));
        }
        return records;
    }

    private static List<SummaryRecord> read(Iterable<SummaryRecord> records) {
        List<SummaryRecord> read = new ArrayList<>();
        records.forEach(read::add);
        return read;
    }

    @Test
    void recordsAreReadOldestFirst() {
        assertEquals(List.of(), read(ActivitySummary.EMPTY));
        assertEquals(expected(0, MANY), read(summary(0, MANY)));
    }

    @Test
    void sinceAMomentOnlyWhatEndedThenOrLater() {
        assertEquals(expected(700, MANY), read(summary(0, MANY).since(each(700).end())));
        assertEquals(List.of(), read(summary(0, MANY).since(each(MANY).end())));
    }

    @Test
    void wholeBlocksAreDropped() {
        ActivitySummary kept =
                summary(0, MANY).keepSince(each(ActivitySummary.BLOCK + 1).end());

        assertEquals(expected(ActivitySummary.BLOCK, MANY), read(kept));
    }

    @Test
    void whatTwoHaveAddedIsBroughtTogether() {
        ActivitySummary base = summary(0, 500);
        ActivitySummary mine = plus(base, 500, 1700);
        ActivitySummary theirs = plus(base, 2000, 2003);
        List<SummaryRecord> both = new ArrayList<>(expected(0, 500));
        both.addAll(expected(2000, 2003));
        both.addAll(expected(500, 1700));

        assertEquals(both, read(theirs.plusNewer(mine, base)));
        assertSame(theirs, theirs.plusNewer(base, base));
        assertSame(mine, base.plusNewer(mine, base));
    }
}
