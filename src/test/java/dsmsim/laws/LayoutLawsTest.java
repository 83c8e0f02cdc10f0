package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.command.Handlers;
import dsmsim.completion.Candidate;
import dsmsim.completion.Completion;
import dsmsim.completion.ObjectNames;
import dsmsim.product.Level;
import dsmsim.result.Table;
import dsmsim.testing.Console;
import dsmsim.testing.FullSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query says the same in every format, on servers of both levels. */
class LayoutLawsTest {
    private static final Catalog CATALOG = Catalog.standard();

    /** The operands of queries that need some, or that have nothing to show without. */
    private static final Map<String, String> OPERANDS = Map.of(
            "QUERY COPYGROUP", "* * * TYPE=BACKUP",
            "QUERY REPLICATION", "*",
            "QUERY REPLNODE", "*",
            "QUERY SPACETRIGGER", "STG");

    /** Of both levels; what is only on one of them, as subscribers on a configuration manager, is found there. */
    private static final List<String> SERVERS = List.of("PRODSRV", "NEWSRV");

    /** Other commands that answer with a table. */
    private static final List<String> OTHERS = List.of(
            "QUERY COPYGROUP * * * TYPE=ARCHIVE",
            "QUERY COPYGROUP * * * TYPE=ARCHIVE FORMAT=DETAILED",
            "QUERY OPTION COMMM*",
            "QUERY SPACETRIGGER STG STGPOOL=*",
            "REPLICATE NODE NODE2 PREVIEW=YES LISTFILES=YES",
            "SIMULATE RESTORE NODE1 /FS1 FILES=2000",
            "VALIDATE REPLICATION *",
            "VALIDATE REPLPOLICY DRSRV");

    private static List<String> queries() {
        Handlers handlers = new Handlers(Commands.CHAPTERS);
        List<String> queries = new ArrayList<>(OTHERS);
        for (Command command : CATALOG.commands()) {
            String name = command.name();
            if (name.startsWith("QUERY ") && handlers.find(command).isPresent()) {
                String query = (name + ' ' + OPERANDS.getOrDefault(name, "")).strip();
                queries.add(query);
                formats(command).forEach(format -> queries.add(query + " FORMAT=" + format));
            }
        }
        return queries;
    }

    /** Some formats answer with lines that are no table. */
    private static final Set<String> LINES = Set.of("RAW", "MACRO", "CHARACTERISTICS", "RECOVERYINSTRUCTIONS");

    private static List<String> formats(Command command) {
        if (!command.hasParameter("FORMAT")) {
            return List.of();
        }
        String typed = command.name() + ' ' + OPERANDS.getOrDefault(command.name(), "") + " FORMAT=";
        return new Completion(CATALOG)
                .candidates(typed, Level.NEWEST, ObjectNames.NONE).stream()
                        .map(Candidate::text)
                        .map(text -> text.substring(text.indexOf('=') + 1).toUpperCase(Locale.ROOT))
                        .filter(format -> !LINES.contains(format))
                        .toList();
    }

    private static Console console;

    @BeforeAll
    static void build() {
        console = FullSite.build();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyFormatSaysTheSame(String query) {
        boolean isAnswered = false;
        for (String server : SERVERS) {
            console.run("CONNECT " + server);
            List<Table> tables = console.tables(query);
            isAnswered |= !tables.isEmpty();
            for (Table table : tables) {
                assertAgree(table, query + " on " + server);
            }
        }
        assertTrue(isAnswered, query + " shows no table on any of " + SERVERS);
    }

    private static void assertAgree(Table table, String query) {
        try {
            Drawings.assertAgree(table);
        } catch (AssertionError difference) {
            throw new AssertionError(query + ": " + difference.getMessage(), difference);
        }
    }
}
