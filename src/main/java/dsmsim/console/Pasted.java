package dsmsim.console;

import dsmsim.session.Answer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What has been pasted into the terminal and not been used yet: whole lines, and perhaps the beginning of one more. */
final class Pasted {
    private final Deque<String> lines = new ArrayDeque<>();
    private final StringBuilder rest = new StringBuilder();
    private boolean afterReturn;

    /** Takes a text as a terminal gives it, with line ends of any kind. A character that cannot be shown is left out. */
    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n' && !afterReturn) {
                lines.add(rest.toString());
                rest.setLength(0);
            } else if (!Character.isISOControl(c)) {
                rest.append(c);
            } else if (c == '\t') {
                rest.append(' ');
            }
            afterReturn = c == '\r';
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The next whole line. */
    Optional<String> next() {
        return Optional.ofNullable(lines.poll());
    }

    /** The next whole line, if it answers whether to proceed. */
    Optional<String> nextAnswer() {
        return lines.isEmpty() || Answer.of(lines.peek()).isEmpty() ? Optional.empty() : next();
    }

    /** Takes what there is of a line that has no end yet. */
    String rest() {
        String text = rest.toString();
        rest.setLength(0);
        return text;
    }

    /** The user wants nothing more of it. */
    void forget() {
        lines.clear();
        rest.setLength(0);
    }
}
