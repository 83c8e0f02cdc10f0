package dsmsim.binding;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.CommandWords;
import dsmsim.catalog.Nearness;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads command lines by a catalog: which command a line is, what its parameters mean, and what a log may show of it. */
public final class CommandReader {
    private final Catalog catalog;
    private final HandedOn handedOn;
    private final Masking masking = new Masking(this, secret -> Masking.MASK, HandedOn.NOTHING);

    public CommandReader(Catalog catalog) {
        this(catalog, HandedOn.NOTHING);
    }

    /** @param handedOn also finds passwords in what is masked; it is asked by the thread that masks */
    public CommandReader(Catalog catalog, HandedOn handedOn) {
        this.catalog = catalog;
        this.handedOn = handedOn;
    }

    public Catalog catalog() {
        return catalog;
    }

    /**
     * The line, which is not empty, as servers of that level read it.
     *
     * @throws CommandFailure ANR2000E if it begins with no command of that level, or the line's fault if it ends before
     *     that can be told
     */
    public Reading read(CommandLine line, Level level) {
        CommandWords.Found found = catalog.commandWords().find(line.words(), level);
        if (found.isNothing()) {
            boolean brokenOff = line.fault().isPresent() && line.words().size() == 1;
            throw brokenOff ? line.fault().get() : dated(unknown(line, level), line, level);
        }
        return new Reading(masking, found.command(), line, level, found.words());
    }

    /** A statement of a server script as it may be shown: passwords are hidden. */
    public String masked(String statement) {
        return following(secret -> Masking.MASK).statement(statement);
    }

    /** The same with something else in place of each password, but as it stands in the script, whatever it would run. */
    public String masked(String statement, UnaryOperator<String> secret) {
        return new Masking(this, secret, HandedOn.NOTHING).statement(statement);
    }

    /** A line that is no valid command as a log may show it: passwords, and what may be one, are left out. */
    public String maskedInvalid(CommandLine line, Level level) {
        return following(secret -> Masking.MASK).invalid(line, level);
    }

    /**
     * A command as it was typed, valid or not, with its passwords replaced.
     *
     * @param secret what stands in place of each
     */
    public Disguise disguised(String typed, UnaryOperator<String> secret) {
        return following(secret).typed(typed);
    }

    private Masking following(UnaryOperator<String> secret) {
        return new Masking(this, secret, handedOn);
    }

    /** What a log may show of the message about such a line: of a word that it does not show, the message does not either. */
    public Message maskedFault(Message message, CommandLine line, Level level) {
        boolean hides = line.fault().isPresent() && maskedInvalid(line, level).endsWith(Masking.MASK);
        return hides ? message.hiding(Masking.MASK) : message;
    }

    /** With the level that brought the command, where a later one than this did. */
    private CommandFailure dated(CommandFailure unknown, CommandLine line, Level level) {
        CommandWords.Found later = catalog.commandWords().find(line.words(), Level.NEWEST);
        if (later.isNothing() || later.command().since().isEmpty()) {
            return unknown;
        }
        Command command = later.command();
        return new CommandFailure(unknown.messages(), unknown.span(), List.of())
                .with(Message.of("SIM0826I", command.name(), command.since().get(), level));
    }

    private CommandFailure unknown(CommandLine line, Level level) {
        Word first = line.words().get(0);
        String verb = text(line, first.span());
        List<String> nouns = first.isOperand() ? catalog.commandWords().following(List.of(verb), level) : List.of();
        Optional<String> meant = meant(Letters.upper(verb));
        if (nouns.isEmpty()) {
            List<String> suggestions = meant.isPresent()
                    ? List.of(meant.get())
                    : Nearness.of(verb, catalog.commandWords().following(List.of(), level));
            return failure(Letters.upper(verb), first.span(), suggestions);
        }
        if (line.words().size() == 1) {
            List<String> suggestions = new ArrayList<>(meant.stream().toList());
            suggestions.add("HELP " + Letters.upper(verb));
            return failure(Letters.upper(verb), first.span(), suggestions);
        }
        Word second = line.words().get(1);
        String noun = text(line, second.span());
        String both = Letters.upper(verb).concat(" ").concat(Letters.upper(noun));
        List<String> nearest = Nearness.of(noun, nouns);
        return failure(both, second.span(), nearest.isEmpty() ? List.of("HELP " + Letters.upper(verb)) : nearest);
    }

    /** What ends a session or helps here, for words that do so elsewhere. */
    private static Optional<String> meant(String verb) {
        return switch (verb) {
            case "EXIT", "BYE", "LOGOUT", "LOGOFF", "STOP", "CLOSE", "DISCONNECT", "END", "Q", ":Q", "\\Q" ->
                Optional.of("QUIT");
            case "?", "\\?", "\\H", "-?", "MAN", "INFO" -> Optional.of("HELP");
            default -> Optional.empty();
        };
    }

    private static String text(CommandLine line, Span span) {
        return line.text().substring(span.start(), span.end());
    }

    private static CommandFailure failure(String words, Span span, List<String> suggestions) {
        return new CommandFailure(List.of(Message.of("ANR2000E", words)), span, suggestions);
    }
}
