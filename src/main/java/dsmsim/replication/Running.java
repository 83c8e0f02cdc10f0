package dsmsim.replication;

import dsmsim.command.Context;
import dsmsim.node.Node;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** The replication processes of a server that have not ended. */
final class Running {

    private Running() {}

    static List<BackgroundProcess> processes(Server server) {
        List<BackgroundProcess> running = new ArrayList<>();
        for (BackgroundProcess process : server.processes().values()) {
            if (process.work() instanceof ReplicationWork) {
                running.add(process);
            }
        }
        return running;
    }

    /** Whether a process is replicating the node. */
    static boolean isBusy(Row node, Context context) {
        for (BackgroundProcess process : processes(context.server())) {
            if (process.work() instanceof ReplicationWork work && work.nodes().contains(node.get(Node.NAME))) {
                return true;
            }
        }
        return false;
    }
}
