package dsmsim.expiration;

import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One step of an expiration: a file space.
 *
 * @param fsid 0 for a node that has no file space
 */
record ExpirationStep(String node, int fsid) implements Comparable<ExpirationStep> {

    /** The file spaces of those nodes, which come in order of name. */
    static List<ExpirationStep> of(List<Row> nodes, Server server) {
        List<ExpirationStep> steps = new ArrayList<>();
        for (Row node : nodes) {
            String name = node.get(Node.NAME);
            Collection<Row> filespaces = server.under(FileSpace.TYPE, name);
            if (filespaces.isEmpty()) {
                steps.add(new ExpirationStep(name, 0));
            }
            filespaces.forEach(filespace -> steps.add(new ExpirationStep(name, filespace.get(FileSpace.ID))));
        }
        return steps;
    }

    @Override
    public int compareTo(ExpirationStep other) {
        int order = node.compareTo(other.node);
        return order != 0 ? order : Integer.compare(fsid, other.fsid);
    }
}
