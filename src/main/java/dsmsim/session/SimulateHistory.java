package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.effect.Effects;
import dsmsim.message.CommandFailure;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Value;
import dsmsim.world.HistoryEntry;
import dsmsim.world.KeptMoment;
import dsmsim.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** SIMULATE HISTORY: the commands that have changed the site, and the moments that have names. */
final class SimulateHistory implements SessionCommand {
    private static final int USUAL = 20;

    private static final List<Heading> ENTRIES = List.of(
            Heading.right("Number", 6),
            Heading.left("Date//Time", 19),
            Heading.left("Server Name", 11),
            Heading.left("Admin", 8),
            Heading.stretching("Command", 30),
            Heading.stretching("Effect", 30));
    private static final List<Heading> MARKS =
            List.of(Heading.left("Mark", 30), Heading.right("After Number", 12), Heading.left("Date//Time", 19));

    /** Before an entry that is not in effect. */
    private static final String UNDONE = "(undone) ";

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        World world = session.transaction().world();
        int most = invocation.find("number_of_commands").map(Integer::parseInt).orElse(USUAL);
        List<List<Value>> rows = entries(world.history(), most, invocation.find("NODE"));
        List<KeptMoment> marks = world.marks();
        if (rows.isEmpty() && marks.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        Result.Builder reply = new Result.Builder();
        if (!rows.isEmpty()) {
            reply.add(new Table(Table.Layout.TABLE, ENTRIES, rows));
        }
        if (!marks.isEmpty()) {
            reply.add(new Table(
                    Table.Layout.TABLE,
                    MARKS,
                    marks.stream().map(SimulateHistory::row).toList()));
        }
        return reply.build();
    }

    private static List<List<Value>> entries(List<HistoryEntry> history, int most, Optional<String> node) {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = history.size() - 1; i >= 0 && rows.size() < most; i--) {
            HistoryEntry entry = history.get(i);
            Optional<Effects> effects = entry.sites().map(sites -> Effects.between(sites.before(), sites.after()));
            String told = effects.map(Effects::inShort).orElse("");
            boolean isOfNode = node.isEmpty()
                    || effects.filter(known -> known.concerns(node.get())).isPresent();
            // Most that processes do is to go on.
            if (isOfNode && !(told.isEmpty() && entry.deed().server().isEmpty() && entry.isTold())) {
                rows.add(row(entry, told));
            }
        }
        Collections.reverse(rows);
        return rows;
    }

    private static List<Value> row(HistoryEntry entry, String effect) {
        return Value.row(
                entry.number(),
                entry.time(),
                entry.deed().server(),
                entry.deed().administrator(),
                entry.deed().command(),
                entry.undone() ? UNDONE + effect : effect);
    }

    private static List<Value> row(KeptMoment mark) {
        return Value.row(mark.name(), mark.number(), mark.time());
    }
}
