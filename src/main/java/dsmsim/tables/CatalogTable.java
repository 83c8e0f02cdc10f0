package dsmsim.tables;

import dsmsim.product.Level;
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

    /** The name with its schema, for example {@code TSMDB1.NODES}. */
    public String qualifiedName() {
        return schema + "." + name;
    }
}
