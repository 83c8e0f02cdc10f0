package dsmsim;

import dsmsim.client.Terminal;
import dsmsim.console.ConsoleTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Does once what users do, so that the build can archive the classes that a start needs. */
final class Training {
    private static final String COMMANDS = """
            query node
            query node format=detailed
            update node node1 contact=x
            update node nobody contact=x
            query filespace
            query actlog
            query status
            quer nod
            replicate node node1 wait=yes
            select node_name from nodes
            help query node
            query -
            domain
            prodsrv: query domain
            """;

    /** A procedure to be run, rehearsed and explored. */
    private static final String STEPS = """
            /* Step 1 */
            simulate outage prodsrv
            connect drsrv
            remove replnode node1
            simulate client node1 server=drsrv
            simulate backup node1 /FS1 files=5
            /* Step 2 */
            simulate recovery prodsrv
            prodsrv: remove replnode node1
            update node node1 replstate=enabled replmode=syncsend
            prodsrv: update node node1 replstate=enabled replmode=syncreceive
            set replserver prodsrv
            replicate node node1 wait=yes
            query replnode node1
            """;

    private Training() {}

    /** @throws IOException where the folder for temporary files cannot be written */
    public static void main(String[] arguments) throws IOException {
        ConsoleTerminal.find();
        run(Optional.empty(), "", "query", "node");
        run(Optional.empty(), "", "-id=admin", "-password=admin", "-dataonly=yes", "-comma", "query node");
        run(Optional.empty(), "", "-dataonly=yes", "-tab", "query", "domain");
        run(Optional.empty(), COMMANDS, "-displaymode=list");
        run(Optional.of(ConsoleTerminal.unattended(COMMANDS + "que\tno\t\nquit\n")), "");
        Path steps = Files.createTempFile("steps", ".mac");
        try {
            Files.writeString(steps, STEPS);
            run(Optional.empty(), "", "macro", steps.toString());
            run(Optional.empty(), "", "-rehearse=" + steps);
            run(Optional.empty(), "", "simulate", "explore", steps.toString());
        } finally {
            Files.delete(steps);
        }
    }

    private static void run(Optional<Terminal> terminal, String input, String... arguments) {
        Main.run(List.of(arguments), new BufferedReader(new StringReader(input)), Writer.nullWriter(), terminal);
    }
}
