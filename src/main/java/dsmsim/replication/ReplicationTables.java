package dsmsim.replication;

import dsmsim.command.Column;
import dsmsim.node.FileSpace;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** The tables of replications and of the servers that take part in them. */
final class ReplicationTables {
    static final List<Relation<?>> ALL = List.of(
            Relation.of("REPLICATIONVIEW", ReplicationRecord.TYPE, records()),
            new Relation<>("REPLSERVERS", QueryReplServer.FACTS, QueryReplServer::all));

    private ReplicationTables() {}

    private static List<Fact<Row>> records() {
        List<Fact<Row>> facts = new ArrayList<>(Column.facts(ReplicationDetails.COLUMNS));
        facts.add(Fact.throughAny(
                (row, where) -> where.server()
                        .find(FileSpace.TYPE, row.get(ReplicationRecord.NODE), row.get(ReplicationRecord.FSID)),
                FileSpace.UNICODE));
        for (String type : List.of("BK", "AR", "SM", "TOT")) {
            // Targets take everything, and files are identified in no time.
            facts.add(Fact.absent(type + "FILES_REPL_ERROR_TGT", "", 0));
            facts.add(Fact.absent(type + "BYTES_REPL_ERROR_TGT", "", 0));
            facts.add(Fact.absent(type + "FILES_IDENTIFY_TIME", "", 0));
        }
        facts.add(Fact.absent("OSSMREPL", "", 0));
        facts.add(Fact.absent("SNAPSHOTS_REPL_ERROR_TGT", "", 0));
        facts.add(Fact.absent("SNAPSHOTS_IDENTIFY_TIME", "", 0));
        return facts;
    }
}
