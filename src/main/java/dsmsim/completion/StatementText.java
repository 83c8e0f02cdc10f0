package dsmsim.completion;

import dsmsim.language.TypedLine;
import dsmsim.message.Span;
import dsmsim.syntax.Letters;

/**
 * The statement of a SELECT that is being typed, with the command's word spelt out before it.
 *
 * @param text it begins with that word, in small letters where it was typed so
 * @param shift how much further to the right a character stands than in the line
 */
record StatementText(String text, int shift) {
    /** The length of the word. */
    static final int VERB = "SELECT".length();

    static StatementText of(TypedLine line) {
        Span span = line.statement().orElseThrow();
        String typed = line.text().substring(line.prefix().end(), span.start());
        String verb = typed.equals(Letters.lower(typed)) ? "select" : "SELECT";
        return new StatementText(verb + line.text().substring(span.start(), span.end()), VERB - span.start());
    }

    /** With more text behind. */
    StatementText with(String more) {
        return new StatementText(text + more, shift);
    }

    /** Where a character of the line stands in the text. */
    int offset(int inLine) {
        return inLine + shift;
    }

    /** Where something in the text stands in the line. */
    Span inLine(Span span) {
        return new Span(span.start() - shift, span.end() - shift);
    }
}
