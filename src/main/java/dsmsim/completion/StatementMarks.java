package dsmsim.completion;

import dsmsim.completion.Mark.Kind;
import dsmsim.completion.StatementFrame.Clause;
import dsmsim.language.TypedLine;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.sql.Aggregates;
import dsmsim.sql.Functions;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
import java.util.List;
import java.util.Optional;

/** Marks what a statement of SELECT consists of. Names of tables and columns have no mark, unless they are unknown. */
final class StatementMarks {
    /** Names that are values. */
    private static final String REGISTER = "CURRENT_";

    private static final String USER = "USER";

    private final StatementText statement;
    private final int cursor;
    private final Level level;
    private final List<Mark> marks;
    private final StatementOutline outline;

    /** @param cursor an offset into the text of the line */
    StatementMarks(TypedLine line, int cursor, Level level, List<Mark> marks) {
        this.statement = StatementText.of(line);
        this.cursor = statement.offset(cursor);
        this.level = level;
        this.marks = marks;
        this.outline = StatementOutline.of(statement.text(), statement.text().length());
    }

    void mark() {
        for (StatementPart part : outline.parts()) {
            // The first is the command's own word, which has its mark.
            if (part.token().span().start() > 0) {
                mark(part);
            }
        }
    }

    private void mark(StatementPart part) {
        switch (part.role()) {
            case KEYWORD -> add(part, Kind.KEYWORD);
            case STRING -> add(part, Kind.QUOTED);
            case NUMBER -> add(part, Kind.NUMBER);
            case FUNCTION -> {
                if (isFunction(part.token().text())) {
                    add(part, Kind.FUNCTION);
                } else {
                    addUnknown(part);
                }
            }
            case TABLE -> {
                if (!isTable(part)) {
                    addUnknown(part);
                }
            }
            case COLUMN -> markColumn(part);
            default -> {
                // Signs, and names that the statement gives.
            }
        }
    }

    private static boolean isFunction(String name) {
        return Functions.isFunction(name)
                || Aggregates.isAggregate(name)
                || StatementCandidates.NUMBERING.contains(name);
    }

    private boolean isTable(StatementPart part) {
        String name = part.token().text();
        String whole = part.qualifier().isEmpty() ? name : part.qualifier() + "." + name;
        Optional<CatalogTable> table = Tables.standard().find(whole);
        return table.filter(found -> found.isKnownAt(level)).isPresent() || outline.isCommonTable(whole);
    }

    private void markColumn(StatementPart part) {
        String name = part.token().text();
        boolean isValue = part.qualifier().isEmpty() && (name.startsWith(REGISTER) || name.equals(USER));
        if (isValue) {
            add(part, Kind.KEYWORD);
        } else if (!isColumn(part, name)) {
            addUnknown(part);
        }
    }

    private boolean isColumn(StatementPart part, String name) {
        Optional<QueryBlock> block = part.frame().block;
        if (block.isEmpty()) {
            return true;
        }
        boolean isGiven =
                part.frame().clause == Clause.ORDER && block.get().items().contains(name);
        if (isGiven || part.qualifier().isEmpty()) {
            return isGiven || block.get().mayHave(name, level);
        }
        return block.get().mayHave(part.qualifier(), name, level);
    }

    /** What is typed just now is no mistake as long as something begins so. */
    private void addUnknown(StatementPart part) {
        Span span = part.token().span();
        boolean isTyped = Marking.isAt(span, cursor);
        if (!isTyped
                || new StatementCandidates(statement, cursor, "", level).all().isEmpty()) {
            add(part, Kind.BAD_VALUE);
        }
    }

    private void add(StatementPart part, Kind kind) {
        marks.add(new Mark(statement.inLine(part.token().span()), kind));
    }
}
