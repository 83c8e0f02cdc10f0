package dsmsim.expiration;

import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.stored.Fields;
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

    /** Node and file space in turn. */
    static List<?> stored(List<ExpirationStep> steps) {
        List<Object> values = new ArrayList<>();
        for (ExpirationStep step : steps) {
            values.add(step.node);
            values.add(step.fsid);
        }
        return values;
    }

    static List<ExpirationStep> read(Fields values) {
        List<ExpirationStep> steps = new ArrayList<>();
        while (!values.isEmpty()) {
            steps.add(new ExpirationStep(values.text(), values.integer()));
        }
        return steps;
    }

    @Override
    public int compareTo(ExpirationStep other) {
        int order = node.compareTo(other.node);
        return order != 0 ? order : Integer.compare(fsid, other.fsid);
    }
}
