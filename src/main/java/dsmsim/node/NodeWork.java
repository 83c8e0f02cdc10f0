package dsmsim.node;

import dsmsim.site.BackgroundProcess;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.Work;

/** The work of a process on what nodes have stored. */
public interface NodeWork extends Work {

    /** Whether it works on what the node has stored on that server. */
    boolean concerns(String server, String node);

    /** Whether a process of any server works on what the node has stored on that server. */
    static boolean isBusy(Site site, String server, String node) {
        for (Server other : site.servers().values()) {
            for (BackgroundProcess process : other.processes().values()) {
                if (process.work() instanceof NodeWork work && work.concerns(server, node)) {
                    return true;
                }
            }
        }
        return false;
    }
}
