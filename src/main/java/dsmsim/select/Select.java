package dsmsim.select;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.Span;
import dsmsim.result.Align;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.sql.Display;
import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlFailure;
import dsmsim.tables.Db2Type;
import dsmsim.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** SELECT: runs a query on the tables of the server. */
final class Select implements Handler {
    /** The operand with the statement. */
    private static final String STATEMENT = "sql_statement";

    private static final String WORD = "SELECT ";
    /** So many rows are looked at before the first is shown; an answer that is no longer is not made again. */
    private static final int LOOKED_AT = 1000;

    private final SqlTables tables;

    Select(SqlTables tables) {
        this.tables = tables;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        Span place = invocation.span(STATEMENT);
        String text = text(invocation, place);
        Budget budget = new Budget(context.draft().monitor());
        BindingContext statement = new BindingContext(text, context.view(), tables, budget);
        Told told = failure -> failure(failure, text, place);
        return told.of(() -> answer(StatementPlan.of(text, statement), budget, told));
    }

    /** How what goes wrong is told: now, or when further rows are made while the first are printed. */
    private interface Told {
        CommandFailure of(SqlFailure failure);

        default <T> T of(Supplier<T> work) {
            try {
                return work.get();
            } catch (SqlFailure e) {
                throw of(e);
            } catch (StackOverflowError e) {
                throw of(SqlCode.TOO_COMPLEX.failure());
            } catch (OutOfMemoryError e) {
                throw of(SqlCode.TOO_MUCH_MEMORY.failure());
            }
        }
    }

    /** The statement as typed, its first word in full. */
    private static String text(Invocation invocation, Span place) {
        String line = invocation.line().text();
        int start = place.start() - WORD.length();
        String word = start >= 0 ? line.substring(start, place.start()) : "";
        return (word.equalsIgnoreCase(WORD) ? word : WORD) + invocation.text(STATEMENT);
    }

    private static Result answer(StatementPlan plan, Budget budget, Told told) {
        List<Object[]> first = new ArrayList<>();
        RowStream stream = plan.open();
        Object[] row = stream.next();
        while (row != null && first.size() < LOOKED_AT) {
            budget.hold(row);
            first.add(row);
            row = stream.next();
        }
        if (first.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        List<OutputColumn> columns = plan.columns();
        boolean isShort = row == null;
        // An error must come instead of the rows, not among them.
        while (row != null && plan.mayFail()) {
            row = stream.next();
        }
        Iterable<List<Value>> rows = () -> cells(isShort ? RowStream.of(first) : told.of(plan::open), columns, told);
        return Result.of(new Table(Table.Layout.TABLE, headings(columns), rows));
    }

    private static Iterator<List<Value>> cells(RowStream stream, List<OutputColumn> columns, Told told) {
        return new Iterator<>() {
            private Object[] next = told.of(stream::next);

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public List<Value> next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                Value[] cells = new Value[columns.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cell(next[i], columns.get(i).type());
                }
                next = told.of(stream::next);
                return List.of(cells);
            }
        };
    }

    private static Value cell(Object value, Db2Type type) {
        if (value == null) {
            return Value.NOTHING;
        }
        if (value instanceof String text) {
            // It may be the line of a script.
            return new Value.Statement(text);
        }
        String text = Display.text(value, type);
        return value instanceof BigDecimal || value instanceof Double
                ? new Value.Decimal(text)
                : new Value.PlainText(text);
    }

    /** The width of a column is that of its widest value or heading, and one more (inferred from captured headings). */
    private static List<Heading> headings(List<OutputColumn> columns) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            OutputColumn column = columns.get(i);
            String title = column.name().isEmpty() ? "Unnamed[" + (i + 1) + "]" : column.name();
            int width = Math.max(title.length(), column.type().displaySize()) + 1;
            headings.add(heading(title, width, column.type()));
        }
        return headings;
    }

    private static Heading heading(String title, int width, Db2Type type) {
        return switch (type.kind()) {
            case CHAR, VARCHAR, CLOB, UNTYPED -> Heading.narrowing(title, width);
            case TIMESTAMP -> new Heading(title, width, Align.LEFT);
            default -> new Heading(title, width, Align.RIGHT);
        };
    }

    private static CommandFailure failure(SqlFailure e, String text, Span place) {
        List<Message> messages = List.of(
                Message.of("ANR0162W", "-1", cliState(e), e.code(), "[IBM][CLI Driver][DB2/LINUXX8664] " + e.text()),
                Message.of("ANR0516E", text));
        if (e.span().equals(Span.NONE)) {
            return new CommandFailure(messages);
        }
        MeantWords meant = MeantWords.of(e, text);
        int shift = place.start() - WORD.length();
        Span span = new Span(
                Math.max(0, meant.span().start() + shift),
                Math.max(1, meant.span().end() + shift));
        return new CommandFailure(messages, span, meant.words());
    }

    /** The state as ODBC calls it, which has its own for names that are unknown (recalled). */
    private static String cliState(SqlFailure e) {
        return switch (e.kind()) {
            case UNDEFINED_NAME -> "42S02";
            case UNKNOWN_COLUMN -> "42S22";
            default -> e.state();
        };
    }
}
