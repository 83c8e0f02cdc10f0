package dsmsim.status;

import dsmsim.activity.ActivityLogRetention;
import dsmsim.administrator.PasswordSettings;
import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of a server as a whole. */
final class StatusTables {
    static final List<Relation<?>> ALL = all();

    private StatusTables() {}

    private static List<Relation<?>> all() {
        List<Relation<?>> all = new ArrayList<>(Database.TABLES);
        all.add(RecoveryLog.TABLE);
        all.add(new Relation<>("STATUS", status(), where -> List.of(where.server())));
        all.add(new Relation<>("OPTIONS", options(), where -> ServerOptions.all(where.server())));
        return all;
    }

    private static List<Fact<Server>> status() {
        List<Fact<Server>> facts = new ArrayList<>(Column.facts(StatusLines.ALL));
        facts.add(Fact.derived("PLATFORM", "", Types.TEXT, (server, where) -> server.platform()));
        facts.add(level("VERSION", Level::version));
        facts.add(level("RELEASE", Level::release));
        facts.add(level("LEVEL", Level::level));
        facts.add(level("SUBLEVEL", Level::sublevel));
        facts.add(ActivityLogRetention.STYLE.setting());
        PasswordSettings.characters().forEach(setting -> facts.add(setting.setting()));
        facts.add(Fact.absent("PWREUSELIMIT", "", 0));
        facts.add(Fact.absent("COMMAND_APPROVAL", "", "OFF"));
        return facts;
    }

    private static Fact<Server> level(String column, Function<Level, Integer> part) {
        return Fact.derived(column, "", Types.NUMBER, (server, where) -> part.apply(server.level()));
    }

    private static List<Fact<ServerOption>> options() {
        return List.of(
                Fact.derived("OPTION_NAME", "Server Option", Types.TEXT, (option, where) -> option.name()),
                Fact.derived("OPTION_VALUE", "Option Setting", Types.TEXT, (option, where) -> option.value()));
    }
}
