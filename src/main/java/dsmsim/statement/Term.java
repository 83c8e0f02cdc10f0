package dsmsim.statement;

import dsmsim.message.Span;

/** A value or a condition. */
public sealed interface Term
        permits Constant,
                NullTerm,
                SpecialRegister,
                ColumnName,
                FunctionCall,
                Numbering,
                OperatorTerm,
                NegativeTerm,
                LabeledDuration,
                TermList,
                CaseExpression,
                CastSpecification,
                ScalarFullSelect,
                Negation,
                LogicalTerm,
                ComparisonPredicate,
                QuantifiedPredicate,
                NullPredicate,
                BetweenPredicate,
                InListPredicate,
                InSelectPredicate,
                LikePredicate,
                ExistsPredicate {

    Span span();
}
