package dsmsim.recovery;

import dsmsim.command.Column;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.value.Types;
import java.util.List;

/** The tables of machines and what belongs to them, and of the settings; each list of storage pools has one. */
final class RecoveryTables {
    static final List<Relation<?>> ALL = List.of(
            Relation.of("DRMMACHINE", Machine.TYPE, Column.facts(QueryMachine.DETAILED)),
            Relation.of("DRMMACHINECHARS", MachineText.CHARACTERISTICS.type(), List.of()),
            Relation.of("DRMMACHINERECINST", MachineText.INSTRUCTIONS.type(), List.of()),
            Relation.of("DRMMACHINENODE", MachineNode.TYPE, List.of()),
            Relation.of("DRMMACHINERECMEDIA", MachineMedia.TYPE, List.of()),
            new Relation<>("DRMSTATUS", Column.facts(QueryDrmStatus.LINES), where -> List.of(where.server())),
            pools("DRMPSTGPOOLS", DrmSettings.PRIMARY_POOLS),
            pools("DRMCSTGPOOLS", DrmSettings.COPY_POOLS),
            pools("DRMASTGPOOLS", DrmSettings.ACTIVE_DATA_POOLS),
            pools("DRMCCSTGPOOLS", DrmSettings.CONTAINER_COPY_POOLS),
            pools("DRMRSTGPOOLS", DrmSettings.RETENTION_POOLS));

    private RecoveryTables() {}

    private static Relation<String> pools(String table, Attribute<List<String>> setting) {
        Fact<String> name = Fact.derived("STGPOOL_NAME", "Storage Pool Name", Types.TEXT, (pool, where) -> pool);
        return new Relation<>(table, List.of(name), where -> where.server().setting(setting));
    }
}
