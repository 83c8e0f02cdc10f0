package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Aggregates;
import dsmsim.sql.Applied;
import dsmsim.sql.Argument;
import dsmsim.sql.Arithmetic;
import dsmsim.sql.Casts;
import dsmsim.sql.DurationUnit;
import dsmsim.sql.Functions;
import dsmsim.sql.Literals;
import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlFailure;
import dsmsim.sql.SqlTypes;
import dsmsim.statement.CaseExpression;
import dsmsim.statement.CastSpecification;
import dsmsim.statement.ColumnName;
import dsmsim.statement.ComparisonOperator;
import dsmsim.statement.Constant;
import dsmsim.statement.FunctionCall;
import dsmsim.statement.LabeledDuration;
import dsmsim.statement.NegativeTerm;
import dsmsim.statement.NullTerm;
import dsmsim.statement.Numbering;
import dsmsim.statement.OperatorTerm;
import dsmsim.statement.ScalarFullSelect;
import dsmsim.statement.SpecialRegister;
import dsmsim.statement.Term;
import dsmsim.tables.Db2Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Binds the terms of one query: finds columns, functions and types. */
final class TermBinder {
    private final BindingContext context;
    private final NameScope scope;
    private final QueryBinder queries;
    private final RowFunctions rowFunctions;
    private final ConditionBinder conditions;

    /** @param rowFunctions where aggregates and numbers of rows are kept, as far as they are allowed here */
    TermBinder(BindingContext context, NameScope scope, QueryBinder queries, RowFunctions rowFunctions) {
        this.context = context;
        this.scope = scope;
        this.queries = queries;
        this.rowFunctions = rowFunctions;
        this.conditions = new ConditionBinder(context, scope, this, queries);
    }

    /** The same with other tables. */
    TermBinder within(NameScope other) {
        return new TermBinder(context, other, queries, RowFunctions.NONE);
    }

    SearchCondition condition(Term term) {
        return conditions.condition(term);
    }

    /**
     * A value.
     *
     * @throws SqlFailure if names, types or places are wrong
     */
    Expression value(Term term) {
        if (term instanceof Constant constant) {
            return placed(
                    term.span(),
                    () -> ConstantExpression.literal(
                            constant.isText() ? Literals.text(constant.text()) : Literals.number(constant.text())));
        }
        if (term instanceof ColumnName column) {
            return column(column);
        }
        if (term instanceof OperatorTerm operation) {
            return operation(operation);
        }
        if (term instanceof FunctionCall call) {
            return call(call);
        }
        if (term instanceof CastSpecification cast) {
            Expression operand = value(cast.term());
            Db2Type type = placed(
                    cast.type().span(),
                    () -> SqlTypes.read(cast.type().word(), cast.type().numbers()));
            return applied("CAST " + type, term.span(), List.of(operand), () -> Casts.bind(operand.argument(), type));
        }
        if (term instanceof NegativeTerm negative) {
            Expression operand = value(negative.term());
            return applied("-", term.span(), List.of(operand), () -> Arithmetic.negate(operand.argument()));
        }
        if (term instanceof LabeledDuration duration) {
            Expression amount = value(duration.term());
            DurationUnit unit = unit(duration);
            return applied(
                    unit.name(), term.span(), List.of(amount), () -> Arithmetic.labelled(amount.argument(), unit));
        }
        if (term instanceof CaseExpression choice) {
            return choice(choice);
        }
        if (term instanceof ScalarFullSelect select) {
            return new SubqueryValue(queries.subquery(select.query(), scope, 1), term.span());
        }
        if (term instanceof SpecialRegister register) {
            return Registers.find(register.word(), context.view())
                    .orElseThrow(() -> SqlCode.SYNTAX
                            .failure(register.word(), "CURRENT", "TIMESTAMP, DATE, TIME")
                            .at(term.span()));
        }
        if (term instanceof NullTerm) {
            return ConstantExpression.literal(Argument.NULL);
        }
        if (term instanceof Numbering numbering) {
            return rowFunctions.number(numbering, this);
        }
        throw context.misplaced(term.span());
    }

    private Expression column(ColumnName name) {
        Optional<ColumnExpression> found = scope.find(name);
        if (found.isPresent()) {
            return found.get();
        }
        if (name.table().isEmpty()) {
            Optional<Expression> register = register(name.column().text());
            if (register.isPresent()) {
                return register.get();
            }
        }
        throw SqlCode.UNKNOWN_COLUMN
                .failure(BindingContext.shown(name.table(), name.column()))
                .at(name.span())
                .among(scope.namesFor(name));
    }

    private Optional<Expression> register(String word) {
        String prefix = "CURRENT_";
        if (word.startsWith(prefix)) {
            return Registers.find(word.substring(prefix.length()), context.view());
        }
        return word.equals("USER") ? Registers.find(word, context.view()) : Optional.empty();
    }

