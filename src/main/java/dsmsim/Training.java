package dsmsim;

import dsmsim.client.Terminal;
import dsmsim.console.ConsoleTerminal;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.Writer;
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

    private Training() {}

    public static void main(String[] arguments) {
        ConsoleTerminal.find();
        run(Optional.empty(), "", "query", "node");
        run(Optional.empty(), "", "-id=admin", "-password=admin", "-dataonly=yes", "-comma", "query node");
        run(Optional.empty(), "", "-dataonly=yes", "-tab", "query", "domain");
        run(Optional.empty(), COMMANDS, "-displaymode=list");
        run(Optional.of(ConsoleTerminal.unattended(COMMANDS + "que\tno\t\nquit\n")), "");
    }

    private static void run(Optional<Terminal> terminal, String input, String... arguments) {
        Main.run(List.of(arguments), new BufferedReader(new StringReader(input)), Writer.nullWriter(), terminal);
    }
}
