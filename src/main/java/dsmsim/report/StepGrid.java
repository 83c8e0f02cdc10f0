package dsmsim.report;

import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What each server is for the nodes and how many versions it holds, step by step: a row a server, a column a step of a
 * number. Several steps of one number are one column, as after the last of them. What is wider than a terminal usually is
 * goes on below: a row that wraps in its midst cannot be read.
 */
final class StepGrid {
    private static final int NARROWEST = 5;
    private static final int WIDEST = 80;
    /** Between two columns. */
    private static final int GAP = 2;
    /** Columns that name the rows. */
    private static final int NAMES = 2;

    private final Report report;
    /** The steps that are shown; null for the start. */
    private final List<ReportStep> last = new ArrayList<>();

    private final List<String> titles = new ArrayList<>();

    private StepGrid(Report report) {
        this.report = report;
        titles.add("start");
        last.add(null);
        for (ReportStep step : report.steps()) {
            if (!step.label().isEmpty() && !step.label().equals(titles.get(titles.size() - 1))) {
                titles.add(step.label());
                last.add(step);
            } else if (titles.size() > 1) {
                last.set(last.size() - 1, step);
            }
        }
    }

    /** The lines of the grid. */
    static List<String> of(Report report) {
        return new StepGrid(report).lines();
    }

    private List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", "", titles));
        for (String server : report.servers()) {
            rows.add(row(server, "role", cells(step -> of(step, server, ServerState::letter))));
            rows.add(row("", "held", cells(step -> of(step, server, state -> Values.number(state.held())))));
        }
        rows.add(row("single", "", cells(StepGrid::single)));
        rows.add(row(
                "lost",
                "",
                cells(step ->
                        step == null ? "" : Values.number(step.step().lost().count()))));
        List<String> lines = new ArrayList<>();
        for (int from = NAMES; from < rows.get(0).size(); ) {
            int to = end(rows, from);
            lines.addAll(Aligned.lines(part(rows, from, to), NARROWEST));
            lines.add("");
            from = to;
        }
        lines.remove(lines.size() - 1);
        lines.add("S send  R receive  s r synchronising  . none  * nodes differ  x down  ! at risk");
        return lines;
    }

    /** The column behind the last one that fits beside the names if they begin with that one. */
    private static int end(List<List<String>> rows, int from) {
        int width = -GAP;
        for (int column = 0; column < NAMES; column++) {
            width += GAP + width(rows, column, 0);
        }
        int column = from;
        do {
            width += GAP + width(rows, column, NARROWEST);
            column++;
        } while (column < rows.get(0).size() && width + GAP + width(rows, column, NARROWEST) <= WIDEST);
        return column;
    }

    private static int width(List<List<String>> rows, int column, int narrowest) {
        int width = narrowest;
        for (List<String> row : rows) {
            width = Math.max(width, row.get(column).length());
        }
        return width;
    }

    private static List<List<String>> part(List<List<String>> rows, int from, int to) {
        List<List<String>> part = new ArrayList<>();
        for (List<String> row : rows) {
            part.add(row(row.get(0), row.get(1), row.subList(from, to)));
        }
        return part;
    }

    private static String single(ReportStep step) {
        return step == null
                ? ""
                : Values.number(step.step().copies().single()) + (step.step().atRisk() > 0 ? "!" : "");
    }

    private String of(ReportStep step, String server, Function<ServerState, String> cell) {
        Map<String, ServerState> servers = step == null ? report.start() : step.servers();
        return servers.containsKey(server) ? cell.apply(servers.get(server)) : "";
    }

    private List<String> cells(Function<ReportStep, String> cell) {
        List<String> cells = new ArrayList<>();
        last.forEach(step -> cells.add(cell.apply(step)));
        return cells;
    }

    private static List<String> row(String first, String second, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(first, second));
        row.addAll(cells);
        return row;
    }
}
