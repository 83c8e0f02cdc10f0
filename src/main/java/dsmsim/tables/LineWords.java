package dsmsim.tables;

/** The words of a line, one after the other. */
final class LineWords {
    private final String line;
    private int next;

    LineWords(String line) {
        this.line = line;
        skipBlanks();
    }

    boolean isEmpty() {
        return next == line.length();
    }

    /** The next word; empty behind the last. */
    String next() {
        int blank = line.indexOf(' ', next);
        int end = blank < 0 ? line.length() : blank;
        String word = line.substring(next, end);
        next = end;
        skipBlanks();
        return word;
    }

    private void skipBlanks() {
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
    }
}
