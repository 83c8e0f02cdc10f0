package dsmsim.completion;

import dsmsim.completion.QueryBlock.TableUse;
import dsmsim.completion.StatementFrame.Clause;
import dsmsim.product.Level;
import dsmsim.sql.Aggregates;
import dsmsim.sql.Functions;
import dsmsim.sql.SqlTypes;
import dsmsim.statement.StatementToken;
import dsmsim.statement.StatementToken.Kind;
import dsmsim.syntax.Letters;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may come next in a statement of SELECT: tables, columns, functions and keywords. */
final class StatementCandidates {
    /** What numbers rows: called as functions are, with OVER behind. */
    static final List<String> NUMBERING = List.of("DENSE_RANK", "RANK", "ROW_NUMBER");

    private static final String JOINED = ", ";

    private final String statement;
    private final int cursor;
    private final Level level;
    private final int word;
    private final String begun;
    /** What stands in front of the word without a blank. */
    private final String before;

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private boolean isSmall;

    /**
     * Of a place in a statement.
     *
     * @param cursor where it is in the text of the statement
     * @param typed what is replaced, from behind the last blank to the cursor
     */
    StatementCandidates(StatementText text, int cursor, String typed, Level level) {
        this.statement = text.text();
        this.cursor = cursor;
        this.level = level;
        int first = cursor;
        while (first > StatementText.VERB && isOfWord(statement.charAt(first - 1))) {
            first--;
        }
        word = first;
        begun = statement.substring(word, cursor);
        before = typed.substring(0, Math.max(0, typed.length() - begun.length()));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || "_#@$".indexOf(c) >= 0;
    }

    List<Candidate> all() {
        StatementOutline outline = StatementOutline.of(statement, word);
        if (!isInText(outline)) {
            isSmall = isSmall(outline);
            add(outline);
        }
        return List.copyOf(candidates.values());
    }

    /** Whether the cursor is in a string, a name in quotes, or a comment. */
    private boolean isInText(StatementOutline outline) {
        int end = 0;
        for (StatementPart part : outline.parts()) {
            StatementToken token = part.token();
            boolean isQuoted =
                    token.kind() == Kind.STRING || token.kind() == Kind.OPEN_STRING || token.kind() == Kind.QUOTED_NAME;
            boolean isOver =
                    token.span().end() < cursor || token.span().end() == cursor && token.kind() != Kind.OPEN_STRING;
            if (isQuoted && token.span().start() < cursor && !isOver) {
                return true;
            }
            if (token.span().start() < word) {
                end = token.span().end();
            }
        }
        return end < word && !statement.substring(end, word).isBlank();
    }

    private void add(StatementOutline outline) {
        StatementFrame place = outline.atWord();
        switch (place.next) {
            case TABLE -> addTables(place, outline);
            case OPERAND -> addOperands(place);
            case TYPE -> SqlTypes.names().forEach(type -> add(type, "", true));
            default -> {
                // Keywords only.
            }
        }
        for (String keyword : StatementWords.at(place)) {
            add(keyword, "", !keyword.endsWith("("));
        }
    }

    /** With their schema where one has been typed. */
    private void addTables(StatementFrame place, StatementOutline outline) {
        String schema = place.isQualified() ? place.qualifier + "." : "";
        for (CatalogTable table : Tables.standard().all()) {
            String name = schema.isEmpty() ? table.shortName() : table.qualifiedName();
            if (table.isKnownAt(level) && name.startsWith(schema)) {
                add(name.substring(schema.length()), columnNames(table), true);
            }
        }
        if (schema.isEmpty()) {
            outline.commonTables().forEach(name -> add(name, "", true));
        }
    }

    private String columnNames(CatalogTable table) {
        List<String> names = new ArrayList<>();
        table.columnsAt(level).forEach(column -> names.add(column.name()));
        return String.join(JOINED, names);
    }

    private void addOperands(StatementFrame place) {
        if (place.isQualified()) {
            columns(place).ifPresent(columns -> columns.forEach((name, type) -> add(name, type, true)));
            return;
        }
        boolean anyTable = false;
        for (Optional<QueryBlock> block = place.block;
                block.isPresent();
                block = block.get().around()) {
            anyTable |= addColumns(block.get());
            if (place.clause == Clause.ORDER) {
                block.get().items().forEach(item -> add(item, "", true));
            }
        }
        if (!anyTable && !begun.isEmpty()) {
            addColumnsOfAllTables();
        }
        addFunctions();
    }

    private Optional<Map<String, String>> columns(StatementFrame place) {
        Optional<TableUse> table = place.block.flatMap(block -> block.table(place.qualifier));
        return table.isPresent()
                ? table.get().columns(level)
                : new TableUse(place.qualifier, Optional.empty()).columns(level);
    }

    /** False where no table is known whose columns they are. */
    private boolean addColumns(QueryBlock block) {
        boolean anyTable = false;
        boolean several = block.tables().size() > 1;
        for (TableUse table : block.tables()) {
            Optional<Map<String, String>> columns = table.columns(level);
            String of = several ? " of " + table.qualifier() : "";
            columns.ifPresent(all -> all.forEach((name, type) -> add(name, type + of, true)));
            anyTable |= columns.isPresent();
        }
        for (TableUse table : block.tables()) {
            if (!table.qualifier().isEmpty() && (several || table.hasAlias())) {
                add(table.qualifier() + ".", "columns of this table", false);
            }
        }
        return anyTable;
    }

    /** Those that begin as the word does, each with its tables. */
    private void addColumnsOfAllTables() {
        Map<String, List<String>> owners = new LinkedHashMap<>();
        for (CatalogTable table : Tables.standard().all()) {
            if (table.isKnownAt(level)) {
                for (CatalogColumn column : table.columnsAt(level)) {
                    if (begins(column.name())) {
                        owners.computeIfAbsent(column.name(), name -> new ArrayList<>())
                                .add(table.shortName());
                    }
                }
            }
        }
        owners.forEach((name, tables) -> add(name, String.join(JOINED, tables), true));
    }

    private void addFunctions() {
        Aggregates.names().forEach(name -> add(name.concat("("), Aggregates.synopsis(name), false));
        Functions.names().forEach(name -> add(name.concat("("), Functions.synopsis(name), false));
        NUMBERING.forEach(name -> add(name.concat("("), name.concat("() OVER(ORDER BY column)"), false));
    }

    /** Whether the word is typed in small letters or, where it has none yet, the one before it. */
    private boolean isSmall(StatementOutline outline) {
        String typed = begun;
        for (StatementPart part : outline.parts()) {
            StatementToken token = part.token();
            boolean isWord = token.kind() == Kind.KEYWORD || token.kind() == Kind.NAME;
            if (begun.isEmpty() && isWord && token.span().end() <= cursor) {
                typed = statement.substring(token.span().start(), token.span().end());
            }
        }
        return typed.equals(Letters.lower(typed)) && !typed.equals(Letters.upper(typed));
    }

    private boolean begins(String name) {
        return name.regionMatches(true, 0, begun, 0, begun.length());
    }

    private void add(String name, String description, boolean finished) {
        if (begins(name)) {
            String shown = isSmall ? Letters.lower(name) : name;
            candidates.putIfAbsent(name, new Candidate(before, shown, description, finished));
        }
    }
}
