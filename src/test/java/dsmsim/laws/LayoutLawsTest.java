package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.Commands;
import dsmsim.catalog.Candidate;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.Completion;
import dsmsim.catalog.ObjectNames;
import dsmsim.command.Handlers;
import dsmsim.language.Redirection;
import dsmsim.product.Level;
import dsmsim.result.Part;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.session.Output;
import dsmsim.testing.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query says the same in every format, on both levels of servers. */
class LayoutLawsTest {
    private static final Catalog CATALOG = Catalog.standard();

    /** The operands of queries that need some, or that have nothing to show without. */
    private static final Map<String, String> OPERANDS = Map.of(
            "QUERY COPYGROUP", "* * * TYPE=BACKUP",
            "QUERY REPLICATION", "*",
            "QUERY REPLNODE", "*");

    /** Other commands that answer with a table. */
    private static final List<String> OTHERS = List.of(
            "QUERY COPYGROUP * * * TYPE=ARCHIVE",
            "QUERY COPYGROUP * * * TYPE=ARCHIVE FORMAT=DETAILED",
            "QUERY OPTION COMMM*",
            "REPLICATE NODE NODE2 PREVIEW=YES LISTFILES=YES",
            "SIMULATE RESTORE NODE1 /FS1 FILES=2000",
            "VALIDATE REPLICATION *",
            "VALIDATE REPLPOLICY DRSRV");

    /** A site with something to show for every query, long names, quotes, commas and a running process. */
    private static final List<String> SITE = List.of(
            "SIMULATE SERVER NEWSRV LEVEL=8.1.21.0",
            "CONNECT NEWSRV",
            "DEFINE SERVER PRODSRV HLADDRESS=prodsrv.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "REGISTER NODE NODE8 a-longer-password REPLSTATE=ENABLED",
            "REGISTER NODE AGENT8 a-longer-password",
            "GRANT PROXYNODE TARGET=NODE8 AGENT=AGENT8",
            "SET REPLSERVER PRODSRV",
            "DEFINE NODEGROUP GROUP8",
            "DEFINE SERVERGROUP SERVERS8",
            "DEFINE SCRIPT SCRIPT8 \"query status\"",
            "SIMULATE BACKUP NODE8 /FS8 FILES=500000",
            "REPLICATE NODE NODE8",
            "CONNECT PRODSRV",
            "REGISTER NODE A_NODE_WITH_A_LONG_NAME_THAT_DOES_NOT_FIT secretpw CONTACT=\"Someone, who says \"\"hi\"\"\"",
            "GRANT PROXYNODE TARGET=NODE1 AGENT=A_NODE_WITH_A_LONG_NAME_THAT_DOES_NOT_FIT",
            "DEFINE NODEGROUP GROUP1 DESCRIPTION='a \"group\", of nodes'",
            "DEFINE NODEGROUPMEMBER GROUP1 NODE1",
            "DEFINE SERVERGROUP GROUP2 DESCRIPTION='servers, all of them, and with a rather long description'",
            "DEFINE SERVER NEWSRV HLADDRESS=newsrv.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "DEFINE GRPMEMBER GROUP2 DRSRV,NEWSRV",
            "DEFINE SCRIPT SCRIPT1 \"define domain X desc='a, b'\" DESCRIPTION='says \"hi\", then leaves'",
            "UPDATE SCRIPT SCRIPT1 \"query node\"",
            "UPDATE DOMAIN STANDARD DESCRIPTION='with, a comma'",
            "UPDATE COPYGROUP STANDARD STANDARD STANDARD VEREXISTS=5",
            "ACTIVATE POLICYSET STANDARD STANDARD",
            "REGISTER NODE NODE2 secretpw REPLSTATE=ENABLED",
            "SIMULATE BACKUP NODE2 /FS2 FILES=50",
            "REGISTER ADMIN OPER1 secretpw CONTACT='a tab\tin it'",
            "GRANT AUTHORITY OPER1 CLASSES=STORAGE STGPOOLS=BACKUPPOOL",
            "SIMULATE BACKUP NODE1 '/file space, with \"quotes\"' FILES=500000",
            "REPLICATE NODE NODE1");

    private static List<String> queries() {
        Handlers handlers = new Handlers(Commands.CHAPTERS);
        List<String> queries = new ArrayList<>(OTHERS);
        for (Command command : CATALOG.commands()) {
            String name = command.name();
            if (name.startsWith("QUERY ") && handlers.find(name).isPresent()) {
                String query = (name + ' ' + OPERANDS.getOrDefault(name, "")).strip();
                queries.add(query);
                formats(command).forEach(format -> queries.add(query + " FORMAT=" + format));
            }
        }
        return queries;
    }

    /** RAW and MACRO answer with lines that are no table. */
    private static List<String> formats(Command command) {
        if (!command.hasParameter("FORMAT")) {
            return List.of();
        }
        String typed = command.name() + ' ' + OPERANDS.getOrDefault(command.name(), "") + " FORMAT=";
        return new Completion(CATALOG)
                .candidates(typed, Level.NEWEST, ObjectNames.NONE).stream()
                        .map(Candidate::text)
                        .map(text -> text.substring(text.indexOf('=') + 1).toUpperCase(Locale.ROOT))
                        .filter(format -> !List.of("RAW", "MACRO").contains(format))
                        .toList();
    }

    private static Console console;

    @BeforeAll
    static void build() {
        console = Console.builtIn();
        for (String command : SITE) {
            String reply = console.run(command);
            assertEquals(0, console.returnCode().number(), () -> command + "\n" + reply);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyFormatSaysTheSame(String query) {
        console.run("CONNECT PRODSRV");
        List<Table> tables = tables(query);
        assertTrue(!tables.isEmpty(), "no table");
        tables.forEach(Drawings::assertAgree);
    }

    @Test
    void everyFormatSaysTheSameOnServersOfVersion8() {
        console.run("CONNECT NEWSRV");
        Set<String> answered = new TreeSet<>();
        for (String query : queries()) {
            List<Table> tables = tables(query);
            tables.forEach(Drawings::assertAgree);
            if (!tables.isEmpty()) {
                answered.add(query);
            }
        }
        assertTrue(answered.containsAll(List.of("QUERY FILESPACE", "QUERY NODE FORMAT=DETAILED", "QUERY REPLNODE *")));
    }

    private static List<Table> tables(String query) {
        List<Table> tables = new ArrayList<>();
        console.session().run(query, new Output() {
            @Override
            public void command(String text) {
                // Not shown.
            }

            @Override
            public void redirect(Redirection redirection) {
                // Nothing is.
            }

            @Override
            public void result(Result result) {
                for (Part part : result.parts()) {
                    if (part instanceof Table table) {
                        tables.add(table);
                    }
                }
            }

            @Override
            public boolean confirm(Result warning) {
                return true;
            }
        });
        return tables;
    }
}
