package dsmsim.catalog;

import dsmsim.syntax.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A chapter file: the entries of its commands, split up when the first of them is looked at. */
final class ChapterFile {
    /** A verb and a noun; a third word, as in {@code DEFine SPACETrigger STG}, is an operand. */
    private static final int MOST_WORDS = 2;

    private final String resource;
    private final String given;
    private volatile Map<String, List<CatalogEntry>> entries = Map.of();

    private ChapterFile(String resource, String given) {
        this.resource = resource;
        this.given = given;
    }

    /** The chapter in the resource of that name. */
    static ChapterFile in(String resource) {
        return new ChapterFile(resource, "");
    }

    static ChapterFile of(String text) {
        return new ChapterFile("", text);
    }

    /** The file's name without its end; empty for a chapter that is given as text. */
    String name() {
        int dot = resource.indexOf('.');
        return dot < 0 ? resource : resource.substring(0, dot);
    }

    /** The entries of all commands by the commands' full names, in the order of the file. */
    Map<String, List<CatalogEntry>> entries() {
        Map<String, List<CatalogEntry>> known = entries;
        if (known.isEmpty()) {
            known = split(resource.isEmpty() ? given : Resources.text(resource));
            entries = known;
        }
        return known;
    }

    /** The entries of one command, one a form. */
    List<CatalogEntry> entries(String command) {
        List<CatalogEntry> found = entries().get(command);
        if (found == null) {
            throw new IllegalStateException(resource + " has no entry for " + command);
        }
        return found;
    }

    private static Map<String, List<CatalogEntry>> split(String text) {
        Map<String, List<CatalogEntry>> entries = new LinkedHashMap<>();
        int begin = -1;
        int start = 0;
        while (start < text.length()) {
            char first = text.charAt(start);
            boolean begins = Character.isLetter(first);
            if (begin >= 0 && (begins || first == '#')) {
                add(entries, text, begin, start);
                begin = -1;
            }
            if (begins) {
                begin = start;
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        if (begin >= 0) {
            add(entries, text, begin, text.length());
        }
        return entries;
    }

    private static void add(Map<String, List<CatalogEntry>> entries, String text, int start, int end) {
        int at = start;
        int behindName = start;
        for (int words = 0; words < MOST_WORDS && at < end && Character.isLetter(text.charAt(at)); words++) {
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            behindName = at;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
        }
        String spelling = text.substring(start, behindName);
        CatalogEntry entry = new CatalogEntry(spelling, text.substring(at, end));
        String name = Letters.upper(spelling);
        List<CatalogEntry> forms = entries.get(name);
        if (forms == null) {
            forms = new ArrayList<>(1);
            entries.put(name, forms);
        }
        forms.add(entry);
    }
}
