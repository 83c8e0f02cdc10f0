package dsmsim.hazard;

import dsmsim.node.Node;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;

/** A node, the server that sends it, and the one to which it is sent. */
record ServerPair(String node, String source, String target) {

    Server source(Site site) {
        return site.servers().get(source);
    }

    Server target(Site site) {
        return site.servers().get(target);
    }

    Row nodeOnSource(Site site) {
        return source(site).find(Node.TYPE, node).orElseThrow();
    }

    /** The same node the other way round. */
    ServerPair reversed() {
        return new ServerPair(node, target, source);
    }

    /** {@code REPLICATE NODE NODE1 on PRODSRV}. */
    String command() {
        return "REPLICATE NODE " + node + " on " + source;
    }
}
