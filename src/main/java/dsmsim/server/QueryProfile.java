package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.value.Types;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * QUERY PROFILE: the profiles of the configuration manager that is named, else of this one, else of the one to which this
 * server subscribes. From elsewhere a locked profile shows only that it is locked (command page).
 */
final class QueryProfile implements Handler {

    /**
     * A profile with the place where it is.
     *
     * @param there its configuration manager
     * @param isOpen whether all of it may be seen
     */
    private record Shown(Row profile, View there, boolean isOpen) {}

    private static final List<Column<Shown>> STANDARD = List.of(
            Column.left("Configuration/manager", 15, always(Profile.MANAGER)),
            Column.left("Profile name", 20, always(Profile.NAME)),
            Column.left("Locked?", 7, always(Profile.LOCKED)));

    private static final List<Column<Shown>> DETAILED = detailed();

    private static List<Column<Shown>> detailed() {
        List<Column<Shown>> columns = new ArrayList<>();
        columns.add(Column.of(always(Profile.MANAGER)));
        columns.add(Column.of(always(Profile.NAME)));
        columns.add(Column.of(always(Profile.LOCKED)));
        columns.add(Column.of(whenOpen(Profile.DESCRIPTION)));
        for (ProfileContent kind : ProfileContent.ALL) {
            columns.add(Column.of(whenOpen(Fact.derived(
                    "",
                    kind.title(),
                    Types.SPACED_NAMES,
                    (profile, where) -> Profile.shownObjects(where.server(), profile.get(Profile.NAME), kind)))));
        }
        return columns;
    }

    private static Fact<Shown> always(Fact<Row> fact) {
        return Fact.shown(fact.title(), (shown, where) -> fact.shown(shown.profile(), shown.there()));
    }

    private static Fact<Shown> whenOpen(Fact<Row> fact) {
        return Fact.shown(
                fact.title(),
                (shown, where) -> shown.isOpen() ? fact.shown(shown.profile(), shown.there()) : Value.NOTHING);
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        Server manager = manager(invocation, context);
        boolean isHere = manager.name().equals(context.serverName());
        View there = View.of(context.draft().site(), manager, context.now());
        List<Shown> found = new ArrayList<>();
        for (Row profile : manager.all(Profile.TYPE).values()) {
            if (Wildcard.matches(invocation.text("profile_name"), profile.get(Profile.NAME))) {
                found.add(new Shown(profile, there, isHere || !Profile.isLocked(profile, context.now())));
            }
        }
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(
                invocation.text("FORMAT").equals("DETAILED")
                        ? Column.table(Table.Layout.LIST, DETAILED, found, context)
                        : Column.table(Table.Layout.TABLE, STANDARD, found, context));
    }

    private static Server manager(Invocation invocation, Context context) {
        Server here = context.server();
        Optional<String> name = invocation.find("SERVER").or(() -> Subscription.manager(here));
        boolean isHere =
                name.isEmpty() || name.get().equals(here.name()) || name.get().equals(here.shownName());
        if (isHere) {
            return here;
        }
        context.require(ServerDefinition.TYPE, "ANR1663E", name.get());
        if (!Reach.opens(context.draft().site(), here.name(), name.get())) {
            throw CommandFailure.of("SIM0352E", name.get());
        }
        Reach.note(context.draft(), here.name(), name.get());
        return context.draft().server(name.get());
    }
}
