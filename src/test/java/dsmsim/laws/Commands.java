package dsmsim.laws;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random sequences of real commands on the built-in site: many succeed, many are refused, some are nonsense. */
final class Commands {
    private static final List<String> TEMPLATES = List.of(
            "REGISTER NODE @node secretpw DOMAIN=@domain REPLSTATE=ENABLED",
            "REGISTER NODE @node secretpw",
            "UPDATE NODE @node CONTACT=\"@word\"",
            "UPDATE NODE @node REPLSTATE=DISABLED",
            "UPDATE NODE @node REPLSTATE=ENABLED REPLMODE=SYNCSEND",
            "UPDATE NODE N* CONTACT=@word",
            "RENAME NODE @node @node",
            "LOCK NODE @node",
            "REMOVE REPLNODE @node",
            "REMOVE NODE @node",
            "DELETE FILESPACE @node *",
            "QUERY NODE @node",
            "DEFINE DOMAIN @domain DESCRIPTION=@word",
            "COPY DOMAIN @domain @domain",
            "UPDATE DOMAIN @domain BACKRETENTION=@number",
            "DELETE DOMAIN @domain",
            "DEFINE POLICYSET @domain SET1",
            "VALIDATE POLICYSET @domain SET1",
            "DEFINE SERVERGROUP @word",
            "DEFINE GRPMEMBER @word @server",
            "DELETE SERVERGROUP @word",
            "SET REPLSERVER @server",
            "SET ACTLOGRETENTION @number",
            "ENABLE REPLICATION",
            "DISABLE REPLICATION",
            "REPLICATE NODE @node",
            "REPLICATE NODE * WAIT=YES",
            "REPLICATE NODE @node PREVIEW=YES",
            "CANCEL PROCESS @number",
            "CANCEL REPLICATION",
            "QUERY PROCESS",
            "QUERY ACTLOG SEARCH=@word",
            "SIMULATE BACKUP @node /FS1 FILES=@number",
            "SIMULATE ARCHIVE @node /FS2 FILES=@number",
            "SIMULATE ERASE @node /FS1 FIRST=@number FILES=3",
            "SIMULATE DAMAGE @server @node /FS1 FILES=@number",
            "SIMULATE OUTAGE DRSRV",
            "SIMULATE RECOVERY DRSRV",
            "SIMULATE CLIENT @node SERVER=@server",
            "SIMULATE CLOCK +@numberD",
            "EXPIRE INVENTORY WAIT=YES",
            "@server: UPDATE NODE @node CONTACT=@word",
            "DRSRV,@server: QUERY NODE",
            "UPDATE NODE @node NOSUCH=@word",
            "@word @word",
            "'@word");

    private Commands() {}

    static Arbitrary<List<String>> sequences() {
        return Arbitraries.of(TEMPLATES)
                .flatMap(Commands::filled)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<String> filled(String template) {
        Arbitrary<String> text = Arbitraries.just(template);
        text = replaced(text, "@node", Arbitraries.of("NODE1", "NODE1", "NODE2", "N3"));
        text = replaced(text, "@domain", Arbitraries.of("STANDARD", "D1", "D2"));
        text = replaced(text, "@server", Arbitraries.of("DRSRV", "PRODSRV", "NOSRV"));
        text = replaced(text, "@word", Arbitraries.of("ALPHA", "BETA", "NODE1"));
        return replaced(text, "@number", Arbitraries.of("1", "2", "7", "40"));
    }

    /** Every place gets a value of its own. */
    private static Arbitrary<String> replaced(Arbitrary<String> text, String place, Arbitrary<String> values) {
        return text.flatMap(value -> value.contains(place)
                ? replaced(values.map(filling -> value.replaceFirst(place, filling)), place, values)
                : Arbitraries.just(value));
    }
}
