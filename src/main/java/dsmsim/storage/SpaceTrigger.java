package dsmsim.storage;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.List;

/** When a pool on disk gets more space by itself, and how much: of one pool, or of all that have no trigger of their own. */
final class SpaceTrigger {
    /** Empty for the trigger of the pools without one. */
    static final Attribute<String> POOL = Attribute.text("STGPOOL", "STGPOOL");
    /** Percent of the pool that must be in use, 0 to 99; 0 for never. */
    static final Attribute<Integer> FULL =
            Attribute.number("FULLPCT", "STGPOOL Full Percentage", 80).setBy("FULLPCT");
    /** Percent by which the pool grows, 0 or more; 0 for not at all. */
    static final Attribute<Integer> EXPANSION =
            Attribute.number("EXPANSIONPCT", "STGPOOL Expansion Percentage", 20).setBy("SPACEEXPANSION");
    /** How the names of new files begin; empty for the directory of the server. */
    static final Attribute<String> PREFIX =
            Attribute.text("EXPANSION_PREFIX", "STGPOOL Expansion prefix").setBy("EXPANSIONPREFIX");

    static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    static final ObjectType TYPE =
            ObjectType.partOf(StoragePool.TYPE, "SPACETRIGGER", 1, POOL, FULL, EXPANSION, PREFIX, CHANGED, CHANGED_BY);

    static final List<Column<Row>> STANDARD = List.of(
            Column.right("STGPOOL Full/Percentage", 12, FULL),
            Column.right("STGPOOL/Expansion/Percentage", 10, EXPANSION),
            Column.left("STGPOOL Expansion prefix", 25, PREFIX),
            Column.left("STGPOOL", 11, POOL));

    static final List<Column<Row>> DETAILED = List.of(
            Column.of(FULL),
            Column.of(EXPANSION),
            Column.of(PREFIX),
            Column.of(POOL),
            Column.of(CHANGED_BY),
            Column.of(CHANGED));

    static final PlainObject FAMILY = PlainObject.of(TYPE, "STGPOOL")
            .exists("ANR4496E")
            .missing("ANR4495E")
            .stamped(CHANGED_BY, CHANGED)
            .storedIf(SpaceTrigger::checkPool)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I")
            .shown(STANDARD, DETAILED)
            .table("STGSPACETRIGGER");

    private SpaceTrigger() {}

    /** Whether it is that of the pools without a trigger of their own. */
    static boolean isDefault(Row trigger) {
        return trigger.get(POOL).isEmpty();
    }

    /** The pool exists and can grow; only on disk the names of new files are the trigger's (command page). */
    private static void checkPool(Row trigger, Invocation invocation, Context context) {
        if (isDefault(trigger)) {
            return;
        }
        Row pool = context.require(StoragePool.TYPE, "SIM0617E", trigger.get(POOL));
        if (!canGrow(pool, context)) {
            throw CommandFailure.at(invocation.span("STGPOOL"), "SIM0130E", trigger.get(POOL));
        }
        boolean isDisk = pool.get(StoragePool.DEVICE_CLASS).equals("DISK");
        if (!isDisk && !trigger.get(PREFIX).isEmpty()) {
            throw CommandFailure.at(invocation.span("EXPANSIONPREFIX"), "ANR4497E", trigger.get(POOL));
        }
    }

    /** Of random access or files; neither pools of containers nor for retention, and none whose volumes must not be reclaimed (command page). */
    private static boolean canGrow(Row pool, Context context) {
        String type = context.server()
                .find(DeviceClass.TYPE, pool.get(StoragePool.DEVICE_CLASS))
                .map(found -> found.get(DeviceClass.DEVICE_TYPE))
                .orElse("");
        boolean isOfFiles = type.isEmpty() || type.equals("FILE");
        return isOfFiles
                && pool.get(StoragePool.STORAGE_TYPE).equals("DEVCLASS")
                && !pool.get(StoragePool.POOL_TYPE).equals("RETENTION")
                && !pool.get(StoragePool.RECLAMATION_TYPE).equals("SNAPLOCK");
    }
}
