package dsmsim.catalog;

import dsmsim.syntax.Letters;
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
        ChapterFile chapter = ChapterFile.of("");
        int start = 0;
        while (start < index.length()) {
            int newline = index.indexOf('\n', start);
            int end = newline < 0 ? index.length() : newline;
            if (end > start && index.charAt(start) == ' ') {
                catalog.add(index.substring(start + 1, end), chapter);
            } else if (end > start && index.charAt(start) != '#') {
                chapter = ChapterFile.in(index.substring(start, end));
            }
            start = end + 1;
        }
        return catalog;
    }

    /** A catalog of the entries in a text in the format of a chapter file. */
    public static Catalog of(String text) {
        Catalog catalog = new Catalog();
        ChapterFile chapter = ChapterFile.of(text);
        for (List<CatalogEntry> entries : chapter.entries().values()) {
            catalog.add(entries.get(0).spelling(), chapter);
        }
        return catalog;
    }

    /** A command may have forms in several chapters; all of them give the same spelling in the index. */
    private void add(String spelling, ChapterFile chapter) {
        String name = Letters.upper(spelling);
        Command command = commands.get(name);
        if (command == null) {
            command = new Command(name, spelling);
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

    /** The command words as a tree. */
    public CommandWords commandWords() {
        return commandWords;
    }
}
