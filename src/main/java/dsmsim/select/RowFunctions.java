package dsmsim.select;

import dsmsim.sql.Aggregates;
import dsmsim.sql.Aggregation;
import dsmsim.sql.Argument;
import dsmsim.sql.SqlCode;
import dsmsim.statement.FunctionCall;
import dsmsim.statement.Numbering;
import dsmsim.statement.SortKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The functions of a query that need more than one row: aggregates of groups, and numbers of rows. */
final class RowFunctions {
    /** Where there must be none. */
    static final RowFunctions NONE = new RowFunctions(-1, -1);

    private final int groupSlot;
    private final int numberSlot;
    private final List<AggregateCell> aggregates = new ArrayList<>();
    private final Map<String, AggregateCell> byForm = new HashMap<>();
    private final List<WindowCell> numbers = new ArrayList<>();
    private boolean isWithin;

    RowFunctions(int groupSlot, int numberSlot) {
        this.groupSlot = groupSlot;
        this.numberSlot = numberSlot;
    }

    int groupSlot() {
        return groupSlot;
    }

    int numberSlot() {
        return numberSlot;
    }

    List<AggregateCell> aggregates() {
        return aggregates;
    }

    List<WindowCell> numbers() {
        return numbers;
    }

    Expression aggregate(FunctionCall call, TermBinder terms) {
        String name = call.name().text();
        if (groupSlot < 0) {
            throw SqlCode.AGGREGATE_MISPLACED.failure().at(call.span());
        }
        if (isWithin) {
            throw SqlCode.AGGREGATE_NESTED.failure(name).at(call.span());
        }
        isWithin = true;
        List<Expression> operands = terms.values(call.arguments());
        List<SortColumn> order = new ArrayList<>();
        for (SortKey key : call.order()) {
            order.add(SortColumn.of(terms.value(key.term()), key));
        }
        isWithin = false;
        if (!order.isEmpty() && !name.equals("LISTAGG")) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION").at(call.span());
        }
        boolean counts = name.startsWith("COUNT");
        if (call.star() != (counts && operands.isEmpty())) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION").at(call.span());
        }
        List<Argument> arguments = new ArrayList<>();
        operands.forEach(operand -> arguments.add(operand.argument()));
        Aggregation aggregation =
                TermBinder.placed(call.span(), () -> Aggregates.bind(name, call.distinct(), arguments));
        return known(
                new AggregateCell(name, aggregation, call.distinct(), operands, order, groupSlot, aggregates.size()));
    }

    /** The one that is there already, if it is the same. */
    private AggregateCell known(AggregateCell cell) {
        AggregateCell other = byForm.putIfAbsent(cell.form(), cell);
        if (other != null) {
            return other;
        }
        aggregates.add(cell);
        return cell;
    }

    Expression number(Numbering numbering, TermBinder terms) {
        FunctionCall function = numbering.function();
        if (numberSlot < 0) {
            throw SqlCode.AGGREGATE_MISPLACED.failure().at(numbering.span());
        }
        WindowCell.Ranking ranking = ranking(function);
        List<Expression> partition = terms.values(numbering.partition());
        List<SortColumn> order = new ArrayList<>();
        for (SortKey key : numbering.order()) {
            order.add(SortColumn.of(terms.value(key.term()), key));
        }
        WindowCell cell = new WindowCell(ranking, partition, order, numberSlot, numbers.size());
        numbers.add(cell);
        return cell;
    }

    private static WindowCell.Ranking ranking(FunctionCall function) {
        try {
            if (function.arguments().isEmpty() && !function.star()) {
                return WindowCell.Ranking.valueOf(function.name().text().toUpperCase(Locale.ROOT));
            }
        } catch (IllegalArgumentException e) {
            // None of these.
        }
        throw SqlCode.NO_FUNCTION.failure(function.name().text(), "FUNCTION").at(function.span());
    }
}
