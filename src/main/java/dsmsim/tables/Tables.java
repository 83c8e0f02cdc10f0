package dsmsim.tables;

import dsmsim.product.Level;
import dsmsim.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What SELECT can read: tables are to it what synopses are to commands. */
public final class Tables {
    /** The product's tables, read when somebody first asks for them. */
    private static final class Standard {
        private static final String RESOURCE = "tables.txt";
        private static final Tables TABLES = of(RESOURCE, Resource.text(RESOURCE));
    }

    /** The schema that old statements still name (seen in scripts). */
    private static final String OLD_SCHEMA = "ADSM.";

    private static final Level ALWAYS = Level.of(0, 0, 0, 0);

    /** Db2's own table of one row, for statements that read no table (seen in scripts). */
    public static final CatalogTable ONE_ROW = new CatalogTable(
            "SYSIBM",
            "SYSDUMMY1",
            ALWAYS,
            List.of(new CatalogColumn("IBMREQD", Db2Type.character(1), ALWAYS, false, false)));

    private final Map<String, CatalogTable> byName;
    private final List<CatalogTable> all;

    private Tables(Map<String, CatalogTable> byName) {
        this.byName = byName;
        this.all = List.copyOf(byName.values());
    }

    /** The product's tables. */
    public static Tables standard() {
        return Standard.TABLES;
    }

    /**
     * The tables of a text in the format of {@code tables.txt}.
     *
     * @param source what the text is called where a fault of it is told
     * @throws IllegalStateException if the text is not in that format
     */
    static Tables of(String source, String text) {
        return new Tables(new TablesReader(source).read(text));
    }

    /** All tables, sorted by name. */
    public List<CatalogTable> all() {
        return all;
    }

    /** The names by which statements call the tables of a level, sorted. */
    public List<String> namesAt(Level level) {
        List<String> names = new ArrayList<>(all.size());
        for (CatalogTable table : all) {
            if (table.isKnownAt(level)) {
                names.add(table.shortName());
            }
        }
        return names;
    }

    /**
     * The table of that name, in any case. Without a schema, or with that of versions before 6, it is one of the server's
     * own. Db2's table of one row is found as well, though it is in no list.
     */
    public Optional<CatalogTable> find(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals(ONE_ROW.qualifiedName())) {
            return Optional.of(ONE_ROW);
        }
        String own = upper.startsWith(OLD_SCHEMA) ? upper.substring(OLD_SCHEMA.length()) : upper;
        return Optional.ofNullable(byName.get(own.indexOf('.') < 0 ? CatalogTable.SERVER_SCHEMA + "." + own : own));
    }
}
