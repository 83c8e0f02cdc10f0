package dsmsim.console;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.utils.AttributedString;

/** Candidates in as many columns as fit a window. */
final class CandidateTable {
    private static final int GAP = 3;

    private final List<Candidate> candidates;
    private final int width;
    private final int rows;

    CandidateTable(List<Candidate> candidates, int columns) {
        this.candidates = candidates;
        int widest = 1;
        for (Candidate candidate : candidates) {
            widest = Math.max(widest, width(candidate));
        }
        width = widest;
        int side = Math.max(1, (columns - 1 + GAP) / (width + GAP));
        rows = (candidates.size() + side - 1) / side;
    }

    private static int width(Candidate candidate) {
        return AttributedString.fromAnsi(candidate.displ()).columnLength();
    }

    int rows() {
        return rows;
    }

    /** The rows, in which the candidates follow each other from top to bottom. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int i = row; i < candidates.size(); i += rows) {
                Candidate candidate = candidates.get(i);
                text.append(candidate.displ());
                if (i + rows < candidates.size()) {
                    text.append(" ".repeat(width - width(candidate) + GAP));
                }
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
