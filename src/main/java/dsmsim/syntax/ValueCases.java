package dsmsim.syntax;

import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Prefixed;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Tuple;

/** The cases of a walk to which all is alike that one word is typed for: a fixed word, a metavariable, a list of them. */
public abstract class ValueCases<C, R> implements Cases<C, R> {

    /** A place for one word. */
    protected abstract R value(Syntax node, C context);

    @Override
    public R literal(Literal literal, C context) {
        return value(literal, context);
    }

    @Override
    public R operand(Operand operand, C context) {
        return value(operand, context);
    }

    @Override
    public R prefixed(Prefixed prefixed, C context) {
        return value(prefixed, context);
    }

    @Override
    public R repeated(Repeated repeated, C context) {
        return value(repeated, context);
    }

    @Override
    public R tuple(Tuple tuple, C context) {
        return value(tuple, context);
    }

    @Override
    public R defaultValue(Default marked, C context) {
        return value(marked, context);
    }
}
