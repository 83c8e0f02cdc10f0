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
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(Syntax node, StringBuilder text) {
        if (node instanceof Sequence sequence) {
            join(sequence.parts(), " ", text);
        } else if (node instanceof Maybe maybe) {
            text.append('[');
            write(maybe.body(), text);
            text.append(']');
        } else if (node instanceof Alternatives alternatives) {
            join(alternatives.choices(), "|", text);
        } else if (node instanceof Keyword keyword) {
            text.append(keyword.spelling().written()).append('=');
            write(keyword.value(), text);
        } else if (node instanceof Repeated repeated) {
            grouped(repeated.item(), repeated.item() instanceof Alternatives, text);
            text.append(repeated.commas() ? ",..." : " ...");
        } else if (node instanceof Tuple tuple) {
            join(tuple.items(), ",", text);
        } else if (node instanceof Default marked) {
            text.append('(');
            write(marked.value(), text);
            text.append(')');
        } else {
            writeWord(node, text);
        }
    }

    private static void writeWord(Syntax node, StringBuilder text) {
        if (node instanceof Literal literal) {
            String written = literal.spelling().written();
            text.append(written.isEmpty() ? "\"\"" : written);
        } else if (node instanceof Operand operand) {
            text.append('<').append(operand.name()).append('>');
        } else if (node instanceof Prefixed prefixed) {
            text.append(prefixed.prefix())
                    .append('<')
                    .append(prefixed.operand().name())
                    .append('>');
        }
    }

    private static void join(List<Syntax> nodes, String separator, StringBuilder text) {
        int start = text.length();
        for (Syntax node : nodes) {
            text.append(text.length() == start ? "" : separator);
            boolean several = node instanceof Sequence || node instanceof Alternatives && separator.equals(" ");
            grouped(node, several, text);
        }
    }

    private static void grouped(Syntax node, boolean inBraces, StringBuilder text) {
        text.append(inBraces ? "{" : "");
        write(node, text);
        text.append(inBraces ? "}" : "");
    }
}
