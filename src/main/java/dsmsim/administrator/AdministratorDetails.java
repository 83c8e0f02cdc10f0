package dsmsim.administrator;

import dsmsim.command.Column;
import dsmsim.command.Moments;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.value.Value;
import java.util.List;

/** The lines of QUERY ADMIN FORMAT=DETAILED, in the order of the product. */
final class AdministratorDetails {
    private static final Value INCLUDED = Value.of("** Included with system privilege **");

    static final List<Column<Row>> COLUMNS = List.of(
            Column.of(Administrator.NAME),
            Column.of(Administrator.LAST_ACCESS),
            Column.of(Moments.daysSince("Days Since Last Access", Administrator.LAST_ACCESS)),
            Column.of(Administrator.PASSWORD_SET),
            Column.of(Moments.daysSince("Days Since Password Set", Administrator.PASSWORD_SET)),
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
            Column.of(Fact.absent("PROFILE", "Managing profile", "")),
            Column.of(Administrator.PASSWORD_PERIOD),
            Column.of(Administrator.EMAIL),
            Column.of(Administrator.ALERTS).since(Level.of(7, 1, 0, 0)),
            Column.of(Administrator.AUTHENTICATION).since(Level.of(6, 3, 3, 0)),
            Column.of(Administrator.SSL_REQUIRED).since(Level.of(6, 3, 3, 0)),
            Column.of(Administrator.SESSION_SECURITY).since(Level.of(8, 1, 2, 0)),
            Column.of(Fact.absent("TRANSPORT_METHOD", "Transport Method", "Unknown"), Level.of(8, 1, 2, 0)),
            Column.of(Administrator.COMMAND_APPROVER).since(Level.of(8, 1, 10, 0)),
            Column.of(Administrator.SECOND_FACTOR).since(Level.of(8, 1, 16, 0)));

    private AdministratorDetails() {}

    /** A privilege that system privilege holds. */
    private static Column<Row> lesser(Attribute<?> privilege) {
        return Column.of(Fact.shown(
                privilege.title(),
                (row, where) -> row.get(Administrator.SYSTEM) ? INCLUDED : privilege.shown(row, where)));
    }
}
