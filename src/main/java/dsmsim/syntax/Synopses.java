package dsmsim.syntax;

import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Prefixed;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.Syntax.Tuple;
import java.util.List;

/** Writes syntax in the notation of the catalog. */
public final class Synopses {
    private Synopses() {}

    public static String text(Syntax node) {
        return node.fold(new SynopsisWriter(), Around.NOTHING).toString();
    }

    /** What a node is written within; it decides who needs braces. */
    private enum Around {
        NOTHING,
        SEQUENCE,
        /** The choices of alternatives, or the items of a tuple. */
        CHOICES,
        REPETITION
    }

    private static final class SynopsisWriter implements Cases<Around, StringBuilder> {
        private final StringBuilder text = new StringBuilder();

        @Override
        public StringBuilder sequence(Sequence sequence, Around around) {
            boolean inBraces = around == Around.SEQUENCE || around == Around.CHOICES;
            return join(sequence.parts(), " ", Around.SEQUENCE, inBraces);
        }

        @Override
        public StringBuilder maybe(Maybe maybe, Around around) {
            text.append('[');
            return maybe.body().fold(this, Around.NOTHING).append(']');
        }

        @Override
        public StringBuilder alternatives(Alternatives alternatives, Around around) {
            boolean inBraces = around == Around.SEQUENCE || around == Around.REPETITION;
            return join(alternatives.choices(), "|", Around.CHOICES, inBraces);
        }

        @Override
        public StringBuilder keyword(Keyword keyword, Around around) {
            text.append(keyword.spelling().written()).append('=');
            return keyword.value().fold(this, Around.NOTHING);
        }

        @Override
        public StringBuilder literal(Literal literal, Around around) {
            String written = literal.spelling().written();
            return text.append(written.isEmpty() ? "\"\"" : written);
        }

        @Override
        public StringBuilder operand(Operand operand, Around around) {
            return text.append('<').append(operand.name()).append('>');
        }

        @Override
        public StringBuilder prefixed(Prefixed prefixed, Around around) {
            text.append(prefixed.prefix());
            return prefixed.operand().fold(this, around);
        }

        @Override
        public StringBuilder repeated(Repeated repeated, Around around) {
            repeated.item().fold(this, Around.REPETITION);
            return text.append(repeated.commas() ? ",..." : " ...");
        }

        @Override
        public StringBuilder tuple(Tuple tuple, Around around) {
            return join(tuple.items(), ",", Around.CHOICES, false);
        }

        @Override
        public StringBuilder defaultValue(Default marked, Around around) {
            text.append('(');
            return marked.value().fold(this, Around.NOTHING).append(')');
        }

        private StringBuilder join(List<Syntax> nodes, String separator, Around around, boolean inBraces) {
            text.append(inBraces ? "{" : "");
            int start = text.length();
            for (Syntax node : nodes) {
                text.append(text.length() == start ? "" : separator);
                node.fold(this, around);
            }
            return text.append(inBraces ? "}" : "");
        }
    }
}
