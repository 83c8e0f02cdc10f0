package dsmsim.select;

import java.util.List;
import java.util.StringJoiner;

/** A piece of a statement as we read it, and as H2 does. */
record BothTexts(String ours, String theirs) {

    static BothTexts of(String text) {
        return new BothTexts(text, text);
    }

    /** A pattern in which each {@code @} stands for the next of some pieces. */
    static BothTexts of(String pattern, BothTexts... pieces) {
        return of(pattern, pattern, pieces);
    }

    /** The same where the patterns differ. */
    static BothTexts of(String pattern, String theirPattern, BothTexts... pieces) {
        return new BothTexts(filled(pattern, true, pieces), filled(theirPattern, false, pieces));
    }

    private static String filled(String pattern, boolean isOurs, BothTexts... pieces) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (char c : pattern.toCharArray()) {
            if (c == '@') {
                BothTexts piece = pieces[next++];
                text.append(isOurs ? piece.ours() : piece.theirs());
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static BothTexts joined(String separator, List<BothTexts> pieces) {
        StringJoiner ours = new StringJoiner(separator);
        StringJoiner theirs = new StringJoiner(separator);
        for (BothTexts piece : pieces) {
            ours.add(piece.ours());
            theirs.add(piece.theirs());
        }
        return new BothTexts(ours.toString(), theirs.toString());
    }
}
