package dsmsim.binding;

import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which words are replaced, and where the other ones have gone.
 *
 * @param text the text as it may be shown
 */
public record Disguise(String text, List<Replacement> replacements) {

    /** A place in the text before, and how many characters it has now. */
    public record Replacement(Span place, int length) {}

    static Disguise none(String text) {
        return new Disguise(text, List.of());
    }

    /** The same with a text before it, as that is. */
    Disguise behind(String before) {
        List<Replacement> moved = new ArrayList<>(replacements.size());
        for (Replacement each : replacements) {
            Span place = each.place();
            Span behind = new Span(before.length() + place.start(), before.length() + place.end());
            moved.add(new Replacement(behind, each.length()));
        }
        return new Disguise(before + text, moved);
    }

    public boolean isNone() {
        return replacements.isEmpty();
    }

    /** Where a place of the text before is now. */
    public Span moved(Span span) {
        return span.equals(Span.NONE) ? span : new Span(moved(span.start()), moved(span.end()));
    }

    private int moved(int offset) {
        int shift = 0;
        for (Replacement replacement : replacements) {
            Span place = replacement.place();
            if (place.end() <= offset) {
                shift += replacement.length() - (place.end() - place.start());
            } else if (place.start() < offset) {
                return shift + place.start() + Math.min(offset - place.start(), replacement.length());
            }
        }
        return offset + shift;
    }

    /** Replaces words from left to right. */
    static final class Builder {
        private final String before;
        private final StringBuilder text = new StringBuilder();
        private final List<Replacement> replacements = new ArrayList<>();
        private int copied;

        /** @param start the first character that is wanted */
        Builder(String before, int start) {
            this.before = before;
            this.copied = start;
        }

        void replace(int start, int end, String with) {
            if (!before.substring(start, end).equals(with)) {
                text.append(before, copied, start).append(with);
                copied = end;
                replacements.add(new Replacement(new Span(start, end), with.length()));
            }
        }

        /** @param end behind the last character that is wanted */
        Disguise build(int end) {
            return new Disguise(text.append(before, copied, end).toString(), List.copyOf(replacements));
        }
    }
}
