package dsmsim.tables;

import dsmsim.resource.Resource;
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

    /** The table of that name, in any case and with or without its schema; without, it is one of the server's own. */
    public Optional<CatalogTable> find(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(
                byName.get(upper.indexOf('.') < 0 ? CatalogTable.SERVER_SCHEMA + "." + upper : upper));
    }
}
