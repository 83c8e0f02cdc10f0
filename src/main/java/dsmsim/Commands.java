package dsmsim;

import dsmsim.command.Handler;
import dsmsim.node.QueryNode;
import dsmsim.node.RegisterNode;
import dsmsim.node.UpdateNode;
import dsmsim.replication.ReplicateNode;
import dsmsim.simulation.SimulateServer;
import java.util.Map;

/** The one list of all commands that have an effect, by name. */
public final class Commands {
    public static final Map<String, Handler> ALL = Map.ofEntries(
            Map.entry("QUERY NODE", new QueryNode()),
            Map.entry("REGISTER NODE", new RegisterNode()),
            Map.entry("REPLICATE NODE", new ReplicateNode()),
            Map.entry("SIMULATE SERVER", new SimulateServer()),
            Map.entry("UPDATE NODE", new UpdateNode()));

    private Commands() {}
}
