package dsmsim.language;

import java.util.List;

/**
 * The servers in front of a command: {@code srv1,srv2:} or {@code (srv1,srv2)}.
 *
 * @param servers names of servers or server groups as typed; empty when the command is not routed
 * @param parenthesised whether it was the form with parentheses, the only one that routes in a server script
 */
public record Routing(List<String> servers, boolean parenthesised) {
    public static final Routing NONE = new Routing(List.of(), false);

    public boolean isNone() {
        return servers.isEmpty();
    }
}
