package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Link;
import dsmsim.site.Processes;
import dsmsim.site.Site;
import dsmsim.value.Size;
import dsmsim.value.Values;
import java.util.Set;

/** SIMULATE LINK: what the connection between two servers carries. */
public final class SimulateLink implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String one = Places.server(invocation.text("server_name"), context).name();
        String other =
                Places.server(invocation.text("other_server_name"), context).name();
        if (one.equals(other)) {
            throw CommandFailure.at(invocation.span("other_server_name"), "SIM0317E", one);
        }
        Site site = context.draft().site();
        Link link = changed(site.link(one, other), invocation);
        context.draft().set(site.withLink(one, other, link));
        if (!link.up()) {
            Set<String> ends = Set.of(one, other);
            Processes.cutOff(
                    context.draft(), session -> ends.contains(session.server()) && ends.contains(session.client()));
        }
        return Result.of(
                "SIM0318I",
                one,
                other,
                link.up() ? "up" : "down",
                Values.size(link.bytesPerSecond()),
                Values.number(link.filesPerSecond()));
    }

    private static Link changed(Link link, Invocation invocation) {
        if (!invocation.given("SPEED") && !invocation.given("FILERATE") && !invocation.given("STATE")) {
            throw CommandFailure.of("ANR2031E");
        }
        long speed =
                invocation.given("SPEED") ? Size.bytes(invocation.text("SPEED")).orElseThrow() : link.bytesPerSecond();
        if (speed == 0) {
            throw CommandFailure.at(invocation.span("SPEED"), "ANR2020E", invocation.text("SPEED"));
        }
        int rate = invocation.given("FILERATE") ? invocation.number("FILERATE") : link.filesPerSecond();
        boolean up = invocation.given("STATE") ? invocation.text("STATE").equals("UP") : link.up();
        return new Link(speed, rate, up);
    }
}
