package dsmsim.administrator;

import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.result.Amount;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.List;

/** The lines of QUERY ADMIN FORMAT=DETAILED, in the order of the product. */
final class AdministratorDetails {
    private static final String INCLUDED = "** Included with system privilege **";

    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(Administrator.NAME),
            Column.of(Administrator.LAST_ACCESS),
            Column.daysSince("Days Since Last Access", Administrator.LAST_ACCESS),
            Column.of(Administrator.PASSWORD_SET),
            Column.daysSince("Days Since Password Set", Administrator.PASSWORD_SET),
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
            Column.fixed("Managing profile", ""),
            Column.of(
                    Administrator.PASSWORD_PERIOD.title(),
                    (row, context) -> period(row.get(Administrator.PASSWORD_PERIOD))),
            Column.of(Administrator.EMAIL),
            Column.of(Administrator.ALERTS).since(Level.of(7, 1, 0, 0)),
            Column.of(Administrator.AUTHENTICATION).since(Level.of(6, 3, 3, 0)),
            Column.of(Administrator.SSL_REQUIRED).since(Level.of(6, 3, 3, 0)),
            Column.of(Administrator.SESSION_SECURITY).since(Level.of(8, 1, 2, 0)),
            Column.fixed("Transport Method", "Unknown").since(Level.of(8, 1, 2, 0)),
            Column.of(Administrator.COMMAND_APPROVER).since(Level.of(8, 1, 10, 0)),
            Column.of(Administrator.SECOND_FACTOR).since(Level.of(8, 1, 16, 0)));

    private AdministratorDetails() {}

    /** A privilege that system privilege holds. */
    private static Column<Row> lesser(Attribute<?> privilege) {
        return Column.of(
                privilege.title(), (row, context) -> row.get(Administrator.SYSTEM) ? INCLUDED : row.get(privilege));
    }

    private static Object period(String days) {
        return days.isEmpty() ? "" : Amount.days(Long.parseLong(days));
    }
}
