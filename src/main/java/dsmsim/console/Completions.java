package dsmsim.console;

import dsmsim.catalog.Completion;
import dsmsim.catalog.ObjectNames;
import dsmsim.language.LineJoiner;
import dsmsim.language.TypedLine;
import dsmsim.product.Level;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what the catalog and the objects of the server have for the place of the cursor. */
final class Completions implements Completer {
    private final Target target;
    private final LineJoiner joiner;
    private final ObjectNames names;
    private final Completion completion;

    /**
     * @param joiner holds the lines of the command above the one being typed
     */
    Completions(Target target, LineJoiner joiner, ObjectNames names) {
        this.target = target;
        this.joiner = joiner;
        this.names = names;
        this.completion = new Completion(target.catalog());
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String typed = line.line().substring(0, line.cursor());
        LineJoiner.Beginning beginning = joiner.before(typed);
        String before = beginning.before().concat(typed.substring(beginning.skipped()));
        Level level = target.level(TypedLine.of(before).routing());
        int sort = 0;
        for (dsmsim.catalog.Candidate each : completion.candidates(before, level, names)) {
            String description = each.description().isEmpty() ? null : each.description();
            String text = inCaseOf(line.word(), each.text());
            candidates.add(new Candidate(text, text, null, description, null, null, each.finished(), sort++));
        }
    }

    /** Who types small letters gets small letters, but for names of file spaces and files, in which case counts. */
    static String inCaseOf(String typed, String candidate) {
        boolean small = !typed.equals(typed.toUpperCase(Locale.ROOT)) && typed.equals(typed.toLowerCase(Locale.ROOT));
        boolean exact = candidate.indexOf('/') >= 0 || candidate.indexOf('\\') >= 0;
        return small && !exact ? candidate.toLowerCase(Locale.ROOT) : candidate;
    }
}
