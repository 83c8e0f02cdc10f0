package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.effect.Effect;
import dsmsim.effect.Effects;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Site;
import dsmsim.value.Value;
import dsmsim.value.Values;
import dsmsim.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SIMULATE DIFFERENCE: what is different between two moments. */
final class SimulateDifference implements SessionCommand {
    private static final List<Heading> HEADINGS = List.of(
            Heading.left("Server Name", 11),
            Heading.stretching("Object", 24),
            Heading.stretching("What", 20),
            Heading.stretching("Before", 12),
            Heading.stretching("After", 12));

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        World world = session.transaction().world();
        Optional<String> from = invocation.find("from_moment");
        Site before = from.map(world::moment).orElseGet(world::lastMark).site();
        Site after = invocation
                .find("to_moment")
                .map(name -> world.moment(name).site())
                .orElseGet(session::site);
        Effects effects = Effects.between(before, after);
        List<List<Value>> rows = new ArrayList<>();
        for (Effect effect : effects.all()) {
            rows.add(Value.row(effect.server(), effect.object(), effect.what(), effect.before(), effect.after()));
        }
        Result.Builder reply = new Result.Builder();
        if (rows.isEmpty()) {
            return reply.add("SIM0552I").build();
        }
        reply.add(new Table(Table.Layout.TABLE, HEADINGS, rows));
        if (effects.lost().count() > 0) {
            reply.add("SIM0553W", Values.number(effects.lost().count()));
        }
        return reply.build();
    }
}
