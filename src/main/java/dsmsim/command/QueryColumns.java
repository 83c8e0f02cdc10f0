package dsmsim.command;

import dsmsim.site.Fact;
import dsmsim.site.Row;
import java.util.List;

/**
 * What a QUERY of plain objects shows.
 *
 * @param standard the columns of FORMAT=STANDARD
 * @param detailed the lines of FORMAT=DETAILED; empty when the command has no FORMAT
 */
public record QueryColumns(List<Column<Row>> standard, List<Column<Row>> detailed) {

    /** All that is shown of an object. */
    List<Fact<Row>> facts() {
        return Column.facts(detailed.isEmpty() ? standard : detailed);
    }
}
