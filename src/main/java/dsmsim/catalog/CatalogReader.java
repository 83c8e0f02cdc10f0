package dsmsim.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits the chapter files into entries.
 *
 * <p>Every start of the program runs through here, so it looks at the first character of each line and leaves the rest
 * alone.
 */
final class CatalogReader {
    /** A verb and a noun; a third word, as in {@code DEFine SPACETrigger STG}, is an operand. */
    private static final int MOST_WORDS = 2;

    private final List<Entry> entries = new ArrayList<>(700);

    /** The entries of all chapters that {@code index.txt} names. */
    static List<Entry> standard() {
        CatalogReader reader = new CatalogReader();
        String index = Resources.text("index.txt");
        int start = 0;
        while (start < index.length()) {
            int end = endOfLine(index, start);
            String name = index.substring(start, end).strip();
            if (!name.isEmpty() && name.charAt(0) != '#') {
                reader.add(Resources.text(name));
            }
            start = end + 1;
        }
        return reader.entries;
    }

    static List<Entry> of(String chapter) {
        CatalogReader reader = new CatalogReader();
        reader.add(chapter);
        return reader.entries;
    }

    private void add(String chapter) {
        int entry = -1;
        int start = 0;
        while (start < chapter.length()) {
            char first = chapter.charAt(start);
            boolean begins = Character.isLetter(first);
            if (entry >= 0 && (begins || first == '#')) {
                add(chapter, entry, start);
                entry = -1;
            }
            if (begins) {
                entry = start;
            }
            start = endOfLine(chapter, start) + 1;
        }
        if (entry >= 0) {
            add(chapter, entry, chapter.length());
        }
    }

    private void add(String chapter, int start, int end) {
        List<String> words = new ArrayList<>(MOST_WORDS);
        int at = start;
        while (words.size() < MOST_WORDS && at < end && Character.isLetter(chapter.charAt(at))) {
            int behind = at;
            while (behind < end && Character.isLetter(chapter.charAt(behind))) {
                behind++;
            }
            words.add(chapter.substring(at, behind));
            at = behind;
            while (at < end && chapter.charAt(at) == ' ') {
                at++;
            }
        }
        entries.add(new Entry(words, chapter, at, end));
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
