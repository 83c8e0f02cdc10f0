package dsmsim.laws;

import java.util.regex.Pattern;

/** What a reply may look like. */
final class Replies {
    private static final Pattern MESSAGE = Pattern.compile("(?m)^(ANR|ANS|SIM)\\d{4}[EWISDK] .*");
    /** The rule under the headings of a table. */
    private static final Pattern RULE = Pattern.compile("(?m)^-+( +-+)*$");
    /** A line of a table drawn as a list. */
    private static final Pattern ITEM = Pattern.compile("(?m)^ *[A-Z0-9][^:]*: ?.*$");
    /** A topic of HELP: with its number, of a command, a utility, a server option, a table or a function. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?m)^ ?\\d+(\\.\\d+)+ .*|^Privilege class: .*|^DSMSERV[A-Z ]*$|\\A\\s*[A-Z][A-Za-z0-9]+\\s*\\n\\n[A-Z]"
                    + "|^Columns$|^Functions of .*|\\A\\s*[A-Z][A-Z0-9_]*\\(.*\\)\\n");

    private Replies() {}

    /** Whether it holds a numbered message or a table, or is help, and no internal error. */
    static boolean isProper(String reply) {
        return !reply.contains("ANR2032E")
                && !reply.contains("Exception")
                && (MESSAGE.matcher(reply).find()
                        || RULE.matcher(reply).find()
                        || ITEM.matcher(reply).find()
                        || TOPIC.matcher(reply).find());
    }

    /** Whether there is something in it that a terminal takes for an order. */
    static boolean hasControls(String reply) {
        return reply.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    static boolean hasMessage(String reply) {
        return MESSAGE.matcher(reply).find();
    }
}
