package dsmsim.console;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;

/**
 * Takes the candidates that begin as the word does, in any case. JLine's own matcher tries more, which takes too long where
 * there are thousands, and finds nothing that could stand there.
 */
final class BeginningMatcher implements CompletionMatcher {
    private String begun = "";
    private List<Candidate> matching = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        begun = line.word();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        matching = candidates.stream()
                .filter(candidate -> common(candidate.value(), begun) == begun.length())
                .toList();
        return matching;
    }

    @Override
    public Candidate exactMatch() {
        return matching.stream()
                .filter(candidate -> candidate.value().equalsIgnoreCase(begun))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getCommonPrefix() {
        if (matching.isEmpty()) {
            return "";
        }
        String first = matching.get(0).value();
        int length = first.length();
        for (Candidate candidate : matching) {
            length = Math.min(length, common(first, candidate.value()));
        }
        return first.substring(0, length);
    }

    /** How many characters both begin with. */
    private static int common(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            if (Character.toUpperCase(a.charAt(i)) != Character.toUpperCase(b.charAt(i))) {
                return i;
            }
        }
        return end;
    }
}
