package dsmsim.session;

import dsmsim.help.Wrapping;
import dsmsim.message.MessageCatalogue;
import dsmsim.message.MessageType;
import dsmsim.message.ReturnCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What HELP says about messages. */
final class MessageHelp {
    private static final String[] PREFIXES = {"ANR", "ANS", "ANE", "SIM"};
    private static final int DIGITS = 4;

    private MessageHelp() {}

    /**
     * The explanation of the messages of that number.
     *
     * @param text such as ANR2017I, ANR2017 or 2017
     * @return empty when there are none
     */
    static List<String> lines(String text) {
        String identifier = text.toUpperCase(Locale.ROOT);
        List<String> lines = new ArrayList<>();
        MessageCatalogue.find(identifier).ifPresent(type -> add(type, lines));
        if (identifier.length() <= DIGITS && identifier.chars().allMatch(Character::isDigit)) {
            String digits = "0".repeat(DIGITS - identifier.length()) + identifier;
            for (String prefix : PREFIXES) {
                MessageCatalogue.find(prefix + digits).ifPresent(type -> add(type, lines));
            }
        }
        return lines;
    }

    private static void add(MessageType type, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(Wrapping.of("", "", type.identifier() + " " + type.text()));
        lines.add("");
        lines.addAll(Wrapping.of("Explanation: ", "", type.explanation()));
        ReturnCode code = type.returnCode();
        lines.add("Return code: " + code.number() + " (" + code.scriptName() + ")");
    }
}
