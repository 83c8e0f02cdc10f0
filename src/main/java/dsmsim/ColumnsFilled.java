package dsmsim;

import dsmsim.command.Chapter;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
import dsmsim.value.ValueType.Kind;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how many columns of each table that SELECT reads the simulation fills. What it does not have and leaves empty is
 * not counted.
 */
final class ColumnsFilled {
    private ColumnsFilled() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text());
    }

    static String text() {
        Map<String, Relation<?>> relations = new TreeMap<>();
        for (Chapter chapter : Commands.CHAPTERS.values()) {
            chapter.relations().forEach(relation -> relations.put(relation.table(), relation));
        }
        StringBuilder page = new StringBuilder("Columns filled, columns there, table\n");
        long filled = 0;
        int there = 0;
        for (CatalogTable table : Tables.standard().all()) {
            boolean isOurs = table.schema().equals(CatalogTable.SERVER_SCHEMA) && relations.containsKey(table.name());
            long known = isOurs ? filled(relations.get(table.name())) : 0;
            filled += known;
            there += table.columns().size();
            page.append(line(known, table.columns().size(), table.qualifiedName()));
        }
        return page.append(line(filled, there, "all " + Tables.standard().all().size() + " tables"))
                .toString();
    }

    private static long filled(Relation<?> relation) {
        return relation.facts().stream()
                .map(Fact::kind)
                .filter(kind -> kind != Kind.NOTHING)
                .count();
    }

    private static String line(long filled, int there, String name) {
        return String.format("%5d %5d  %s%n", filled, there, name);
    }
}
