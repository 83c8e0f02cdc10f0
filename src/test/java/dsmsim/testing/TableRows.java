package dsmsim.testing;

import dsmsim.Commands;
import dsmsim.command.Chapter;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.Site;
import dsmsim.site.View;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What stands in a table that SELECT reads. */
public final class TableRows {
    private TableRows() {}

    /** The rows of a table of a server, of each the values of those columns with blanks between them, {@code -} for NULL. */
    public static List<String> of(Site site, String server, LocalDateTime now, String table, String... columns) {
        View where = View.of(site, site.server(server).orElseThrow(), now);
        for (Chapter chapter : Commands.CHAPTERS.values()) {
            for (Relation<?> relation : chapter.relations()) {
                if (relation.table().equals(table)) {
                    return rows(relation, where, columns);
                }
            }
        }
        throw new IllegalArgumentException("no table " + table);
    }

    private static <R> List<String> rows(Relation<R> relation, View where, String... columns) {
        List<Fact<R>> facts = new ArrayList<>();
        for (String column : columns) {
            facts.add(relation.facts().stream()
                    .filter(fact -> fact.column().equals(column))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no column " + column)));
        }
        List<String> rows = new ArrayList<>();
        for (R row : relation.rows().apply(where)) {
            rows.add(String.join(
                    " ",
                    facts.stream()
                            .map(fact -> fact.value(row, where))
                            .map(value -> value.equals("") ? "-" : value.toString())
                            .toList()));
        }
        return rows;
    }
}
