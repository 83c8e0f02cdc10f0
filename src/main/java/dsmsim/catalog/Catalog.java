package dsmsim.catalog;

import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.product.Level;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All commands by their names. */
public final class Catalog {
    private static final String INDEX = "index.txt";

    private final Map<String, Command> commands = new HashMap<>(1000);
    private final CommandWords commandWords = new CommandWords();
    private final Masking masking = new Masking(this);

    private Catalog() {}

    /**
     * The product's commands and the simulator's own.
     *
     * <p>Every start of the program runs through here, so only the table of contents is read; a chapter is opened when one
     * of its commands is looked at.
     */
    public static Catalog standard() {
        Catalog catalog = new Catalog();
        String index = Resources.text(INDEX);
        Chapter chapter = Chapter.of("");
        int start = 0;
        while (start < index.length()) {
            int newline = index.indexOf('\n', start);
            int end = newline < 0 ? index.length() : newline;
            if (end > start && index.charAt(start) == ' ') {
                catalog.add(index.substring(start + 1, end), chapter);
            } else if (end > start && index.charAt(start) != '#') {
                chapter = Chapter.in(index.substring(start, end));
            }
            start = end + 1;
        }
        return catalog;
    }

    /** A catalog of the entries in a text in the format of a chapter file. */
    public static Catalog of(String text) {
        Catalog catalog = new Catalog();
        Chapter chapter = Chapter.of(text);
        for (List<Entry> entries : chapter.entries().values()) {
            catalog.add(entries.get(0).spelling(), chapter);
        }
        return catalog;
    }

    /** A command may have forms in several chapters; all of them give the same spelling in the index. */
    private void add(String spelling, Chapter chapter) {
        String name = Letters.upper(spelling);
        Command command = commands.get(name);
        if (command == null) {
            command = new Command(spelling);
            commands.put(name, command);
            commandWords.add(command);
        }
        command.isIn(chapter);
    }

    /** All commands, sorted by name. */
    public Collection<Command> commands() {
        return Collections.unmodifiableCollection(new TreeMap<>(commands).values());
    }

    /** The command of that full name, for example {@code QUERY NODE}. */
    public Optional<Command> named(String fullName) {
        return Optional.ofNullable(commands.get(fullName));
    }

    /**
     * The line, which is not empty, as servers of that level read it.
     *
     * @throws CommandFailure ANR2000E if it begins with no command of that level, or the line's fault if it ends before
     *     that can be told
     */
    public Reading read(CommandLine line, Level level) {
        CommandWords.Found found = commandWords.find(line.words(), level);
        if (found.isNothing()) {
            boolean brokenOff = line.fault().isPresent() && line.words().size() == 1;
            throw brokenOff ? line.fault().get() : unknown(line, level);
        }
        return new Reading(masking, found.command(), line, level, found.words());
    }

    /** A statement of a server script as it may be shown: passwords are hidden. */
    public String masked(String statement) {
        return masking.statement(statement);
    }

    /** A line that is no valid command as a log may show it: passwords, and what may be one, are left out. */
    public String maskedInvalid(CommandLine line, Level level) {
        return masking.invalid(line, level);
    }

    CommandWords commandWords() {
        return commandWords;
    }

    private CommandFailure unknown(CommandLine line, Level level) {
        Word first = line.words().get(0);
        String verb = text(line, first.span());
        List<String> nouns = first.isOperand() ? commandWords.following(List.of(verb), level) : List.of();
        if (nouns.isEmpty()) {
            List<String> suggestions = Nearness.of(verb, commandWords.following(List.of(), level));
            return failure(Letters.upper(verb), first.span(), suggestions);
        }
        if (line.words().size() == 1) {
            return failure(Letters.upper(verb), first.span(), List.of());
        }
        Word second = line.words().get(1);
        String noun = text(line, second.span());
        String both = Letters.upper(verb).concat(" ").concat(Letters.upper(noun));
        return failure(both, second.span(), Nearness.of(noun, nouns));
    }

    private static String text(CommandLine line, Span span) {
        return line.text().substring(span.start(), span.end());
    }

    private static CommandFailure failure(String words, Span span, List<String> suggestions) {
        return new CommandFailure(List.of(Message.of("ANR2000E", words)), span, suggestions);
    }
}
