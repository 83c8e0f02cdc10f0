package dsmsim.console;

import dsmsim.catalog.Completion;
import dsmsim.session.Session;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers what the catalog and the objects of the server have for the place of the cursor. */
final class Completions implements Completer {
    private final Session session;
    private final Completion completion;
    private final SiteNames names;
    private String earlier = "";

    Completions(Session session) {
        this.session = session;
        this.completion = new Completion(session.catalog());
        this.names = new SiteNames(session);
    }

    /** The lines of the command above the one being typed, which end in continuation characters. */
    void setEarlierLines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String part = line.stripTrailing();
            text.append(part, 0, Math.max(0, part.length() - 1)).append(' ');
        }
        earlier = text.toString();
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String before = earlier + line.line().substring(0, line.cursor());
        int sort = 0;
        for (dsmsim.catalog.Candidate each : completion.candidates(before, session.level(), names)) {
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
