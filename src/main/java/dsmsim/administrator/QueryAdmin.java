package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Moments;
import dsmsim.command.QueryObjects;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.View;
import java.util.List;

/** QUERY ADMIN. */
final class QueryAdmin implements Handler {
    private static final String UNKNOWN = "(?)";
    private static final Fact<Row> PASSWORD_AGE =
            Moments.daysSince("Days Since Password Set", Administrator.PASSWORD_SET);
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Administrator/Name", 14, Administrator.NAME),
            Column.right(
                    "Days Since/Last Access",
                    12,
                    Moments.daysSince("Days Since Last Access", Administrator.LAST_ACCESS)),
            Column.right("Days Since/Password Set", 12, QueryAdmin::passwordAge),
            Column.center("Locked?", 10, Administrator.LOCKED),
            Column.left("Privilege Classes", 23, (row, context) -> PrivilegeClasses.words(row)));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> found = context.matching(Administrator.TYPE, List.of(invocation.text("admin_name")));
        List<String> classes = invocation.list("CLASSES");
        found.removeIf(row -> !PrivilegeClasses.hasOneOf(row, classes)
                || !fits("AUTHENTICATION", row.get(Administrator.AUTHENTICATION), invocation)
                || !fits("ALERTS", row.get(Administrator.ALERTS) ? "YES" : "NO", invocation)
                || !fits("MFAREQUIRED", row.get(Administrator.SECOND_FACTOR) ? "YES" : "NO", invocation));
        return new QueryObjects(Administrator.TYPE, List.of("admin_name"), STANDARD, AdministratorDetails.COLUMNS)
                .answer(found, invocation, context);
    }

    private static boolean fits(String keyword, String value, Invocation invocation) {
        return invocation
                .find(keyword)
                .filter(wanted -> !wanted.equalsIgnoreCase(value))
                .isEmpty();
    }

    /** The server's own console has no password; anybody else may have one elsewhere. */
    private static Object passwordAge(Row row, View where) {
        boolean isConsole = row.get(Administrator.NAME).equals(Administrator.SERVER_CONSOLE);
        boolean isUnknown = row.get(Administrator.PASSWORD_SET).equals(Attribute.NEVER) && !isConsole;
        return isUnknown ? UNKNOWN : PASSWORD_AGE.shown(row, where);
    }
}
