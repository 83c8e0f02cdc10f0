package dsmsim.server;

import dsmsim.command.Column;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import java.util.List;

/** The tables of other servers and of groups of servers; those of groups have two names each. */
final class ServerTables {
    private static final Relation<Row> GROUPS = Relation.of("SERVER_GROUP", ServerGroup.TYPE, List.of());
    private static final Relation<Row> MEMBERS = Relation.of("GROUP_MEMBER", ServerGroup.MEMBERSHIP, List.of());

    static final List<Relation<?>> ALL = List.of(
            Relation.of("SERVERS", ServerDefinition.TYPE, Column.facts(QueryServer.DETAILED)),
            GROUPS,
            GROUPS.alsoNamed("SERVERGROUP"),
            MEMBERS,
            MEMBERS.alsoNamed("GROUPMEMBER"));

    private ServerTables() {}
}
