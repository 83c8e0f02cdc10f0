package dsmsim.completion;

import dsmsim.syntax.Synopses;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.ValueCases;
import java.util.ArrayList;
import java.util.List;

/** Writes syntax as the manual does, without marks of defaults and metavariables. */
final class Notation {
    private static final Typeable TYPEABLE = new Typeable();

    private Notation() {}

    static String of(Syntax node) {
        String text = Synopses.text(node.fold(TYPEABLE, null));
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if ("<>()".indexOf(text.charAt(i)) < 0) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Without described defaults such as {@code (<current_date>)}, which are not there to be typed. */
    private static final class Typeable extends ValueCases<Void, Syntax> {
        @Override
        public Syntax sequence(Sequence sequence, Void none) {
            return sequence;
        }

        @Override
        public Syntax maybe(Maybe maybe, Void none) {
            return maybe;
        }

        @Override
        public Syntax alternatives(Alternatives alternatives, Void none) {
            List<Syntax> choices = new ArrayList<>(alternatives.choices());
            choices.retainAll(alternatives.tried());
            return choices.isEmpty() ? alternatives : Alternatives.of(choices);
        }

        @Override
        public Syntax keyword(Keyword keyword, Void none) {
            return new Keyword(keyword.spelling(), keyword.value().fold(this, none));
        }

        @Override
        protected Syntax value(Syntax node, Void none) {
            return node;
        }
    }
}
