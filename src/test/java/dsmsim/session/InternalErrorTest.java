package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.binding.Invocation;
import dsmsim.catalog.Catalog;
import dsmsim.command.Chapter;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Handlers;
import dsmsim.command.WorldHandler;
import dsmsim.language.Redirection;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.world.World;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fault of the program is a message like any other, and changes nothing. */
class InternalErrorTest {
    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);

    private final World world = new World(Site.empty(SiteClock.standingAt(START)));
    private final List<Throwable> faults = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    /** Adds a server, then fails. */
    private static final class Faulty implements Handler, WorldHandler {
        @Override
        public Result run(Invocation invocation, Context context) {
            context.draft().put(new Server("X", Level.of(7, 1, 1, 0), ""));
            throw new IllegalStateException("a fault");
        }
    }

    private final Output output = new Output() {
        @Override
        public void command(String text) {}

        @Override
        public void redirect(Redirection redirection) {}

        @Override
        public void result(Result result) {
            result.messages().stream().map(Message::text).forEach(said::add);
        }

        @Override
        public Answer confirm(Result warning) {
            return Answer.YES;
        }
    };

    @Test
    void itIsReportedKeptAndUndone() {
        Handlers handlers = new Handlers(Map.of("simulation", new Chapter() {
            @Override
            public Handler own(String command) {
                return new Faulty();
            }
        }));
        Session session = new Session(world, Catalog.standard(), handlers, () -> START);
        session.logFaultsTo(faults::add);
        assertEquals(ReturnCode.ERROR, session.run("simulate server y", output));
        assertEquals(List.of("ANR2032E SIMULATE SERVER: Command failed - internal server error detected."), said);
        assertEquals("a fault", faults.get(0).getMessage());
        assertEquals(0, world.site().servers().size());
    }
}
