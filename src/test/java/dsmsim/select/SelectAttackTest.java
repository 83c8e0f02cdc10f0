package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.sql.SqlFailure;
import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may try who wants more of SELECT than rows: it gets a number, soon, and changes nothing. */
class SelectAttackTest {
    private final Console console = Console.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from csvread('/etc/passwd')",
                "select file_read('/etc/passwd') from sysibm.sysdummy1",
                "select * from table(file_read('/etc/passwd'))",
                "select * from '/etc/passwd'",
                "select csvwrite('/tmp/x', 'select 1') from sysibm.sysdummy1",
                "select java.lang.system.exit(1) from sysibm.sysdummy1",
                "select \"java.lang.System\".exit(1) from sysibm.sysdummy1",
                "select sysproc.admin_cmd('x') from sysibm.sysdummy1",
                "select 1 from sysibm.sysdummy1; drop table nodes",
                "select * from final table (delete from nodes)",
                "select * from final table (insert into nodes values (1))",
                "select * into x from nodes",
                "select 1 from sysibm.sysdummy1 union delete from nodes",
                "select next value for x from sysibm.sysdummy1",
                "select 1 from sysibm.sysdummy1 for update",
                "select * from sysibm.systables",
                "select * from information_schema.tables",
                "select * from db2inst1.nodes",
                "select * from pg_catalog.pg_tables",
                "select password from admins",
                "select * from nodes x, table(values(1))",
                "select current nosuch from sysibm.sysdummy1",
                "select :x from sysibm.sysdummy1",
                "select ? from sysibm.sysdummy1",
                "select /*+ hint",
                "select 'x\uD83Dy\u0000\u001b[2J from sysibm.sysdummy1",
                "select \uFEFF1\u00a0from sysibm.sysdummy1",
                "select node_name from nodes where node_name = \u2018NODE1\u2019",
            })
    void nothingIsReachedButTheTables(String statement) {
        Site before = console.site();
        String reply = console.run(statement);
        assertTrue(
                reply.matches("(?s).*(SQL\\d{4}N|AN[RS]\\d{4}E).*")
                        && console.returnCode().isError(),
                reply);
        assertTrue(server(before).holdsSameAs(server(console.site())));
    }

    private static Server server(Site site) {
        return site.server("PRODSRV").orElseThrow();
    }

    private static String times(int number, String text) {
        return text.repeat(number);
    }

    private static String of(String terms) {
        return "select " + terms + " from sysibm.sysdummy1";
    }

    private void assertError(String error, String statement) {
        String reply = console.run(statement);
        assertTrue(reply.contains(error), () -> reply.substring(0, Math.min(300, reply.length())));
    }

    @Test
    void nestingHasALimit() {
        assertError("1", of(times(150, "(") + "1" + times(150, ")")));
        assertError("SQL0101N", of(times(1000, "(") + "1" + times(1000, ")")));
        assertError("SQL0101N", of(times(100_000, "(")));
        assertError("SQL0101N", of(times(1000, "- ") + "1"));
        assertError("SQL0101N", "select 1 from sysibm.sysdummy1 where " + times(1000, "not ") + "1=1");
        assertError("SQL0101N", of(times(1000, "case when 1=1 then ") + "1" + times(1000, " end")));
        assertError("SQL0101N", of(times(300, "\"END\", end, ") + times(300, "(") + "1" + times(300, ")")));
        assertError("SQL0101N", of(times(1000, "abs(") + "1" + times(1000, ")")));
        assertError("SQL0101N", times(1000, "select * from (") + "select 1 from sysibm.sysdummy1" + times(1000, ") t"));
        assertError("SQL0101N", of("1" + times(100_000, " + 1")));
        assertError("SQL0101N", of("1" + times(100_000, " day")));
        assertError("SQL0101N", of("1") + times(20_000, " union all " + of("1")));
    }

    @Test
    void chainsAreLong() {
        assertError("1", of("count(*)") + " where 1=1" + times(2000, " and 2=2"));
        assertError("1", of("count(*)") + " where 1=0" + times(2000, " or 2=2"));
        assertError("1", of("count(*)") + " where 1 in (1" + times(5000, ",2") + ")");
        assertError("SQL0129N", "select 1 from " + tables(300));
        assertError("SQL0840N", of("1" + times(1012, ",1")));
        assertError("SQL0101N", "select 1 from nodes group by node_name" + times(1012, ",node_name"));
        assertError("1", of("1") + " where 1=1" + times(100_000, " and 1=1"));
    }

    private static String tables(int number) {
        StringBuilder tables = new StringBuilder("nodes");
        for (int i = 1; i < number; i++) {
            tables.append(", nodes a").append(i);
        }
        return tables.toString();
    }

    /** Each table doubles the columns, or squares the rows, of the one before. */
    @Test
    void nothingGrowsWithoutEnd() {
        StringBuilder columns = new StringBuilder("select * from (with a0 as (select * from nodes)");
        StringBuilder rows = new StringBuilder("select * from (with a0 as (select 1 as x from syscat.columns)");
        for (int i = 1; i <= 30; i++) {
            columns.append(", a" + i + " as (select x.*, y.* from a" + (i - 1) + " x, a" + (i - 1) + " y)");
            rows.append(", a" + i + " as (select x.x from a" + (i - 1) + " x, a" + (i - 1) + " y)");
        }
        assertError("SQL0840N", columns + " select * from a30) t");
        Engine engine = Engine.on(MadeUpTables.LEVEL, CatalogRelations.OWN);
        String statement = rows + " select count(*) as x from a30) t";
        SqlFailure failure = assertThrows(SqlFailure.class, () -> engine.run(statement));
        assertEquals(-1585, failure.code());
    }

    @Test
    void textsHaveALimit() {
        assertError("SQL0102N", of("'" + times(40_000, "x") + "'"));
        assertError("SQL0137N", of("length(repeat(repeat('abc', 10000), 10000))"));
        assertError("SQL0137N", of("length(repeat('abc', 2147483647))"));
        assertError("SQL0137N", of("length(replace(repeat('a', 30000), 'a', 'bb'))"));
        assertError("SQL0138N", of("length(rpad('a', 2147483647))"));
        assertError("SQL0138N", of("length(space(2147483647))"));
        assertError("SQL0137N", of("length(repeat('a', 20000) || repeat('b', 20000))"));
        assertError("SQL0103N", of("1e999999999"));
        assertError("SQL0405N", of("1e400"));
        assertError("SQL0802N", of("exp(100000)"));
        assertError("SQL0802N", of("power(10, 400)"));
        assertError("SQL0802N", of("decfloat('1e6000') * decfloat('1e6000')"));
        assertError("SQL0802N", of("bigint('1e999999')"));
        assertError("SQL0107N", of("1 as " + times(1000, "x")));
    }

    @Test
    void longStatementsAreAnswered() {
        assertError("SQL0104N", "select " + times(200_000, "node_name "));
        assertError("SQL0107N", of(times(500_000, "x")));
        assertError("SQL0101N", "select " + times(2_200_000, "x"));
        assertError("SQL0010N", "select '" + times(1_000_000, "x"));
        assertError("SQL0104N", "select " + times(1_000_000, "*"));
        assertError("SQL0104N", "select " + times(500_000, "\u00e9,"));
    }
}
