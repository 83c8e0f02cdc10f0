package dsmsim.session;

import dsmsim.catalog.Command;
import dsmsim.command.Context;
import dsmsim.command.Past;
import dsmsim.command.Runner;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.result.Notice;
import dsmsim.result.Part;
import dsmsim.result.Result;
import dsmsim.site.Draft;
import dsmsim.world.KeptMoment;
import dsmsim.world.World;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The commands of server scripts. Nobody is asked, output goes to the reply of RUN, and the session stays as it is. */
final class InnerCommands implements Runner {
    private static final int DEEPEST = 10;
    private static final int MOST_STEPS = 10_000;
    private static final Output UNASKED = new Unasked();

    private final Session session;
    private int depth;
    private int steps;

    InnerCommands(Session session) {
        this.session = session;
    }

    /** A command has been typed. */
    void begin() {
        depth = 0;
        steps = 0;
    }

    /** A command runs on a server: what one that was typed has done in an attempt before does not count. */
    void attempt() {
        if (depth == 0) {
            steps = 0;
        }
    }

    @Override
    public String masked(String statement) {
        return session.reader().masked(statement);
    }

    @Override
    public void step() {
        steps++;
        session.monitor().step("RUN", "lines", steps, 0);
        if (steps > MOST_STEPS) {
            throw CommandFailure.of("SIM0705E", MOST_STEPS);
        }
    }

    @Override
    public Past past() {
        World world = session.transaction().world();
        return new Past() {
            @Override
            public Moment at(String moment) {
                return of(world.moment(moment));
            }

            @Override
            public Moment at(LocalDateTime time) {
                LocalDateTime now = session.now();
                // What processes are yet to do is no past.
                return of(world.moment(time.isAfter(now) ? now : time));
            }

            private Moment of(KeptMoment kept) {
                return new Moment(kept.site(), kept.time());
            }
        };
    }

    @Override
    public boolean commitsEach() {
        return session.isItemCommit();
    }

    @Override
    public Result run(String text, Context context) {
        depth++;
        try {
            CommandLine line = CommandLines.read(text);
            return line.isEmpty() ? Result.EMPTY : run(checked(line, context), context);
        } catch (CommandFailure failure) {
            return Result.of(failure, text);
        } finally {
            depth--;
        }
    }

    /** The command as it is to run; with a colon it is not routed. */
    private CommandLine checked(CommandLine line, Context context) {
        boolean isRouted = line.routing().parenthesised();
        Level level = isRouted ? Level.NEWEST : context.server().level();
        Command command = session.reader().read(line, level).command();
        if (depth > DEEPEST) {
            throw new CommandFailure(Message.of("SIM0706E", DEEPEST).in(command.name()));
        }
        if (SessionCommands.find(command.name()).isPresent()) {
            throw new CommandFailure(Message.of("SIM0709E").in(command.name()));
        }
        if (!line.redirection().isNone()) {
            throw new CommandFailure(Message.of("SIM0710E").in(command.name()));
        }
        return isRouted ? line : line.withoutRouting();
    }

    /** Each command has a draft of its own, so that the rows of its tables are those of its time. */
    private Result run(CommandLine line, Context context) {
        Draft outer = context.draft();
        Draft draft = outer.inner();
        Result reply = session.executeWithin(draft, context.serverName(), line, UNASKED);
        outer.take(draft);
        return logged(reply);
    }

    private static Result logged(Result reply) {
        List<Part> parts = new ArrayList<>(reply.parts().size());
        for (Part part : reply.parts()) {
            parts.add(part instanceof Notice notice ? new Notice(notice.message(), true) : part);
        }
        return new Result(List.copyOf(parts), reply.returnCode());
    }

    /** Takes yes for an answer. */
    private static final class Unasked implements Output {
        @Override
        public void command(String text) {
            throw new UnsupportedOperationException("command");
        }

        @Override
        public void redirect(Redirection redirection) {
            throw new UnsupportedOperationException("redirect");
        }

        @Override
        public void result(Result result) {
            throw new UnsupportedOperationException("result");
        }

        @Override
        public Answer confirm(Result warning) {
            return Answer.YES;
        }
    }
}
