package dsmsim.tables;

import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes tables from a text; the head of {@code tables.txt} explains its format. */
final class TablesReader {
    private static final Level ALWAYS = Level.of(0, 0, 0, 0);
    private static final Set<String> SCHEMAS = Set.of(CatalogTable.SERVER_SCHEMA, "SYSCAT");

    private final String source;
    private final Map<String, CatalogTable> tables = new LinkedHashMap<>(400);
    private final Map<String, Db2Type> types = new HashMap<>(200);
    private int lineNumber;

    // The table whose columns are being read; without a name before the first.
    private String schema = "";
    private String name = "";
    private Level since = ALWAYS;
    private final List<CatalogColumn> columns = new ArrayList<>(100);
    private final Set<String> columnNames = new HashSet<>(200);

    TablesReader(String source) {
        this.source = source;
    }

    /** The tables by their qualified names, in the order of the text. */
    Map<String, CatalogTable> read(String text) {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lineNumber++;
            if (end > start && text.charAt(start) != '#') {
                readLine(text.substring(start, end));
            }
            start = end + 1;
        }
        completeTable();
        return tables;
    }

    private void readLine(String line) {
        LineWords words = new LineWords(line);
        if (line.charAt(0) != ' ') {
            completeTable();
            beginTable(words);
        } else if (!words.isEmpty()) {
            addColumn(words);
        }
    }

    private void completeTable() {
        if (name.isEmpty()) {
            return;
        }
        if (columns.isEmpty()) {
            throw fault("table " + name + " ends without a column");
        }
        CatalogTable table = new CatalogTable(schema, name, since, columns);
        tables.put(table.qualifiedName(), table);
        columns.clear();
        columnNames.clear();
    }

    private void beginTable(LineWords words) {
        String written = words.next();
        int dot = written.indexOf('.');
        schema = dot < 0 ? CatalogTable.SERVER_SCHEMA : written.substring(0, dot);
        name = written.substring(dot + 1);
        since = ALWAYS;
        if (!SCHEMAS.contains(schema)) {
            throw fault("unknown schema " + schema);
        }
        if (tables.containsKey(schema + "." + name)) {
            throw fault("table " + written + " is there twice");
        }
        while (!words.isEmpty()) {
            String mark = words.next();
            if (!mark.equals("since")) {
                throw fault("unknown mark " + mark);
            }
            since = level(words);
        }
    }

    private void addColumn(LineWords words) {
        String column = words.next();
        if (name.isEmpty()) {
            throw fault("column " + column + " stands before the first table");
        }
        if (!columnNames.add(column)) {
            throw fault("column " + column + " is twice in table " + name);
        }
        if (words.isEmpty()) {
            throw fault("column " + column + " has no type");
        }
        columns.add(withMarks(words, column, type(words.next())));
    }

    private CatalogColumn withMarks(LineWords words, String column, Db2Type type) {
        Level columnSince = since;
        boolean doubtful = false;
        boolean scaleIsOurs = false;
        while (!words.isEmpty()) {
            String mark = words.next();
            switch (mark) {
                case "since" -> columnSince = level(words);
                case "doubtful" -> doubtful = true;
                case "ours" -> scaleIsOurs = true;
                default -> throw fault("unknown mark " + mark);
            }
        }
        if (scaleIsOurs && type.kind() != Db2Type.Kind.DECIMAL) {
            throw fault("no scale of column " + column + " can be ours: it is " + type);
        }
        return new CatalogColumn(column, type, columnSince, doubtful, scaleIsOurs);
    }

    private Level level(LineWords words) {
        String level = words.next();
        return Level.parse(level).orElseThrow(() -> fault("not a level: " + level));
    }

    private Db2Type type(String notation) {
        try {
            return types.computeIfAbsent(notation, Db2Type::read);
        } catch (IllegalArgumentException e) {
            throw fault(e.getMessage());
        }
    }

    private IllegalStateException fault(String sentence) {
        return new IllegalStateException(source + ", line " + lineNumber + ": " + sentence);
    }
}
