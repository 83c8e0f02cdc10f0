package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.NarrowedQuery;
import dsmsim.command.QueryObjects;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.Comparator;
import java.util.List;

/** QUERY MACHINE: machines by priority, then location, then name; or one of their texts. */
final class QueryMachine implements Handler {
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Machine Name", 15, Machine.NAME),
            Column.right("Machine/Priority", 8, Machine.PRIORITY),
            Column.left("Building", 8, Machine.BUILDING),
            Column.left("Floor", 8, Machine.FLOOR),
            Column.left("Room", 8, Machine.ROOM),
            Column.left("Node Name", 15, Machine.NODES),
            Column.left("Recovery/Media Name", 15, Machine.MEDIA));

    static final List<Column<Row>> DETAILED = List.of(
            Column.of(Machine.NAME),
            Column.of(Machine.PRIORITY),
            Column.of(Machine.BUILDING),
            Column.of(Machine.FLOOR),
            Column.of(Machine.ROOM),
            Column.of(Machine.SERVER),
            Column.of(Machine.DESCRIPTION),
            Column.of(Machine.NODES),
            Column.of(Machine.MEDIA),
            Column.of(Machine.HAS_CHARACTERISTICS),
            Column.of(Machine.HAS_INSTRUCTIONS));

    private static final NarrowedQuery PLAIN = new NarrowedQuery(
            new QueryObjects(Machine.TYPE, List.of("machine_name"), STANDARD, DETAILED),
            List.of("BUILDING", "FLOOR", "ROOM", "PRIORITY", "ADSMSERVER"));

    private static final Comparator<Row> ORDER = Comparator.<Row, Integer>comparing(row -> row.get(Machine.PRIORITY))
            .thenComparing(row -> row.get(Machine.BUILDING))
            .thenComparing(row -> row.get(Machine.FLOOR))
            .thenComparing(row -> row.get(Machine.ROOM))
            .thenComparing(row -> row.get(Machine.NAME));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> machines = PLAIN.found(invocation, context);
        machines.sort(ORDER);
        return switch (invocation.text("FORMAT")) {
            case "CHARACTERISTICS" -> texts(MachineText.CHARACTERISTICS, machines, context);
            case "RECOVERYINSTRUCTIONS" -> texts(MachineText.INSTRUCTIONS, machines, context);
            default -> PLAIN.plain().answer(machines, invocation, context);
        };
    }

    /** The texts as they were put in, each under its machine; machines without one are passed over. */
    private static Result texts(MachineText text, List<Row> machines, Context context) {
        Result.Builder reply = new Result.Builder();
        boolean isFirst = true;
        for (Row machine : machines) {
            String name = machine.get(Machine.NAME);
            if (text.isThere(context.server(), name)) {
                if (!isFirst) {
                    reply.line("");
                }
                isFirst = false;
                reply.line(text.line().title() + " for " + name + ".");
                text.lines(context.server(), name).forEach(line -> reply.line(line.get(text.line())));
            }
        }
        if (isFirst) {
            throw CommandFailure.of("ANR2034E");
        }
        return reply.build();
    }
}
