package dsmsim.message;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the message catalogue.
 *
 * @param entry by which the catalogue finds it: the identifier, with a slash and a level behind it for a later text
 * @param identifier number and severity letter
 * @param returnCode what a command that raises it returns
 * @param origin where the text is from
 * @param pieces literal text and placeholders in angle brackets, in order
 * @param inserts how many inserts the text takes, {@code <command>} not counted
 * @param explanation what HELP says about it, in our words; may be empty
 */
public record MessageType(
        String entry,
        String identifier,
        ReturnCode returnCode,
        Origin origin,
        List<String> pieces,
        int inserts,
        String explanation) {

    /** How sure the catalogue is of a text. */
    public enum Origin {
        /** Read in a log, a page, or a public repository. */
        SEEN,
        /** Known of the product, not read. */
        RECALLED,
        /** Wording of this project. */
        OURS
    }

    private static final String COMMAND = "<command>";
    /** Behind it stands from which level on a message has that text. */
    static final char LATER = '/';

    static MessageType of(String entry, ReturnCode code, Origin origin, String text, String explanation) {
        List<String> pieces = split(text);
        return new MessageType(entry, identifier(entry), code, origin, pieces, inserts(pieces), explanation);
    }

    private static String identifier(String entry) {
        int later = entry.indexOf(LATER);
        return later < 0 ? entry : entry.substring(0, later);
    }

    /** A message that only a later version of the program knows, of which nothing is known but its inserts. */
    static MessageType unknown(String entry, int inserts) {
        return of(entry, ReturnCode.OK, Origin.OURS, "<insert> ".repeat(inserts), "");
    }

    /** Literal text and placeholders, in order. */
    private static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('<', from);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            pieces.add(text.substring(from, open));
            pieces.add(text.substring(open, close + 1));
            from = close + 1;
        }
        pieces.add(text.substring(from));
        return List.copyOf(pieces);
    }

    /** The text with its placeholders, as HELP shows it. */
    public String text() {
        return String.join("", pieces);
    }

    private static int inserts(List<String> pieces) {
        int count = 0;
        for (String piece : pieces) {
            if (isInsert(piece)) {
                count++;
            }
        }
        return count;
    }

    String render(String command, List<Object> inserts) {
        StringBuilder line = new StringBuilder(80).append(identifier).append(' ');
        int next = 0;
        for (String piece : pieces) {
            if (isInsert(piece)) {
                line.append(inserts.get(next++));
            } else {
                line.append(piece.equals(COMMAND) ? command : piece);
            }
        }
        return line.toString();
    }

    /** Whether the text names the command: it has more placeholders, one between two pieces of text, than inserts. */
    boolean namesCommand() {
        return pieces.size() / 2 > inserts;
    }

    private static boolean isInsert(String piece) {
        return piece.startsWith("<") && !piece.equals(COMMAND);
    }
}
