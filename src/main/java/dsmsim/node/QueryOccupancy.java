package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
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
            Column.left("Node Name", 15, Occupancy.NODE),
            Column.left("Type", 4, Occupancy.TYPE),
            Column.left("Filespace/Name", 11, Occupancy.FILESPACE),
            Column.right("FSID", 8, Occupancy.FSID),
            Column.left("Storage/Pool Name", 11, Occupancy.POOL),
            Column.right("Number of/Files", 9, Occupancy.FILES),
            Column.right("Physical/Space/Occupied/(MB)", 10, Occupancy.PHYSICAL),
            Column.right("Logical/Space/Occupied/(MB)", 10, Occupancy.LOGICAL));

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