    /** From left to right without going deeper for each further operand. */
    private Expression operation(OperatorTerm last) {
        Deque<OperatorTerm> chain = new ArrayDeque<>();
        Term first = last;
        while (first instanceof OperatorTerm operation) {
            chain.push(operation);
            first = operation.left();
        }
        Expression left;
        if (first instanceof LabeledDuration duration
                && chain.peek().operator() == '+'
                && !(chain.peek().right() instanceof LabeledDuration)) {
            OperatorTerm sum = chain.pop();
            left = moved('+', value(sum.right()), duration, sum.span());
        } else {
            left = value(first);
        }
        for (OperatorTerm operation : chain) {
            left = operation(operation, left);
        }
        return left;
    }

    private Expression operation(OperatorTerm operation, Expression left) {
        if (operation.right() instanceof LabeledDuration duration && "+-".indexOf(operation.operator()) >= 0) {
            return moved(operation.operator(), left, duration, operation.span());
        }
        Expression right = value(operation.right());
        List<Argument> arguments = List.of(left.argument(), right.argument());
        return applied(
                String.valueOf(operation.operator()),
                operation.span(),
                List.of(left, right),
                () -> operation.operator() == '|'
                        ? Functions.bind("CONCAT", arguments)
                        : Arithmetic.bind(operation.operator(), left.argument(), right.argument()));
    }

    /** A date or time so many units later or earlier. */
    private Expression moved(char operator, Expression moment, LabeledDuration duration, Span place) {
        Expression amount = value(duration.term());
        DurationUnit unit = unit(duration);
        return applied(
                operator + unit.name(),
                place,
                List.of(moment, amount),
                () -> Arithmetic.labelled(operator, moment.argument(), amount.argument(), unit));
    }

    private static DurationUnit unit(LabeledDuration duration) {
        return DurationUnit.find(duration.unit()).orElseThrow();
    }

    private Expression call(FunctionCall call) {
        String name = call.name().text();
        boolean ofRows = Aggregates.isAggregate(name)
                && !(call.arguments().size() > 1 && (name.equals("MAX") || name.equals("MIN")));
        if (ofRows) {
            return rowFunctions.aggregate(call, this);
        }
        if (!Functions.isFunction(name)) {
            List<String> names = new ArrayList<>(Functions.names());
            names.addAll(Aggregates.names());
            throw SqlCode.NO_FUNCTION
                    .failure(name, "FUNCTION")
                    .at(call.name().span())
                    .among(names);
        }
        if (call.star() || call.distinct() || !call.order().isEmpty()) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION").at(call.span());
        }
        List<Expression> operands = operands(call);
        List<Argument> arguments = new ArrayList<>();
        operands.forEach(operand -> arguments.add(operand.argument()));
        return applied(name, call.span(), operands, () -> Functions.bind(name, arguments));
    }

    /** The second one may be a word without quotes, such as the format of a date, where that is no column. */
    private List<Expression> operands(FunctionCall call) {
        List<Term> terms = new ArrayList<>(call.arguments());
        if (terms.size() > 1
                && terms.get(1) instanceof ColumnName word
                && Functions.isWord(call.name().text(), word.column().text())
                && scope.find(word).isEmpty()) {
            terms.set(1, Constant.text(word.column().text(), word.span()));
        }
        return values(terms);
    }

    List<Expression> values(List<Term> terms) {
        List<Expression> values = new ArrayList<>();
        terms.forEach(term -> values.add(value(term)));
        return values;
    }

    private Expression choice(CaseExpression choice) {
        List<SearchCondition> conditionsFound = new ArrayList<>();
        Optional<Expression> subject = choice.subject().map(this::value);
        for (Term when : choice.whens()) {
            conditionsFound.add(
                    subject.isPresent()
                            ? ComparedValues.of(ComparisonOperator.EQUAL, subject.get(), value(when), when.span())
                            : condition(when));
        }
        List<Expression> values = new ArrayList<>(values(choice.thens()));
        values.add(choice.otherwise().map(this::value).orElse(ConstantExpression.literal(Argument.NULL)));
        Db2Type type = common(values, choice.span());
        values.replaceAll(value -> converted(value, type, choice.span()));
        return new CaseChoice(
                type, conditionsFound, values.subList(0, values.size() - 1), values.get(values.size() - 1));
    }

    static Db2Type common(List<Expression> values, Span place) {
        List<Argument> arguments = new ArrayList<>();
        values.forEach(value -> arguments.add(value.argument()));
        return placed(place, () -> SqlTypes.common(arguments));
    }

    /** A value as one of another type. */
    Expression converted(Expression value, Db2Type type, Span place) {
        boolean isSame = value.type().kind() == type.kind()
                && (type.kind() != Db2Type.Kind.DECIMAL || value.type().scale() == type.scale());
        return isSame
                ? value
                : applied("CAST " + type, place, List.of(value), () -> Casts.bind(value.argument(), type));
    }

    private Expression applied(String name, Span place, List<Expression> operands, Supplier<Applied> how) {
        return AppliedExpression.of(name, placed(place, how), operands, context.budget(), place);
    }

    /** What is found, or the failure to find it with its place. */
    static <T> T placed(Span place, Supplier<T> how) {
        try {
            return how.get();
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }
}
