package dsmsim.completion;

import dsmsim.language.Word;
import dsmsim.message.Span;
import dsmsim.syntax.Cases;
import dsmsim.syntax.Metavariable;
import dsmsim.syntax.Syntax;
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
import dsmsim.syntax.ValueCases;
import dsmsim.syntax.ValueKind;
import dsmsim.syntax.WordValues;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of syntax without parts, for an element of a list.
 *
 * @param index how many elements stand before that one which it is about
 */
record Element(Syntax syntax, int index) {
    /** Of a value that is still being typed and may become this one. */
    private static final List<String> SAMPLES = List.of(
            "12/31/2020",
            "1/1/2020",
            "2020-12-31",
            "31.12.2020",
            "TODAY-99",
            "EOLM",
            "EOTM",
            "BOTM",
            "BOLM",
            "NOW-99:59",
            "12:59:59",
            "1:00",
            "+9",
            "-9",
            "9K");

    private static final Cases<String, Boolean> BEGUN = new Begun();

    /** What may stand at that index of a list, in the order of trial. */
    static List<Element> of(List<Syntax> syntaxes, int index) {
        Collector collector = new Collector();
        for (Syntax syntax : syntaxes) {
            syntax.fold(collector, index);
        }
        return collector.elements;
    }

    boolean takes(String text) {
        if (syntax instanceof Operand operand) {
            Metavariable type = operand.type();
            return (index == 0 || type.kind().takesCommas())
                    && type.kind().fits(text)
                    && type.fault(text) == Metavariable.Fault.NONE;
        }
        Word.Item value = new Word.Item(text, false, Span.NONE);
        return index == 0 && WordValues.one(syntax, value).isPresent();
    }

    /** Whether the text may become something that it takes. */
    boolean mayBegin(String text) {
        return index == 0 && syntax.fold(BEGUN, text);
    }

    private static final class Collector implements Cases<Integer, Void> {
        private final List<Element> elements = new ArrayList<>();

        @Override
        public Void sequence(Sequence sequence, Integer index) {
            return sequence.parts().get(0).fold(this, index);
        }

        @Override
        public Void maybe(Maybe maybe, Integer index) {
            return add(maybe, index);
        }

        @Override
        public Void alternatives(Alternatives alternatives, Integer index) {
            for (Syntax choice : alternatives.tried()) {
                choice.fold(this, index);
            }
            return null;
        }

        @Override
        public Void keyword(Keyword keyword, Integer index) {
            return add(keyword, index);
        }

        @Override
        public Void literal(Literal literal, Integer index) {
            return add(literal, index);
        }

        @Override
        public Void operand(Operand operand, Integer index) {
            return add(operand, index);
        }

        @Override
        public Void prefixed(Prefixed prefixed, Integer index) {
            return add(prefixed, index);
        }

        @Override
        public Void repeated(Repeated repeated, Integer index) {
            return repeated.item().fold(this, 0);
        }

        @Override
        public Void tuple(Tuple tuple, Integer index) {
            return index < tuple.items().size() ? tuple.items().get(index).fold(this, 0) : null;
        }

        @Override
        public Void defaultValue(Default marked, Integer index) {
            return marked.value().fold(this, index);
        }

        private Void add(Syntax syntax, int index) {
            elements.add(new Element(syntax, index));
            return null;
        }
    }

    private static final class Begun extends ValueCases<String, Boolean> {
        @Override
        public Boolean sequence(Sequence sequence, String text) {
            return false;
        }

        @Override
        public Boolean maybe(Maybe maybe, String text) {
            return false;
        }

        @Override
        public Boolean alternatives(Alternatives alternatives, String text) {
            return false;
        }

        @Override
        public Boolean keyword(Keyword keyword, String text) {
            return false;
        }

        @Override
        public Boolean literal(Literal literal, String text) {
            return begins(literal.spelling().full(), text);
        }

        @Override
        public Boolean operand(Operand operand, String text) {
            return mayBegin(operand.type(), text);
        }

        @Override
        public Boolean prefixed(Prefixed prefixed, String text) {
            return begins(prefixed.prefix(), text);
        }

        @Override
        protected Boolean value(Syntax node, String text) {
            return false;
        }

        private static boolean mayBegin(Metavariable type, String text) {
            if (type.kind() == ValueKind.NUMBER) {
                return text.isEmpty() || type.kind().fits(text) && Long.parseLong(text) < type.least();
            }
            for (String sample : SAMPLES) {
                if (sample.length() > text.length() && type.kind().fits(text.concat(sample.substring(text.length())))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean begins(String whole, String text) {
            return whole.regionMatches(true, 0, text, 0, text.length());
        }
    }
}
