package dsmsim.present;

import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.result.Hint;
import dsmsim.result.Part;
import dsmsim.result.Remark;
import dsmsim.result.Result;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws hints: the typed line with carets under what is wrong in it, then the words that may have been meant; and remarks. */
public final class HintFormat {
    private static final String INDENT = "  ";
    private static final String CUT = "...";
    /** The width of a line where the output goes to no window. */
    private static final int USUAL_WIDTH = 80;

    private final int width;

    /**
     * @param width of the window, 0 where there is none
     */
    public HintFormat(int width) {
        this.width = (width == 0 ? USUAL_WIDTH : width) - INDENT.length();
    }

    /**
     * Draws the hints of a reply, equal ones once.
     *
     * @throws IOException if {@code out} does
     */
    public void print(Result result, Appendable out) throws IOException {
        Set<Part> hints = new LinkedHashSet<>();
        for (Part part : result.parts()) {
            if (part instanceof Hint || part instanceof Remark) {
                hints.add(part);
            }
        }
        for (Part part : hints) {
            if (part instanceof Hint hint) {
                print(hint, out);
            } else if (part instanceof Remark remark) {
                Wrap.print(remark.message().text(), width + INDENT.length(), "", out);
            }
        }
    }

    private void print(Hint hint, Appendable out) throws IOException {
        if (!hint.span().equals(Span.NONE)) {
            place(Visible.line(hint.text()), hint.span(), out);
        }
        if (!hint.suggestions().isEmpty()) {
            String question =
                    Message.of("SIM0820I", alternatives(hint.suggestions())).text();
            Wrap.print(question, width + INDENT.length(), "", out);
        }
    }

    /** The part of a line around a place that fits into the window, and below it the carets. */
    private void place(String text, Span span, Appendable out) throws IOException {
        int start = Math.min(span.start(), text.length());
        int end = Math.max(start + 1, span.end());
        int room = Math.max(1, width - 2 * CUT.length());
        int from = 0;
        int to = text.length();
        if (Math.max(to, end) > width) {
            int before = Math.max(0, (room - (end - start)) / 2);
            from = Math.max(0, Math.min(start - before, text.length() - room));
            to = Math.min(text.length(), from + room);
        }
        String left = from > 0 ? CUT : "";
        String right = to < text.length() ? CUT : "";
        int carets = Math.max(1, Math.min(end, to) - start);
        out.append(INDENT).append(left).append(text, from, to).append(right).append('\n');
        out.append(INDENT).append(" ".repeat(left.length() + start - from));
        out.append("^".repeat(carets)).append('\n');
    }

    /** {@code A, B or C}. */
    private static String alternatives(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                text.append(i == words.size() - 1 ? " or " : ", ");
            }
            text.append(words.get(i));
        }
        return text.toString();
    }
}
