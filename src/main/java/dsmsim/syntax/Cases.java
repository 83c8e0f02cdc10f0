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

/**
 * What a walk through a syntax does with each kind of node, see {@link Syntax#fold}.
 *
 * @param <C> what it hands down from node to node; Void if nothing
 * @param <R> what comes of a node; Void if nothing
 */
public interface Cases<C, R> {
    R sequence(Sequence sequence, C context);

    R maybe(Maybe maybe, C context);

    R alternatives(Alternatives alternatives, C context);

    R keyword(Keyword keyword, C context);

    R literal(Literal literal, C context);

    R operand(Operand operand, C context);

    R prefixed(Prefixed prefixed, C context);

    R repeated(Repeated repeated, C context);

    R tuple(Tuple tuple, C context);

    R defaultValue(Default marked, C context);
}
