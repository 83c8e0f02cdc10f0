package dsmsim.console;

import dsmsim.completion.Completion;
import dsmsim.language.LineJoiner;
import dsmsim.language.Routing;
import dsmsim.language.TypedLine;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what the catalog and the objects of the server have for the place of the cursor. */
final class Completions implements Completer {
    private static final String GAP = "  ";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final Target target;
    private final LineJoiner joiner;
    private final Completion completion;

    /**
     * @param joiner holds the lines of the command above the one being typed
     */
    Completions(Target target, LineJoiner joiner) {
        this.target = target;
        this.joiner = joiner;
        this.completion = new Completion(target.catalog());
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String typed = line.line().substring(0, line.cursor());
        LineJoiner.Beginning beginning = joiner.before(typed);
        String before = beginning.before().concat(typed.substring(beginning.skipped()));
        String behind = line.line().substring(line.cursor());
        Routing routing = TypedLine.of(before).routing();
        // The word may have begun on an earlier line, where nothing is to be replaced.
        int above =
                before.length() - Completion.startOfWord(before) - line.word().length();
        List<dsmsim.completion.Candidate> all =
                completion.candidates(before, behind, target.level(routing), target.names(routing));
        int widest = widestName(all);
        int columns = reader.getTerminal().getWidth();
        int sort = 0;
        for (dsmsim.completion.Candidate each : all) {
            String name = inCaseOf(line.word(), each.name());
            String text = each.before().concat(name).substring(above);
            String shown = shown(name, each.description(), widest, columns);
            candidates.add(new Candidate(text, shown, null, null, null, null, each.finished(), sort++));
        }
    }

    private static int widestName(List<dsmsim.completion.Candidate> candidates) {
        int widest = 0;
        for (dsmsim.completion.Candidate candidate : candidates) {
            widest = Math.max(widest, candidate.name().length());
        }
        return widest;
    }

    /** The name and, dimly in a column of its own, as much of the description as fits. */
    private static String shown(String name, String description, int widest, int columns) {
        int room = Math.min(description.length(), columns - widest - GAP.length() - 1);
        if (room <= 0) {
            return name;
        }
        return name + " ".repeat(widest - name.length()) + GAP + DIM + description.substring(0, room) + PLAIN;
    }

    /** Who types small letters gets small letters, but for names of file spaces and files, in which case counts. */
    static String inCaseOf(String typed, String candidate) {
        boolean small = !typed.equals(typed.toUpperCase(Locale.ROOT)) && typed.equals(typed.toLowerCase(Locale.ROOT));
        boolean exact = candidate.indexOf('/') >= 0
                || candidate.indexOf('\\') >= 0
                || !candidate.equals(candidate.toUpperCase(Locale.ROOT));
        return small && !exact ? candidate.toLowerCase(Locale.ROOT) : candidate;
    }
}
