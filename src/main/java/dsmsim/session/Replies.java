package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.Interrupted;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Shows replies, whose rows may be made only then, and answers for commands that came to no reply. */
final class Replies {
    private final CommandReader reader;
    private final RunningMacros macros;
    private Consumer<Throwable> faults = fault -> {};
    /** Null until a command is refused: most sessions have none. */
    private NotStored notStored;

    Replies(CommandReader reader, RunningMacros macros) {
        this.reader = reader;
        this.macros = macros;
    }

    void logFaultsTo(Consumer<Throwable> log) {
        faults = log;
    }

    /** A command was refused, with which a client may have tried to store something. */
    void refused(String text, Level level) {
        notStored = notStored();
        notStored.note(text, reader, level);
    }

    NotStored notStored() {
        return notStored == null ? new NotStored() : notStored;
    }

    /** Gives a reply to the output; what has gone wrong with that, if anything, is to follow. */
    Optional<Result> show(Result result, String text, Output output) {
        try {
            output.result(Passwords.hidden(result, reader));
            return Optional.empty();
        } catch (CommandFailure failure) {
            return Optional.of(Result.of(failure.messages()));
        } catch (OutputClosed closed) {
            throw closed;
        } catch (Interrupted interrupted) {
            return Optional.of(stopped(interrupted, "SIM0007I"));
        } catch (RuntimeException | StackOverflowError fault) {
            return Optional.of(internalError(text, fault));
        }
    }

    /** It is the command that was typed that is stopped, not one of its macro alone. */
    Result stopped(Interrupted interrupted, String identifier) {
        if (!macros.isEmpty()) {
            throw interrupted;
        }
        return Result.of(identifier);
    }

    /** What is answered for a fault of the program. */
    Result internalError(String text, Throwable fault) {
        faults.accept(fault);
        String verb = text.strip().split(" ", 2)[0];
        return Result.of("ANR2032E").in(verb.toUpperCase(Locale.ROOT));
    }
}
