package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.Fact;
import dsmsim.site.Interrupted;
import dsmsim.site.Monitor;
import dsmsim.site.Relation;
import dsmsim.sql.SqlFailure;
import dsmsim.value.Types;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of work looks again and again whether somebody wants no more of it. */
class InterruptTest {
    private static final int ROWS = 1500;
    /** So many rows at most are read between two looks. */
    private static final int MOST_ROWS = 1024;

    private int read;
    private int sinceLook;
    private int most;

    private final Relation<Integer> numbers = new Relation<>(
            "VOLUMES",
            List.of(Fact.derived("NUM_SIDES", "", Types.NUMBER, (row, where) -> {
                read++;
                most = Math.max(most, ++sinceLook);
                return row;
            })),
            where -> IntStream.range(0, ROWS).boxed().toList());

    private Engine engine(Monitor monitor) {
        return Engine.on(MadeUpTables.LEVEL, List.of(numbers)).watchedBy(monitor);
    }

    /** Only the conditions count here, which each read a number of each row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(num_sides) from volumes",
                "select num_sides from volumes order by num_sides desc",
                "select num_sides from volumes order by num_sides desc fetch first 3 rows only",
                "select distinct num_sides from volumes",
                "select num_sides, count(*) from volumes group by num_sides",
                "select num_sides from volumes union select num_sides from volumes",
                "select num_sides from volumes except select num_sides + 1 from volumes",
                "select num_sides from volumes intersect all select num_sides from volumes",
                "select count(*) from volumes a, volumes b where a.num_sides = b.num_sides",
                "select count(*) from volumes a full join volumes b on a.num_sides = b.num_sides + 7",
                "select count(*) from volumes a left join volumes b on a.num_sides = b.num_sides + 7",
                "select row_number() over (order by num_sides) from volumes",
                "select count(*) from volumes where num_sides in (select num_sides from volumes)",
                "select count(*) from (select num_sides from volumes) t where t.num_sides > 3",
                "with t as (select num_sides from volumes) select count(*) from t a, t b where a.num_sides = b.num_sides",
                "select count(distinct num_sides) from volumes",
            })
    void rowsAreReadInSteps(String statement) {
        assertTrue(engine((task, unit, done, total) -> sinceLook = 0)
                        .run(statement)
                        .rows()
                        .size()
                > 0);
        assertTrue(most <= MOST_ROWS && read >= ROWS, most + " of " + read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from volumes a, volumes b, volumes c, volumes d",
                "select count(*) from volumes a, volumes b where a.num_sides > b.num_sides",
                "select count(*) from volumes a full join volumes b on a.num_sides < b.num_sides",
                "select count(*) from volumes a left join volumes b on a.num_sides < b.num_sides",
                "select count(*) from volumes a right join (volumes b cross join volumes c) on a.num_sides < b.num_sides",
                "select count(*) from volumes a where a.num_sides < all (select num_sides + 1500 from volumes)",
                "select count(*) from volumes a where not exists (select 1 from volumes b where a.num_sides < b.num_sides)",
                "select count(*) from volumes where length(repeat('ab', 16000) || digits(num_sides)) = 0",
                "select count(*) from volumes where repeat('ab', 16000) like repeat('%a', 8000) || 'c'",
                "select count(*) from sysibm.sysdummy1 where repeat('a', 32000) like '%' || repeat('a', 16000) || 'b'",
                "select count(*) from volumes where locate(repeat('a', 100) || 'b', repeat('a', 20000)) > 0",
                "select count(*) from volumes where replace(repeat('a', 30000), 'a', 'b') = translate(repeat('a', 30000), 'b', 'a')",
                "select max(listagg) from (select listagg(num_sides, ',') as listagg from volumes where num_sides < 500) t, volumes a, volumes b",
            })
    void whatTakesLongIsStopped(String statement) {
        int[] looks = {0};
        Monitor impatient = (task, unit, done, total) -> {
            if (++looks[0] == 5) {
                throw new Interrupted();
            }
        };
        assertThrows(Interrupted.class, () -> engine(impatient).run(statement));
        assertEquals(5, looks[0]);
        assertTrue(read <= 5 * MOST_ROWS * 4, "rows read: " + read);
    }

    /** The longer a statement is, the more there is to do for a row. */
    @Test
    void aLongStatementLooksMoreOften() {
        int[] looks = {0};
        String condition = " or num_sides = -1".repeat(5000);
        engine((task, unit, done, total) -> looks[0]++)
                .run("select count(*) from volumes where num_sides = 0" + condition);
        assertTrue(looks[0] > ROWS / 50, "looks: " + looks[0]);
    }

    @Test
    void noStatementHoldsMoreThanItsShareOfTheMemory() {
        for (String statement : List.of(
                "select count(*) from (select distinct a.num_sides, b.num_sides, c.num_sides from volumes a, volumes b, volumes c) t",
                "select a.num_sides, b.num_sides from volumes a, volumes b, volumes c order by 1",
                "select repeat('a', 30000) || digits(a.num_sides) as x from volumes a, volumes b order by 1",
                "select max(x), num_sides, y from (select listagg(repeat('x', 30000)) as x, a.num_sides, b.num_sides as y"
                        + " from volumes a, volumes b group by a.num_sides, b.num_sides) t group by num_sides, y",
                "select row_number() over () from volumes a, volumes b, volumes c")) {
            SqlFailure failure =
                    assertThrows(SqlFailure.class, () -> engine(Monitor.NONE).run(statement), statement);
            assertEquals(-1585, failure.code());
        }
    }
}
