package dsmsim.node;

import dsmsim.catalog.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Amount;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** QUERY OCCUPANCY. Files lie one by one in their pools, so they take as much space as they have bytes. */
final class QueryOccupancy implements Handler {
    private static final List<Column<Occupancy>> COLUMNS = List.of(
            Column.left(
                    "Node Name",
                    15,
                    (occupancy, context) -> occupancy.filespace().get(FileSpace.NODE)),
            Column.left("Type", 4, (occupancy, context) -> occupancy.type().shortName()),
            Column.left(
                    "Filespace/Name",
                    11,
                    (occupancy, context) -> occupancy.filespace().get(FileSpace.NAME)),
            Column.right(
                    "FSID", 8, (occupancy, context) -> occupancy.filespace().get(FileSpace.ID)),
            Column.left("Storage/Pool Name", 11, (occupancy, context) -> occupancy.pool()),
            Column.right("Number of/Files", 9, (occupancy, context) -> occupancy.files()),
            Column.right(
                    "Physical/Space/Occupied/(MB)", 10, (occupancy, context) -> Amount.megabytes(occupancy.bytes())),
            Column.right(
                    "Logical/Space/Occupied/(MB)", 10, (occupancy, context) -> Amount.megabytes(occupancy.bytes())));

    @Override
    public Result run(Invocation invocation, Context context) {
        Server server = context.server();
        String node = invocation.text("node_name");
        FileSpaceNames names = FileSpaceNames.of(invocation, "file_space_name");
        Set<DataType> types = types(invocation.text("TYPE"));
        List<Occupancy> found = new ArrayList<>();
        for (Row filespace : server.all(FileSpace.TYPE).values()) {
            if (Wildcard.matches(node, filespace.get(FileSpace.NODE)) && names.matches(filespace)) {
                types.forEach(type -> found.addAll(Occupancy.of(server, filespace, type)));
            }
        }
        String pool = invocation.find("STGPOOL").orElse("*");
        String deviceClass = invocation.find("DEVCLASS").orElse("*");
        found.removeIf(occupancy -> !Wildcard.matches(pool, occupancy.pool())
                || !Wildcard.matches(deviceClass, occupancy.deviceClass(server)));
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(Column.table(Table.Layout.TABLE, COLUMNS, found, context));
    }

    private static Set<DataType> types(String type) {
        return switch (type) {
            case "BACKUP" -> EnumSet.of(DataType.BACKUP);
            case "ARCHIVE" -> EnumSet.of(DataType.ARCHIVE);
            case "SPACEM" -> EnumSet.of(DataType.SPACEMANAGED);
            default -> EnumSet.allOf(DataType.class);
        };
    }
}
