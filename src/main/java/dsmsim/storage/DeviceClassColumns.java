package dsmsim.storage;

import dsmsim.command.Column;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Size;
import dsmsim.value.Types;
import java.util.List;
import java.util.function.ToLongFunction;

/** The columns of QUERY DEVCLASS, in the order of the product. */
final class DeviceClassColumns {
    private static final Fact<Row> STRATEGY = Fact.derived(
            "ACCESS_STRATEGY",
            "Device Access Strategy",
            Types.TEXT,
            (row, where) -> DeviceClass.isDisk(row) ? "Random" : "Sequential");
    private static final Fact<Row> POOLS =
            Fact.derived("STGPOOL_COUNT", "Storage Pool Count", Types.NUMBER, DeviceClassColumns::pools);
    private static final Fact<Row> CAPACITY =
            megabytes("CAPACITY", DeviceClass.ESTIMATED_CAPACITY.title(), DeviceClassColumns::capacity);
    private static final Fact<Row> PRIMARY_ALLOCATION = megabytes(DeviceClass.PRIMARY_ALLOCATION);
    private static final Fact<Row> SECONDARY_ALLOCATION = megabytes(DeviceClass.SECONDARY_ALLOCATION);
    /** Blank where there is nothing to be mounted. */
    private static final Fact<Row> LIMIT = DeviceClass.MOUNT_LIMIT.onlyIf((row, where) ->
            !DeviceClass.isDisk(row) && !row.get(DeviceClass.DEVICE_TYPE).equals("CLOUD"));

    private static final Fact<Row> SHOWN_TYPE = Fact.derived(
            "DEVTYPE",
            DeviceClass.DEVICE_TYPE.title(),
            Types.TEXT,
            (row, where) -> row.get(DeviceClass.DEVICE_TYPE).replace("GENERICTAPE", "GENTAPE"));

    private static final long MEGABYTE = 1L << 20;
    private static final Level LATE = Level.of(8, 1, 13, 0);

    static final List<Column<Row>> STANDARD = List.of(
            Column.left("Device/Class/Name", 9, DeviceClass.NAME),
            Column.left("Device/Access/Strategy", 10, STRATEGY),
            Column.right("Storage/Pool/Count", 7, POOLS),
            Column.left("Device/Type", 9, SHOWN_TYPE),
            Column.left("Format", 6, DeviceClass.FORMAT),
            Column.right("Est//Max/Capacity/(MB)", 8, CAPACITY),
            Column.right("Mount/Limit", 6, LIMIT));

    static final List<Column<Row>> DETAILED = List.of(
            Column.of(DeviceClass.NAME),
            Column.of(STRATEGY),
            Column.of(POOLS),
            Column.of(SHOWN_TYPE),
            Column.of(DeviceClass.FORMAT),
            Column.of(CAPACITY),
            Column.of(LIMIT),
            Column.of(DeviceClass.MOUNT_WAIT),
            Column.of(DeviceClass.MOUNT_RETENTION),
            Column.of(DeviceClass.PREFIX),
            Column.of(DeviceClass.LIBRARY),
            Column.of(DeviceClass.DIRECTORIES),
            Column.of(DeviceClass.SERVER),
            Column.of(DeviceClass.RETRY_PERIOD),
            Column.of(DeviceClass.RETRY_INTERVAL),
            Column.of(DeviceClass.SHARED),
            Column.of(DeviceClass.ADDRESS),
            Column.of(DeviceClass.MINIMUM_CAPACITY),
            Column.of(DeviceClass.WORM),
            Column.of(DeviceClass.ENCRYPTION),
            Column.of(DeviceClass.SCALED_CAPACITY),
            Column.of(PRIMARY_ALLOCATION),
            Column.of(SECONDARY_ALLOCATION),
            Column.of(DeviceClass.COMPRESSION),
            Column.of(DeviceClass.RETENTION),
            Column.of(DeviceClass.PROTECTION),
            Column.of(DeviceClass.EXPIRATION),
            Column.of(DeviceClass.UNIT),
            Column.of(DeviceClass.BLOCK_PROTECTION),
            Column.of(DeviceClass.CONNECTION, LATE),
            Column.of(DeviceClass.CLOUD_CLASS, LATE),
            Column.of(DeviceClass.CHANGED_BY),
            Column.of(DeviceClass.CHANGED));

    private DeviceClassColumns() {}

    private static int pools(Row row, View where) {
        int pools = 0;
        for (Row pool : where.server().all(StoragePool.TYPE).values()) {
            pools += pool.get(StoragePool.DEVICE_CLASS).equals(row.get(DeviceClass.NAME)) ? 1 : 0;
        }
        return pools;
    }

    private static Fact<Row> megabytes(Attribute<Long> bytes) {
        return megabytes(bytes.column(), bytes.title(), row -> row.get(bytes));
    }

    /**
     * A size in bytes, which the table has in whole megabytes. Inferred: public statements divide CAPACITY by 1024 where
     * they want gigabytes, and the columns of the others are too short for bytes.
     */
    private static Fact<Row> megabytes(String column, String title, ToLongFunction<Row> bytes) {
        return Fact.<Row, Long>derived(column, title, Types.COUNT, (row, where) -> bytes.applyAsLong(row) / MEGABYTE)
                .onlyIf((row, where) -> bytes.applyAsLong(row) != Size.NO_LIMIT)
                .shownAs((row, where) -> Types.OPTIONAL_CAPACITY.show(bytes.applyAsLong(row)));
    }

    /** A type has one of the two. */
    private static long capacity(Row row) {
        return Math.min(row.get(DeviceClass.ESTIMATED_CAPACITY), row.get(DeviceClass.MAXIMUM_CAPACITY));
    }

    /** The directories of all classes, a row each: the name of the class, and the directory. */
    record Directory(String name, String path) {
        static final List<Fact<Directory>> FACTS = List.of(
                Fact.derived("DEVCLASS_NAME", "Device Class Name", Types.TEXT, (row, where) -> row.name),
                Fact.derived("DIRECTORY", "Directory", Types.TEXT, (row, where) -> row.path));

        static List<Directory> all(View where) {
            return where.server().all(DeviceClass.TYPE).values().stream()
                    .flatMap(row -> row.get(DeviceClass.DIRECTORIES).stream()
                            .map(path -> new Directory(row.get(DeviceClass.NAME), path)))
                    .toList();
        }
    }
}
