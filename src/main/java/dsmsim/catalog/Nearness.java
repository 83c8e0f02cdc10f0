package dsmsim.catalog;

import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The words that someone may have meant. */
public final class Nearness {
    private static final int MOST = 3;

    private record Scored(String word, int distance) {}

    private Nearness() {}

    /**
     * At most three of the words, best first: those that the token abbreviates too much, those that differ from it in at
     * most a third of their letters, and those that may have been meant by an abbreviation with such an error.
     */
    public static List<String> of(String token, Collection<String> words) {
        String upper = Letters.upper(token);
        List<Scored> scored = new ArrayList<>();
        if (!upper.isEmpty()) {
            for (String word : words) {
                score(upper, word, scored);
            }
        }
        scored.sort(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word));
        return scored.stream().map(Scored::word).distinct().limit(MOST).toList();
    }

    private static void score(String token, String word, List<Scored> scored) {
        int distance = distance(token, word);
        if (word.startsWith(token)) {
            scored.add(new Scored(word, 0));
        } else if (distance * 3 <= Math.max(token.length(), word.length())) {
            scored.add(new Scored(word, distance));
        } else if (word.length() > token.length() && word.charAt(0) == token.charAt(0)) {
            int cut = distance(token, word.substring(0, token.length()));
            if (cut * 3 <= token.length()) {
                scored.add(new Scored(word, cut + token.length()));
            }
        }
    }

    /** How many letters must be put in, taken out, replaced, or exchanged with the next. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
