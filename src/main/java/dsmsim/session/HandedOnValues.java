package dsmsim.session;

import dsmsim.binding.HandedOn;
import dsmsim.catalog.Command;
import dsmsim.file.TextFile;
import dsmsim.language.CommandLine;
import dsmsim.language.LineJoiner;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import dsmsim.script.ScriptCall;
import dsmsim.site.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The passwords among the values of MACRO and RUN. A value is one when the commands of the macro or script, with a mark in
 * its place, have that mark in a password; macros and scripts that they call are looked at too. Where that cannot be told,
 * since there is no such macro or script or it cannot be read beforehand, every value may be a password. A script is
 * looked for on all servers of the site, wherever its RUN is sent.
 */
final class HandedOnValues implements HandedOn {
    /** Nobody writes that. */
    private static final String MARK = "Mark-0f-a-handed-on-va1ue";
    /** As deep as macros and scripts run. */
    private static final int DEEPEST = 10;
    /** Bytes of a macro that is read beforehand. */
    private static final long LARGEST = 1 << 22;
    /** Commands that are looked at for one value. */
    private static final int MOST_COMMANDS = 10_000;

    private static final Set<String> NAMES = Set.of("MACRO", "RUN", "SIMULATE REHEARSAL");
    /** What is there can often be read only once, or never ends. */
    private static final List<Path> NO_FILES = List.of(Path.of("/dev"), Path.of("/proc"));

    private final Session session;
    private Optional<Search> search = Optional.empty();

    HandedOnValues(Session session) {
        this.session = session;
    }

    /** What is known while one value is looked for. */
    private static final class Search {
        private final Set<List<String>> seen = new HashSet<>();
        private Optional<Path> folder;
        private int depth;
        private int commands;
        private boolean found;

        Search(Optional<Path> folder) {
            this.folder = folder;
        }
    }

    /**
     * A value, or a word of it.
     *
     * @param number of the value, from 0
     * @param place where it stands in the line
     * @param marked the value with the mark in place of it
     */
    private record Suspect(int number, Span place, String marked) {}

    /** Whether it is a command that hands values on. */
    static boolean areIn(Command command) {
        return NAMES.contains(command.name());
    }

    @Override
    public List<Span> passwords(Command command, CommandLine line) {
        boolean isMacro = !command.name().equals("RUN");
        int first = command.words() + 1;
        if (!areIn(command) || line.words().size() <= first) {
            return List.of();
        }
        List<String> values = isMacro ? MacroSource.values(line, first) : texts(ScriptCall.values(line));
        List<Suspect> suspects = isMacro ? ofMacro(line, first) : ofScript(line);
        String name = isMacro ? line.words().get(first - 1).value().text() : ScriptCall.name(line);
        List<Span> passwords = new ArrayList<>();
        for (Suspect suspect : suspects) {
            boolean isMarked = values.get(suspect.number()).contains(MARK);
            if (search.isEmpty() || isMarked) {
                List<String> marked = new ArrayList<>(values);
                marked.set(suspect.number(), suspect.marked());
                if (isPassword(command, name, marked)) {
                    passwords.add(suspect.place());
                }
            }
        }
        return passwords;
    }

    private static List<String> texts(List<Word.Item> items) {
        return items.stream().map(Word.Item::text).toList();
    }

    /** The values of a macro keep their quotes, and so stay words. */
    private static List<Suspect> ofMacro(CommandLine line, int first) {
        List<Suspect> suspects = new ArrayList<>();
        for (int i = first; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            Span place = word.valueSpan();
            String typed = line.text().substring(place.start(), place.end());
            if (!word.value().text().isEmpty() || word.values().size() > 1) {
                String quote = typed.startsWith("\"") || typed.startsWith("'") ? typed.substring(0, 1) : "";
                String before = line.text().substring(word.span().start(), place.start());
                suspects.add(new Suspect(i - first, place, before + quote + MARK + quote));
            }
        }
        return suspects;
    }

