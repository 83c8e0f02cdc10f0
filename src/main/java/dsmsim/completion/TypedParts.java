package dsmsim.completion;

import dsmsim.binding.Bound;
import dsmsim.binding.Given;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import dsmsim.syntax.ValueCases;
import java.util.List;

/** Whether anything in a part of a synopsis was typed. */
final class TypedParts extends ValueCases<Void, Boolean> {
    private final Given given;
    private final Bound bound;

    /**
     * @param given what was typed
     * @param bound where in the synopsis it found its places
     */
    TypedParts(Given given, Bound bound) {
        this.given = given;
        this.bound = bound;
    }

    @Override
    public Boolean sequence(Sequence sequence, Void none) {
        return any(sequence.parts());
    }

    @Override
    public Boolean maybe(Maybe maybe, Void none) {
        return maybe.body().fold(this, none);
    }

    @Override
    public Boolean alternatives(Alternatives alternatives, Void none) {
        return isBound(alternatives) || any(alternatives.choices());
    }

    @Override
    public Boolean keyword(Keyword keyword, Void none) {
        return given.indexOf(keyword.name()) >= 0;
    }

    @Override
    public Boolean repeated(Repeated repeated, Void none) {
        return isBound(repeated) || repeated.item().fold(this, none);
    }

    @Override
    protected Boolean value(Syntax node, Void none) {
        return isBound(node);
    }

    private boolean any(List<Syntax> nodes) {
        for (Syntax node : nodes) {
            if (node.fold(this, null)) {
                return true;
            }
        }
        return false;
    }

    /** By identity, for a synopsis may have the same word in several places. */
    private boolean isBound(Syntax node) {
        for (Bound each = bound; !each.isNone(); each = each.earlier()) {
            if (each.syntax() == node) {
                return true;
            }
        }
        return false;
    }
}
