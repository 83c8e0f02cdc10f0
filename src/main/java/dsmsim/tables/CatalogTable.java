package dsmsim.tables;

import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that SELECT can read.
 *
 * @param since the first level that has it, as far as is known
 * @param columns in the order of {@code SELECT *}
 */
public record CatalogTable(String schema, String name, Level since, List<CatalogColumn> columns) {
    /** The schema of the server's own tables. */
    public static final String SERVER_SCHEMA = "TSMDB1";

    public CatalogTable {
        columns = List.copyOf(columns);
    }

    /** The column of that name, in any case. */
    public Optional<CatalogColumn> find(String column) {
        return columns.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(column))
                .findFirst();
    }

    /** Whether a server of that level has the table. */
    public boolean isKnownAt(Level level) {
        return !level.isBefore(since);
    }

    /** The columns that a server of that level has. */
    public List<CatalogColumn> columnsAt(Level level) {
        List<CatalogColumn> known = new ArrayList<>(columns.size());
        for (CatalogColumn column : columns) {
            if (!level.isBefore(column.since())) {
                known.add(column);
            }
        }
        return known;
    }

    /** The name as statements have it: with its schema only where that is not the server's own. */
    public String shortName() {
        return schema.equals(SERVER_SCHEMA) ? name : qualifiedName();
    }

    /** The name with its schema, for example {@code TSMDB1.NODES}. */
    public String qualifiedName() {
        return schema + "." + name;
    }
}
