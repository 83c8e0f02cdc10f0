package dsmsim.rehearsal;

import dsmsim.inventory.Inventory;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each server does about the nodes and how many versions it holds, step by step: a row a server, a column a step of a
 * number. Several steps of one number are one column, as after the last of them.
 */
final class StepGrid {
    private static final int NARROWEST = 5;

    private final Rehearsal rehearsal;
    /** The sites that are shown, and what stands above each. */
    private final List<Site> sites = new ArrayList<>();

    private final List<RehearsedStep> last = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private StepGrid(Rehearsal rehearsal, List<String> labels) {
        this.rehearsal = rehearsal;
        sites.add(rehearsal.start());
        titles.add("start");
        last.add(null);
        for (RehearsedStep step : rehearsal.steps()) {
            String label = labels.get(step.number() - 1);
            if (!label.isEmpty() && !label.equals(titles.get(titles.size() - 1))) {
                titles.add(label);
                sites.add(step.site());
                last.add(step);
            } else if (titles.size() > 1) {
                sites.set(sites.size() - 1, step.site());
                last.set(last.size() - 1, step);
            }
        }
    }

    /** The lines of the grid. */
    static List<String> of(Rehearsal rehearsal, List<String> labels) {
        return new StepGrid(rehearsal, labels).lines();
    }

    private List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", "", titles));
        for (String server : servers()) {
            rows.add(row(server, "role", cells(site -> role(site, server))));
            rows.add(row("", "held", cells(site -> held(site, server))));
        }
        rows.add(row("single", "", counts(step -> step.copies().single(), step -> step.atRisk() > 0 ? "!" : "")));
        rows.add(row("lost", "", counts(step -> step.lost().count(), step -> "")));
        List<String> lines = aligned(rows);
        lines.add("  S send  R receive  s r the same, synchronising  * not all nodes alike  . none  x down  ! at risk");
        return lines;
    }

    private Set<String> servers() {
        Set<String> names = new TreeSet<>();
        sites.forEach(site -> names.addAll(site.servers().keySet()));
        return names;
    }

    private interface OfSite {
        String of(Site site);
    }

    private interface OfStep {
        Object of(RehearsedStep step);
    }

    private List<String> cells(OfSite cell) {
        List<String> cells = new ArrayList<>();
        sites.forEach(site -> cells.add(cell.of(site)));
        return cells;
    }

    private List<String> counts(OfStep count, OfStep mark) {
        List<String> cells = new ArrayList<>();
        for (RehearsedStep step : last) {
            cells.add(step == null ? "" : Values.number((long) count.of(step)) + mark.of(step));
        }
        return cells;
    }

    private static List<String> row(String first, String second, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(first, second));
        row.addAll(cells);
        return row;
    }

    /** One letter for what the nodes of a server are set to. */
    private static String role(Site site, String name) {
        Server server = site.servers().get(name);
        if (server == null) {
            return "";
        }
        if (!server.isUp()) {
            return "x";
        }
        Set<String> roles = new TreeSet<>();
        for (Row node : server.all(Node.TYPE).values()) {
            roles.add(letter(node.get(Node.REPL_MODE)));
        }
        return roles.size() == 1 ? roles.iterator().next() : roles.isEmpty() ? "." : "*";
    }

    private static String letter(ReplicationMode mode) {
        return switch (mode) {
            case NONE -> ".";
            case SEND -> "S";
            case RECEIVE -> "R";
            case SYNCSEND -> "s";
            case SYNCRECEIVE -> "r";
        };
    }

    private static String held(Site site, String name) {
        Server server = site.servers().get(name);
        if (server == null) {
            return "";
        }
        long versions = 0;
        for (Map.Entry<InventoryKey, Inventory> entry : server.inventories().entrySet()) {
            versions += entry.getKey().partner().isEmpty() ? entry.getValue().versions() : 0;
        }
        return Values.number(versions);
    }

    /** The first two columns on the left, the others under the first letter of their titles. */
    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<String> lines = new ArrayList<>();
        StringBuilder[] texts = new StringBuilder[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new StringBuilder();
        }
        for (int column = 0; column < columns; column++) {
            int width = column < 2 ? 0 : NARROWEST;
            for (List<String> row : rows) {
                width = Math.max(width, row.get(column).length());
            }
            for (int i = 0; i < texts.length; i++) {
                String cell = rows.get(i).get(column);
                texts[i].append(cell).append(" ".repeat(width - cell.length() + 2));
            }
        }
        for (StringBuilder text : texts) {
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
