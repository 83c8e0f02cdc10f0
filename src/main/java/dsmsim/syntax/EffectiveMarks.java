package dsmsim.syntax;

import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Default;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Operand;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out of a syntax the default marks that mean nothing: on what must be given, and on keywords of which what is left
 * out stays as it was. Each node is met with the answer to whether a mark means something there.
 */
public final class EffectiveMarks extends ValueCases<Boolean, Syntax> {
    private final Predicate<String> hasDefault;

    private EffectiveMarks(Predicate<String> hasDefault) {
        this.hasDefault = hasDefault;
    }

    /**
     * The syntax with the marks that mean something.
     *
     * @param hasDefault whether the keyword of that name has the default that is marked
     */
    public static Syntax of(Syntax syntax, Predicate<String> hasDefault) {
        return syntax.fold(new EffectiveMarks(hasDefault), false);
    }

    @Override
    public Syntax sequence(Sequence sequence, Boolean counts) {
        return new Sequence(all(sequence.parts(), counts));
    }

    @Override
    public Syntax maybe(Maybe maybe, Boolean counts) {
        return new Maybe(maybe.body().fold(this, true));
    }

    @Override
    public Syntax alternatives(Alternatives alternatives, Boolean counts) {
        return Alternatives.of(all(alternatives.choices(), counts));
    }

    @Override
    public Syntax keyword(Keyword keyword, Boolean counts) {
        boolean marked = counts && hasDefault.test(keyword.name());
        return new Keyword(keyword.spelling(), keyword.value().fold(this, marked));
    }

    @Override
    public Syntax repeated(Repeated repeated, Boolean counts) {
        return new Repeated(repeated.item().fold(this, counts), repeated.commas());
    }

    /** What stands for a described default, {@code (<current_date>)}, is not there to be typed, so its mark stays. */
    @Override
    public Syntax defaultValue(Default marked, Boolean counts) {
        return counts || marked.value() instanceof Operand ? marked : marked.value();
    }

    @Override
    protected Syntax value(Syntax node, Boolean counts) {
        return node;
    }

    private List<Syntax> all(List<Syntax> nodes, Boolean counts) {
        List<Syntax> all = new ArrayList<>(nodes.size());
        nodes.forEach(node -> all.add(node.fold(this, counts)));
        return all;
    }
}