    /** The values of a script lose their quotes, and may become several words. */
    private static List<Suspect> ofScript(CommandLine line) {
        List<Suspect> suspects = new ArrayList<>();
        List<Word.Item> items = ScriptCall.values(line);
        for (int i = 0; i < items.size(); i++) {
            Word.Item item = items.get(i);
            String typed =
                    line.text().substring(item.span().start(), item.span().end());
            int inner = typed.indexOf(item.text());
            if (inner < 0 || item.text().indexOf(' ') < 0) {
                suspects.add(new Suspect(i, item.span(), item.text().isEmpty() ? "" : MARK));
            } else {
                addWords(i, item.text(), item.span().start() + inner, suspects);
            }
        }
        return suspects;
    }

    /** @param offset of the text in the line */
    private static void addWords(int number, String text, int offset, List<Suspect> suspects) {
        int start = 0;
        while (start < text.length()) {
            int blank = text.indexOf(' ', start);
            int end = blank < 0 ? text.length() : blank;
            int begin = Math.max(start, text.lastIndexOf('=', end - 1) + 1);
            if (begin < end) {
                String marked = text.substring(0, begin) + MARK + text.substring(end);
                suspects.add(new Suspect(number, new Span(offset + begin, offset + end), marked));
            }
            start = end + 1;
        }
    }

    private boolean isPassword(Command command, String name, List<String> values) {
        boolean isMacro = !command.name().equals("RUN");
        boolean isOutermost = search.isEmpty();
        Search now = search.orElseGet(() -> new Search(session.macros().folder()));
        search = Optional.of(now);
        Optional<Path> folder = now.folder;
        now.depth++;
        try {
            if (now.depth <= DEEPEST && now.seen.add(call(isMacro, name, values))) {
                now.found |= isMacro ? isInMacro(command, name, values, now) : isInScript(name, values, now);
            }
            return now.found;
        } finally {
            now.depth--;
            now.folder = folder;
            search = isOutermost ? Optional.empty() : search;
        }
    }

    private static List<String> call(boolean isMacro, String name, List<String> values) {
        List<String> call = new ArrayList<>(values);
        call.add(isMacro ? name : name + ' ');
        return call;
    }

    private boolean isInMacro(Command command, String name, List<String> values, Search now) {
        try {
            Path file = MacroSource.path(name, now.folder);
            if (!Files.exists(file)) {
                return now.depth == 1;
            }
            if (!canBeReadTwice(file)) {
                return true;
            }
            now.folder = MacroSource.folder(file);
            List<String> lines = command.name().equals("MACRO") ? TextFile.lines(file) : lines(command, name);
            return isIn(commands(lines, values), now);
        } catch (IOException | CommandFailure unreadable) {
            return true;
        } catch (InvalidPathException noName) {
            return now.depth == 1;
        }
    }

    /** What the command takes for the lines of a macro. */
    private List<String> lines(Command command, String name) throws IOException {
        Optional<SessionCommand> own = session.own(command.name());
        MacroSource macro = own.isPresent() ? own.get().macro(name, session) : session.macro(name);
        return TextFile.lines(macro.lines(), name, Integer.MAX_VALUE);
    }

    private static boolean canBeReadTwice(Path file) throws IOException {
        Path real = file.toRealPath();
        return Files.isRegularFile(real)
                && Files.size(real) <= LARGEST
                && NO_FILES.stream().noneMatch(real::startsWith);
    }

    private static List<String> commands(List<String> lines, List<String> values) {
        List<String> commands = new ArrayList<>();
        LineJoiner joiner = LineJoiner.ofMacro();
        for (String line : lines) {
            joiner.add(Macro.substituted(line, values)).ifPresent(commands::add);
        }
        joiner.finish().ifPresent(commands::add);
        return commands;
    }

    private boolean isInScript(String name, List<String> values, Search now) {
        boolean isKnown = false;
        for (Server server : session.site().servers().values()) {
            Optional<List<String>> commands = ScriptCall.commands(name, values, server);
            isKnown |= commands.isPresent();
            if (isIn(commands.orElse(List.of()), now)) {
                return true;
            }
        }
        return !isKnown && now.depth == 1;
    }

    private boolean isIn(List<String> commands, Search now) {
        for (String command : commands) {
            if (command.contains(MARK) && !now.found) {
                now.found = now.commands++ == MOST_COMMANDS;
                session.reader().disguised(command, password -> {
                    now.found |= password.contains(MARK);
                    return password;
                });
            }
        }
        return now.found;
    }
}
