package dsmsim.site;

import dsmsim.message.Message;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Lets the background processes of all servers go on in the order in which their steps are due. A step commits what it
 * does, whatever transaction is open meanwhile (manual: commands that start processes cannot be rolled back).
 */
public final class Processes {

    private Processes() {}

    /**
     * A draft of a site, with every step done that is due up to a moment, each at its own time.
     *
     * @param sequences gives the numbers of what begins on the draft
     */
    public static Draft caughtUp(Site site, LocalDateTime until, Monitor monitor, Sequences sequences) {
        Draft before = new Draft(site, until);
        Optional<BackgroundProcess> next = earliest(before, until);
        Draft draft = new Draft(site, next.isPresent() ? next.get().due() : until, monitor, sequences);
        advance(draft, until);
        return draft;
    }

    /** Runs every step that is due up to a moment, each at its own time. */
    public static void advance(Draft draft, LocalDateTime until) {
        if (earliest(draft, until).isPresent()) {
            draft.keep(() -> runAll(draft, until, draft::observe));
        }
        draft.observe(until);
    }

    /** Moves the clock on to a moment; every step that is due on the way runs at its own time. */
    public static void moveClock(Draft draft, LocalDateTime until) {
        draft.keep(() -> {
            runAll(draft, until, draft::moveClock);
            draft.moveClock(until);
        });
    }

    private static void runAll(Draft draft, LocalDateTime until, Consumer<LocalDateTime> clock) {
        for (Optional<BackgroundProcess> next = earliest(draft, until);
                next.isPresent();
                next = earliest(draft, until)) {
            clock.accept(next.get().due());
            step(draft, next.get());
        }
    }

    /** Moves the clock on until that process has ended, all others going on meanwhile. */
    public static void finish(Draft draft, String server, int number) {
        draft.keep(() -> runUntilOver(draft, server, number));
    }

    private static void runUntilOver(Draft draft, String server, int number) {
        while (true) {
            BackgroundProcess process = draft.server(server).processes().get(number);
            if (process == null) {
                return;
            }
            BackgroundProcess next = earliest(draft, process.due()).orElse(process);
            draft.moveClock(next.due());
            step(draft, next);
        }
    }

    /** A server stops: its processes are lost with what they had not committed. */
    public static void stop(Draft draft, String server) {
        for (BackgroundProcess process : draft.server(server).processes().values()) {
            process.work().lost(draft, process);
        }
        draft.update(server, stopped -> stopped.withUp(false));
        cutOff(draft, session -> session.client().equals(server));
    }

    /** Sessions between servers break: the processes that hold them fail as soon as the clock goes on. */
    public static void cutOff(Draft draft, Predicate<HeldSession> broken) {
        for (Server server : draft.site().servers().values()) {
            for (BackgroundProcess process : server.processes().values()) {
                if (process.work().sessions(draft.site(), process).stream().anyMatch(broken)) {
                    draft.update(server.name(), holder -> holder.with(process.cutOffAt(draft.now())));
                }
            }
        }
    }

    private static void step(Draft draft, BackgroundProcess process) {
        Optional<Work.Next> next = safely(draft, process);
        Optional<Server> server = draft.site().server(process.server());
        server.ifPresent(
                value -> draft.put(next.isPresent() ? value.with(process.next(next.get())) : value.without(process)));
    }

    /** A fault of the program ends the process, so that it is not met again by every later command. */
    private static Optional<Work.Next> safely(Draft draft, BackgroundProcess process) {
        Draft.Moment before = draft.moment();
        try {
            return process.work().step(draft, process);
        } catch (NoSuchElementException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException
                | ClassCastException
                | ArithmeticException fault) {
            draft.undo(before);
            draft.faulty(fault);
            draft.log(process, Message.of("SIM0008E", process.number(), process.description()));
            return Optional.empty();
        }
    }

    private static Optional<BackgroundProcess> earliest(Draft draft, LocalDateTime until) {
        BackgroundProcess earliest = null;
        for (Server server : draft.site().servers().values()) {
            if (server.processes().isEmpty()) {
                continue;
            }
            for (BackgroundProcess process : server.processes().values()) {
                boolean due = !process.due().isAfter(until);
                if (due && (earliest == null || process.due().isBefore(earliest.due()))) {
                    earliest = process;
                }
            }
        }
        return Optional.ofNullable(earliest);
    }
}
