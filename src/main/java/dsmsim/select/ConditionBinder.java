package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import dsmsim.statement.BetweenPredicate;
import dsmsim.statement.ComparisonOperator;
import dsmsim.statement.ComparisonPredicate;
import dsmsim.statement.ExistsPredicate;
import dsmsim.statement.InListPredicate;
import dsmsim.statement.InSelectPredicate;
import dsmsim.statement.LikePredicate;
import dsmsim.statement.LogicalTerm;
import dsmsim.statement.Negation;
import dsmsim.statement.NullPredicate;
import dsmsim.statement.QuantifiedPredicate;
import dsmsim.statement.Term;
import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.List;

/** Binds the conditions of one query. */
final class ConditionBinder {
    private final BindingContext context;
    private final NameScope scope;
    private final TermBinder terms;
    private final QueryBinder queries;

    ConditionBinder(BindingContext context, NameScope scope, TermBinder terms, QueryBinder queries) {
        this.context = context;
        this.scope = scope;
        this.terms = terms;
        this.queries = queries;
    }

    /** A condition; a value in its place is a failure. */
    SearchCondition condition(Term term) {
        if (term instanceof ComparisonPredicate comparison) {
            return ComparedValues.of(
                    comparison.operator(),
                    terms.value(comparison.left()),
                    terms.value(comparison.right()),
                    term.span());
        }
        if (term instanceof LogicalTerm chain) {
            List<SearchCondition> parts = new ArrayList<>();
            chain.parts().forEach(part -> parts.add(condition(part)));
            return new ChainedConditions(chain.isAnd(), parts);
        }
        if (term instanceof Negation negation) {
            return new NegatedCondition(condition(negation.term()));
        }
        if (term instanceof NullPredicate isNull) {
            return new NullCondition(terms.value(isNull.term()));
        }
        if (term instanceof LikePredicate like) {
            return like(like);
        }
        if (term instanceof BetweenPredicate between) {
            Expression value = terms.value(between.term());
            return new ChainedConditions(
                    true,
                    List.of(
                            compared(ComparisonOperator.GREATER_OR_EQUAL, value, between.low(), term.span()),
                            compared(ComparisonOperator.LESS_OR_EQUAL, value, between.high(), term.span())));
        }
        if (term instanceof InListPredicate in) {
            return new ListedValues(terms.value(in.term()), terms.values(in.listed()), term.span());
        }
        if (term instanceof InSelectPredicate in) {
            SubqueryRows rows = queries.subquery(in.query(), scope, 1);
            return new InSubquery(terms.value(in.term()), rows, context.budget(), term.span());
        }
        if (term instanceof ExistsPredicate exists) {
            return new ExistsCondition(queries.subquery(exists.query(), scope, 0));
        }
        if (term instanceof QuantifiedPredicate quantified) {
            SubqueryRows rows = queries.subquery(quantified.query(), scope, 1);
            return new QuantifiedValues(
                    quantified.operator(),
                    quantified.all(),
                    terms.value(quantified.left()),
                    rows,
                    context.budget(),
                    term.span());
        }
        throw context.misplaced(term.span());
    }

    private SearchCondition compared(ComparisonOperator operator, Expression left, Term right, Span place) {
        return ComparedValues.of(operator, left, terms.value(right), place);
    }

    private SearchCondition like(LikePredicate like) {
        Expression text = text(like.term());
        Expression pattern = text(like.pattern());
        Expression escape = like.escape().map(this::text).orElse(null);
        return new LikeCondition(text, pattern, escape, context.budget(), like.span());
    }

    private Expression text(Term term) {
        Expression value = terms.value(term);
        switch (value.type().kind()) {
            case CHAR, VARCHAR, CLOB, UNTYPED -> {
                return value;
            }
            case DATE, TIME, TIMESTAMP -> {
                return terms.converted(value, Db2Type.varchar(value.type().displaySize()), term.span());
            }
            default -> throw SqlCode.LIKE_TYPES.failure().at(term.span());
        }
    }
}
