package dsmsim.select;

import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Db2Type;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The same tables in H2, which answers statements in its own dialect. */
final class Oracle implements AutoCloseable {
    /** NULL is the highest value, and what Db2 takes as a name is none of H2's words. */
    private static final String URL = "jdbc:h2:mem:;DEFAULT_NULL_ORDERING=HIGH;NON_KEYWORDS=VALUE,KEY,DAY,HOUR,MINUTE,"
            + "MONTH,SECOND,YEAR,DEFAULT,CHECK,UNIQUE,USER,VALUES,TO,IF,SET,LIMIT,OFFSET";
    /** What takes longer is not compared. */
    private static final int SECONDS = 10;

    private final Connection connection;

    Oracle() throws SQLException {
        connection = DriverManager.getConnection(URL);
        for (String definition : TheirDialect.definitions()) {
            execute(definition);
        }
    }

    /** Makes the tables, or the ones that there are empty, and fills them. */
    void fill(Map<CatalogTable, List<Object[]>> tables) throws SQLException {
        for (Map.Entry<CatalogTable, List<Object[]>> table : tables.entrySet()) {
            create(table.getKey());
            insert(table.getKey(), table.getValue());
        }
    }

    private void create(CatalogTable table) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (CatalogColumn column : table.columns()) {
            columns.add(quoted(column.name()) + " " + type(column.type()));
        }
        execute("create table if not exists " + quoted(table.name()) + "(" + String.join(", ", columns) + ")");
        execute("truncate table " + quoted(table.name()));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String type(Db2Type type) {
        return switch (type.kind()) {
            case CHAR, VARCHAR, CLOB -> "VARCHAR";
            case TIMESTAMP -> "TIMESTAMP(6)";
            default -> type.toString();
        };
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void insert(CatalogTable table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String places = String.join(",", Collections.nCopies(table.columns().size(), "?"));
        String command = "insert into " + quoted(table.name()) + " values (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Runs the queries that it is given; what it lacks it is taught in Java. */
    List<Object[]> run(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (ResultSet result = statement.executeQuery(query)) {
                List<Object[]> rows = new ArrayList<>();
                while (result.next()) {
                    Object[] row = new Object[result.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = value(result, i + 1);
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    private static Object value(ResultSet result, int column) throws SQLException {
        return switch (result.getMetaData().getColumnType(column)) {
            case java.sql.Types.TIMESTAMP -> result.getObject(column, LocalDateTime.class);
            case java.sql.Types.DATE -> result.getObject(column, LocalDate.class);
            case java.sql.Types.TIME -> result.getObject(column, LocalTime.class);
            default -> result.getObject(column);
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
