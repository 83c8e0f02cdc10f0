package dsmsim.server;

import dsmsim.site.Relation;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of the members of server groups, which has two names, those of the configuration that is distributed, and the
 * activity summary.
 */
final class ServerTables {
    private static final Relation<Row> MEMBERS = Relation.of("GROUP_MEMBER", ServerGroup.MEMBERSHIP, List.of());

    static final List<Relation<?>> ALL = all();

    private ServerTables() {}

    private static List<Relation<?>> all() {
        List<Relation<?>> all = new ArrayList<>(Profile.TABLES);
        all.addAll(SummaryTables.ALL);
        all.addAll(List.of(MEMBERS, MEMBERS.alsoNamed("GROUPMEMBER"), Subscription.TABLE));
        return all;
    }
}
