package dsmsim.administrator;

import dsmsim.command.Column;
import dsmsim.command.Moments;
import dsmsim.product.Level;
import dsmsim.result.Values;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** The lines of QUERY ADMIN FORMAT=DETAILED, in the order of the product. */
final class AdministratorDetails {
    private static final String INCLUDED = "** Included with system privilege **";

    private static final List<Column<Row>> UP_TO_EMAIL = List.of(
            Column.of(Administrator.NAME),
            Column.of(Administrator.LAST_ACCESS),
            Column.of(
                    "Days Since Last Access",
                    (row, context) -> Moments.daysSince(row.get(Administrator.LAST_ACCESS), context)),
            Column.of(Administrator.PASSWORD_SET),
            Column.of(
                    "Days Since Password Set",
                    (row, context) -> Moments.daysSince(row.get(Administrator.PASSWORD_SET), context)),
            Column.of(Administrator.INVALID_SIGN_ONS),
            Column.of(Administrator.LOCKED),
            Column.of(Administrator.CONTACT),
            Column.of(Administrator.SYSTEM),
            lesser(Administrator.POLICY),
            lesser(Administrator.STORAGE),
            lesser(Administrator.OPERATOR),
            lesser(Administrator.CLIENT_ACCESS),
            lesser(Administrator.CLIENT_OWNER),
            Column.of(Administrator.REGISTERED),
            Column.of(Administrator.REGISTERED_BY),
            Column.of("Managing profile", (row, context) -> ""),
            Column.of(
                    Administrator.PASSWORD_PERIOD.title(),
                    (row, context) -> period(row.get(Administrator.PASSWORD_PERIOD))),
            Column.of(Administrator.EMAIL));

    private static final List<Added> BEHIND_EMAIL = List.of(
            new Added(Level.of(7, 1, 0, 0), Column.of(Administrator.ALERTS)),
            new Added(Level.of(6, 3, 3, 0), Column.of(Administrator.AUTHENTICATION)),
            new Added(Level.of(6, 3, 3, 0), Column.of(Administrator.SSL_REQUIRED)),
            new Added(Level.of(8, 1, 2, 0), Column.of(Administrator.SESSION_SECURITY)),
            new Added(Level.of(8, 1, 2, 0), Column.of("Transport Method", (row, context) -> "Unknown")),
            new Added(Level.of(8, 1, 10, 0), Column.of(Administrator.COMMAND_APPROVER)),
            new Added(Level.of(8, 1, 16, 0), Column.of(Administrator.SECOND_FACTOR)));

    /** A line that servers show from a level on. */
    private record Added(Level since, Column<Row> column) {}

    private AdministratorDetails() {}

    /** The lines that a server of that level shows. */
    static List<Column<Row>> columns(Level level) {
        List<Column<Row>> columns = new ArrayList<>(UP_TO_EMAIL);
        for (Added added : BEHIND_EMAIL) {
            if (!level.isBefore(added.since())) {
                columns.add(added.column());
            }
        }
        return columns;
    }

    /** A privilege that system privilege holds. */
    private static Column<Row> lesser(Attribute<?> privilege) {
        return Column.of(
                privilege.title(),
                (row, context) -> row.get(Administrator.SYSTEM) ? INCLUDED : Column.text(row.get(privilege)));
    }

    private static String period(String days) {
        return days.isEmpty() ? "" : Values.number(Long.parseLong(days)) + " Day(s)";
    }
}
