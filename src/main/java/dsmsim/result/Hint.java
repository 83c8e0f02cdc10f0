package dsmsim.result;

import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import java.util.List;

/**
 * Where a command that failed is wrong; shown to those who want it, and no part of the server's answer.
 *
 * @param text the command as typed
 * @param span the place in it, {@link Span#NONE} where the fault is not in the text
 * @param suggestions the nearest valid words, best first
 */
public record Hint(String text, Span span, List<String> suggestions) implements Part {

    static Hint of(String text, CommandFailure failure) {
        return new Hint(text, failure.span(), failure.suggestions());
    }

    boolean isEmpty() {
        return span.equals(Span.NONE) && suggestions.isEmpty();
    }
}
