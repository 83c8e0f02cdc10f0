package dsmsim.help;

import dsmsim.product.Level;
import dsmsim.sql.Aggregates;
import dsmsim.sql.Functions;
import dsmsim.syntax.Letters;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What HELP SELECT says on a table, on a function, or on all functions. */
public final class SelectHelp {
    /** The command whose operands are topics of their own. */
    public static final String COMMAND = "SELECT";

    private static final String FUNCTIONS = "FUNCTIONS";
    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private SelectHelp() {}

    /**
     * What there is to say of something that statements name.
     *
     * @param topic the name of a table or function, or FUNCTIONS, in any case
     * @param level of the server that is asked
     * @param filled the columns of a table for which the simulation has values
     * @return empty if there is no such thing
     */
    public static List<String> lines(String topic, Level level, Function<String, Set<String>> filled) {
        String name = Letters.upper(topic);
        if (name.equals(FUNCTIONS)) {
            return functions();
        }
        Optional<CatalogTable> table = Tables.standard().find(name);
        if (table.isPresent()) {
            // Db2's own catalog has what the server's views of it have.
            return table(table.get(), level, filled.apply(table.get().name()));
        }
        List<String> lines = new ArrayList<>();
        if (Aggregates.isAggregate(name)) {
            addFunction(lines, Aggregates.synopsis(name), Aggregates.help(name));
        }
        if (Functions.isFunction(name)) {
            addFunction(lines, Functions.synopsis(name), Functions.help(name));
        }
        return lines;
    }

    /** All names that are topics. */
    public static List<String> topics(Level level) {
        List<String> topics = new ArrayList<>(Tables.standard().namesAt(level));
        topics.addAll(Functions.names());
        topics.addAll(Aggregates.names());
        topics.add(FUNCTIONS);
        return topics;
    }

    private static void addFunction(List<String> lines, String synopsis, String help) {
        lines.addAll(Wrapping.of("", INDENT, synopsis));
        lines.addAll(Wrapping.of(INDENT, INDENT, help));
    }

    private static List<String> functions() {
        List<String> lines = new ArrayList<>();
        lines.add("Functions of groups of rows");
        Aggregates.names().forEach(name -> lines.addAll(Wrapping.of(INDENT, DEEPER, Aggregates.synopsis(name))));
        lines.add("");
        lines.add("Functions of values");
        Functions.names().forEach(name -> lines.addAll(Wrapping.of(INDENT, DEEPER, Functions.synopsis(name))));
        return lines;
    }

    private static List<String> table(CatalogTable table, Level level, Set<String> filled) {
        List<String> lines = new ArrayList<>();
        lines.add(table.qualifiedName());
        lines.add("");
        if (!table.isKnownAt(level)) {
            lines.add("This server, at level " + level + ", does not have it; those from "
                    + table.since().inShort() + " on do.");
            lines.add("");
        }
        lines.add("Columns");
        int widest = widest(table.columns(), false);
        int widestType = widest(table.columns(), true);
        for (CatalogColumn column : table.columns()) {
            String marks = String.join(", ", marks(table, column, level, filled));
            String type = column.type().toString();
            String row = INDENT
                    + padded(column.name(), widest)
                    + INDENT
                    + (marks.isEmpty() ? type : padded(type, widestType) + INDENT + marks);
            lines.add(row);
        }
        if (filled.isEmpty()) {
            lines.add("");
            lines.add("What is in this table is not simulated; it has no rows.");
        }
        return lines;
    }

    private static List<String> marks(CatalogTable table, CatalogColumn column, Level level, Set<String> filled) {
        List<String> marks = new ArrayList<>();
        if (table.isKnownAt(level) && level.isBefore(column.since())) {
            marks.add("since " + column.since().inShort());
        }
        if (column.doubtful()) {
            marks.add("not at all levels");
        }
        if (!filled.isEmpty() && !filled.contains(column.name())) {
            marks.add("not simulated");
        }
        return marks;
    }

    private static int widest(List<CatalogColumn> columns, boolean ofTypes) {
        int widest = 0;
        for (CatalogColumn column : columns) {
            widest = Math.max(
                    widest,
                    ofTypes ? column.type().toString().length() : column.name().length());
        }
        return widest;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
