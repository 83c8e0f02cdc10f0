package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Doubt;
import java.util.Optional;

/** SIMULATE READING: chooses how doubtful facts are taken, for the site. */
public final class SimulateReading implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        if (invocation.parameters().isEmpty()) {
            throw CommandFailure.of("ANR2031E");
        }
        Result.Builder reply = new Result.Builder();
        choose(Doubt.RECEIVERONLY, invocation.find("RECEIVERONLY"), context, reply);
        choose(Doubt.LEVELS, invocation.find("LEVELS"), context, reply);
        return reply.build();
    }

    private static void choose(Doubt doubt, Optional<String> reading, Context context, Result.Builder reply) {
        if (reading.isPresent()) {
            context.draft().set(context.draft().site().with(doubt, reading.get()));
            reply.add("SIM0049I", doubt.question(), reading.get());
        }
    }
}
