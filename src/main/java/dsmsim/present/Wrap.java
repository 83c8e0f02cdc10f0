package dsmsim.present;

import java.io.IOException;

/**
 * Where texts that are too long are broken. No character is lost: the pieces joined are the text. A blank at which a
 * piece ends belongs to that piece, also where it no longer has room.
 */
final class Wrap {
    private Wrap() {}

    /**
     * The end of the piece of a cell that starts at {@code from}. Like {@link #heading}, but a piece that fills the room
     * and is followed by a blank ends there, as activity log entries of real servers do.
     */
    static int cell(String text, int from, int room) {
        if (text.length() - from > room && text.charAt(from + room) == ' ') {
            return from + room + 1;
        }
        return heading(text, from, room);
    }

    /**
     * The end of the line of a heading that starts at {@code from}: behind the last blank of the last third of the room,
     * or one short of the room, where a hyphen is to follow.
     *
     * <p>The third is the simplest share that agrees with all measured tables: {@code Days Sinc-} but {@code e Last } of
     * 10, a blank 6 from the end of 58.
     */
    static int heading(String text, int from, int room) {
        if (text.length() - from <= room) {
            return text.length();
        }
        int last = from + room - 1;
        for (int i = last; i > from && last - i <= room / 3; i--) {
            if (text.charAt(i) == ' ') {
                return i + 1;
            }
        }
        return whole(text, from, from + Math.max(1, room - 1));
    }

    /** Whether a hyphen follows a piece of a cell or heading. */
    static boolean isHyphenated(String text, int from, int end, int room) {
        return end < text.length() && end - from < room && text.charAt(end - 1) != ' ';
    }

    /** The end of the line that starts at {@code from}: behind the last blank that lets it fit, or where the room ends. */
    static int line(String text, int from, int room) {
        if (text.length() - from <= room) {
            return text.length();
        }
        for (int i = from + room; i > from; i--) {
            if (text.charAt(i) == ' ') {
                return skipBlanks(text, i + 1);
            }
        }
        return whole(text, from, from + room);
    }

    /**
     * Prints a text in lines.
     *
     * @param room the longest line, 0 for no limit
     * @param indent what continuation lines start with
     */
    static void print(String text, int room, String indent, Appendable out) throws IOException {
        if (room == 0 || text.length() <= room) {
            out.append(text).append('\n');
            return;
        }
        int from = 0;
        while (text.length() - from > room) {
            int end = line(text, from, room);
            out.append(text, from, withoutBlanks(text, from, end));
            from = end;
            if (from == text.length()) {
                break;
            }
            out.append('\n').append(indent);
        }
        out.append(text, from, text.length()).append('\n');
    }

    private static int skipBlanks(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static int withoutBlanks(String text, int from, int end) {
        int last = end;
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    /** The place of a cut, moved where it would part the two halves of one character. */
    private static int whole(String text, int from, int cut) {
        if (!Character.isHighSurrogate(text.charAt(cut - 1)) || !Character.isLowSurrogate(text.charAt(cut))) {
            return cut;
        }
        return cut - 1 > from ? cut - 1 : cut + 1;
    }
}
