package dsmsim.replication;

import dsmsim.command.Context;
import dsmsim.node.Node;
import dsmsim.node.NodeWork;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
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

    /** Whether a process works on what the node has stored here or on the target. */
    static boolean isBusy(Row node, Context context) {
        Site site = context.draft().site();
        String name = node.get(Node.NAME);
        return NodeWork.isBusy(site, context.serverName(), name)
                || NodeWork.isBusy(site, context.server().setting(ReplicationSettings.TARGET), name);
    }
}
