package dsmsim.help;

import java.util.ArrayList;
import java.util.List;

/** Breaks long lines at blanks and, where a synopsis has none, before a bar. */
public final class Wrapping {
    private static final int WIDTH = 80;

    private Wrapping() {}

    /**
     * The text in lines of at most 80 columns.
     *
     * @param first what the first line begins with
     * @param others what the other lines begin with
     */
    public static List<String> of(String first, String others, String text) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        String indent = first;
        while (indent.length() + rest.length() > WIDTH) {
            int end = breakingPoint(rest, WIDTH - indent.length());
            lines.add(indent.concat(rest.substring(0, end).stripTrailing()));
            rest = rest.substring(end).strip();
            indent = others;
        }
        lines.add(indent.concat(rest));
        return lines;
    }

    private static int breakingPoint(String text, int room) {
        int blank = lastOutside(text, room);
        if (blank > 0) {
            return blank;
        }
        int inner = text.lastIndexOf(' ', room);
        int bar = text.lastIndexOf('|', room - 1);
        int end = Math.max(inner, bar);
        return end > 0 ? end : room;
    }

    /** The last blank within the room that is in no bracket, or -1. */
    private static int lastOutside(String text, int room) {
        int depth = 0;
        int last = -1;
        for (int i = 0; i <= room && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            } else if (c == ' ' && depth <= 0) {
                last = i;
            }
        }
        return last;
    }
}
