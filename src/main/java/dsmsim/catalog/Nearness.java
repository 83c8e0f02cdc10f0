package dsmsim.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The words that someone may have meant. */
final class Nearness {
    private static final int MOST = 3;

    private record Scored(String word, int distance) {}

    private Nearness() {}

    /**
     * At most three of the words, best first: those that the token begins but abbreviates too much, and those that differ
     * in at most a third of their letters.
     */
    static List<String> of(String token, Collection<String> words) {
        String upper = Letters.upper(token);
        List<Scored> scored = new ArrayList<>();
        for (String word : words) {
            if (!upper.isEmpty() && word.startsWith(upper)) {
                scored.add(new Scored(word, 0));
                continue;
            }
            int distance = distance(upper, word);
            if (distance * 3 <= Math.max(upper.length(), word.length())) {
                scored.add(new Scored(word, distance));
            }
        }
        scored.sort(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word));
        return scored.stream().map(Scored::word).distinct().limit(MOST).toList();
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
