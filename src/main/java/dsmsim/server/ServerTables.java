package dsmsim.server;

import dsmsim.site.Relation;
import dsmsim.site.Row;
import java.util.List;

/** The table of the members of server groups, which has two names. */
final class ServerTables {
    private static final Relation<Row> MEMBERS = Relation.of("GROUP_MEMBER", ServerGroup.MEMBERSHIP, List.of());

    static final List<Relation<?>> ALL = List.of(MEMBERS, MEMBERS.alsoNamed("GROUPMEMBER"));

    private ServerTables() {}
}
