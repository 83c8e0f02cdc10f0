package dsmsim.report;

import dsmsim.rehearsal.Procedure;
import dsmsim.rehearsal.RehearsalManner;
import dsmsim.testing.Console;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports for tests. */
final class Rehearsed {
    private static final RehearsalManner PRESSING_ON = new RehearsalManner(true, true, Map.of());

    private Rehearsed() {}

    /** The role change whose step 7 is left out, where it loses data. */
    static Report noStep7() {
        Console console = Console.builtIn();
        console.run(
                "UPDATE FILESPACE NODE1 /FS1 DATATYPE=SPACEMANAGED REPLRULE=NONE",
                "DRSRV: UPDATE FILESPACE NODE1 /FS1 DATATYPE=SPACEMANAGED REPLRULE=NONE");
        return file("src/test/transcripts/rehearsal/macros/no-step-7.mac", console);
    }

    /** The role change as it is shipped. */
    static Report roleChange() {
        return file("scripts/role-change/rehearsal.mac", Console.builtIn());
    }

    private static Report file(String name, Console console) {
        Procedure procedure = Procedure.of(name, List.of(), console.session());
        return Rehearsing.report(procedure, console.session(), RehearsalManner.USUAL);
    }

    /** Commands as a macro that goes on behind what is refused. */
    static Report commands(Console console, List<String> commands) {
        String text = String.join("\n", commands) + "\n";
        Procedure procedure = new Procedure("<macro> & \"more\".mac", Optional.empty(), text, List.of(), List.of());
        return Rehearsing.report(procedure, console.session(), PRESSING_ON);
    }

    /** Three servers, two nodes, a file space whose name looks like a tag. */
    static Console three() {
        Console console = Console.empty();
        for (String server : List.of("LONDON", "PARIS", "ROME")) {
            console.run("SIMULATE SERVER " + server);
        }
        for (String server : List.of("PARIS", "ROME", "LONDON")) {
            console.run("CONNECT " + server);
            for (String other : List.of("LONDON", "PARIS", "ROME")) {
                console.run("DEFINE SERVER " + other
                        + " SERVERPASSWORD=serverpw HLADDRESS=here.example.com LLADDRESS=1500");
            }
        }
        console.run(
                "SET REPLSERVER PARIS",
                "REGISTER NODE ALPHA secretpw REPLSTATE=ENABLED",
                "REGISTER NODE BETA secretpw REPLSTATE=ENABLED",
                "SIMULATE BACKUP ALPHA /home FILES=2000",
                "SIMULATE ARCHIVE ALPHA /home FILES=300",
                "SIMULATE MIGRATE ALPHA /home FILES=80",
                "SIMULATE BACKUP BETA '<b>&\"</b>' FILES=40",
                "REPLICATE NODE * WAIT=YES");
        return console;
    }
}
