package dsmsim.completion;

import dsmsim.completion.QueryBlock.TableUse;
import dsmsim.completion.StatementFrame.Clause;
import dsmsim.completion.StatementFrame.Next;
import dsmsim.completion.StatementPart.Role;
import dsmsim.statement.StatementToken;
import dsmsim.statement.StatementTokens;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the words of a statement are, as far as can be told without reading it: it may be unfinished or wrong. Words are
 * followed from left to right; a clause that cannot stand between parentheses ends those that are open.
 */
final class StatementOutline {
    /** Behind these an operand follows. */
    private static final Set<String> PREFIXES = Set.of(
            "AND",
            "OR",
            "NOT",
            "LIKE",
            "BETWEEN",
            "IN",
            "ESCAPE",
            "DISTINCT",
            "ALL",
            "ANY",
            "SOME",
            "EXISTS",
            "WHEN",
            "THEN",
            "ELSE",
            "BY",
            "CONCAT",
            "CASE");
    /** Behind these an operand is over. */
    private static final Set<String> ENDS = Set.of("END", "NULL", "ASC", "DESC", "FIRST", "LAST");

    /** Functions that have FROM among their arguments. */
    private static final Set<String> FROM_INSIDE = Set.of("TRIM", "STRIP", "EXTRACT");

    /** What may stand first there: {@code TRIM(LEADING '0' FROM NAME)}. */
    private static final Set<String> SIDES = Set.of("LEADING", "TRAILING", "BOTH");

    private final List<StatementToken> tokens;
    private final Deque<StatementFrame> frames = new ArrayDeque<>();
    private final List<StatementPart> parts = new ArrayList<>();
    private final Set<String> commonTables = new HashSet<>();
    private StatementFrame atWord;

    private StatementOutline(String statement, int word) {
        tokens = StatementTokens.of(statement);
        frames.push(new StatementFrame("", Clause.TERM, Next.OPERAND, Optional.empty()));
        for (int i = 0; i < tokens.size(); i++) {
            if (atWord == null && tokens.get(i).span().start() >= word) {
                atWord = frame().copy();
            }
            take(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1).text() : "");
        }
        if (atWord == null) {
            atWord = frame().copy();
        }
    }

    /**
     * Follows a statement from its SELECT on.
     *
     * @param word where the word begins that is being typed
     */
    static StatementOutline of(String statement, int word) {
        return new StatementOutline(statement, word);
    }

    List<StatementPart> parts() {
        return parts;
    }

    /** Where the word stands that is being typed. */
    StatementFrame atWord() {
        return atWord;
    }

    /** Whether WITH gives that name to a query. */
    boolean isCommonTable(String name) {
        return commonTables.contains(name);
    }

    Set<String> commonTables() {
        return commonTables;
    }

    private StatementFrame frame() {
        return frames.element();
    }

    /** @param following the text of the next token */
    private void take(StatementToken token, String following) {
        StatementFrame before = frame().copy();
        Role role =
                switch (token.kind()) {
                    case STRING, OPEN_STRING -> operand(Role.STRING);
                    case NUMBER -> operand(Role.NUMBER);
                    case SIGN -> sign(token);
                    case NAME, QUOTED_NAME -> name(token, following);
                    case KEYWORD -> frame().takesAsName(token, following) ? name(token, following) : keyword(token);
                };
        if (!token.is("(")) {
            frame().take(token);
        }
        parts.add(new StatementPart(token, role, before.isQualified() ? before.qualifier : "", before));
    }

    private Role operand(Role role) {
        frame().item = "";
        frame().next = Next.BEHIND_OPERAND;
        return role;
    }

    private Role name(StatementToken token, String following) {
        StatementFrame frame = frame();
        frame.qualifier = frame.isQualified() ? frame.qualifier + "." + token.text() : token.text();
        if (frame.isBehind("CURRENT")) {
            frame.next = Next.BEHIND_OPERAND;
            return Role.KEYWORD;
        }
        if (SIDES.contains(token.text()) && FROM_INSIDE.contains(frame.opener) && frame.last.isEmpty()) {
            return Role.KEYWORD;
        }
        boolean isPlace = frame.next == Next.TABLE || frame.next == Next.OPERAND;
        if (!isPlace) {
            giveName(frame, token.text());
            return Role.OTHER;
        }
        if (following.equals(".")) {
            return Role.QUALIFIER;
        }
        if (frame.next == Next.TABLE) {
            addTable(new TableUse(frame.qualifier, Optional.empty()));
            return Role.TABLE;
        }
        frame.item = token.text();
        frame.next = Next.BEHIND_OPERAND;
        return following.equals("(") ? Role.FUNCTION : Role.COLUMN;
    }

    private void addTable(TableUse table) {
        StatementFrame frame = frame();
        frame.block.ifPresent(block -> block.add(table));
        frame.table = Optional.of(table);
        frame.next = Next.BEHIND_TABLE;
    }

    /** The name that the statement gives a column or table, or a word that means nothing where it stands. */
    private void giveName(StatementFrame frame, String name) {
        switch (frame.clause) {
            case WITH -> {
                commonTables.add(name);
                frame.next = Next.WORD;
            }
            case FROM -> {
                frame.table.ifPresent(table -> table.call(name));
                frame.next = Next.BEHIND_TABLE;
            }
            case NAMES -> {
                frame.table.ifPresent(table -> table.addColumn(name));
                frame.next = Next.BEHIND_OPERAND;
            }
            default -> {
                frame.item = frame.clause == Clause.ITEMS ? name : "";
                frame.next = Next.BEHIND_OPERAND;
            }
        }
    }

    private Role sign(StatementToken token) {
        StatementFrame frame = frame();
        switch (token.text()) {
            case "(" -> open(frame);
            case ")" -> close();
            case "," -> comma(frame);
            case "." -> {
                // What it belongs to stays what it was.
            }
            case "*" -> {
                boolean isAll = frame.next == Next.OPERAND;
                frame.item = isAll ? "*" : "";
                frame.next = isAll ? Next.BEHIND_OPERAND : Next.OPERAND;
            }
            default -> {
                frame.item = "";
                frame.next = Next.OPERAND;
            }
        }
        return Role.OTHER;
    }

    private void open(StatementFrame frame) {
        Optional<QueryBlock> block = frame.block;
        String opener = frame.last.map(StatementToken::text).orElse("");
        StatementFrame inner =
                switch (frame.next) {
                    case TABLE -> new StatementFrame("", Clause.FROM, Next.TABLE, block);
                    case BEHIND_TABLE -> new StatementFrame("", Clause.NAMES, Next.ALIAS, block);
                    default -> new StatementFrame(opener, Clause.TERM, Next.OPERAND, block);
                };
        inner.table = frame.table;
        frames.push(inner);
    }

    private void close() {
        if (frames.size() == 1) {
            return;
        }
        StatementFrame inner = frames.pop();
        inner.endItem();
        StatementFrame frame = frame();
        switch (frame.next) {
            case TABLE -> addTable(new TableUse("", inner.isQuery ? inner.block : Optional.empty()));
            case BEHIND_TABLE -> {
                // The names of its columns have been given.
            }
            default -> {
                frame.item = "";
                frame.next = frame.clause == Clause.WITH ? Next.WORD : Next.BEHIND_OPERAND;
            }
        }
    }

    private static void comma(StatementFrame frame) {
        frame.endItem();
        switch (frame.clause) {
            case FROM, ON -> frame.begin(Clause.FROM, Next.TABLE);
            case WITH, NAMES -> frame.next = Next.ALIAS;
            default -> frame.next = Next.OPERAND;
        }
    }

    private Role keyword(StatementToken token) {
        String word = token.text();
        StatementFrame frame = frame();
        switch (word) {
            case "SELECT" -> select(frame);
            case "FROM" -> from();
            case "WHERE" -> clause(Clause.WHERE, Next.OPERAND);
            case "HAVING" -> clause(Clause.HAVING, Next.OPERAND);
            case "GROUP" -> clause(Clause.GROUP, Next.WORD);
            case "ORDER" -> clause(frame.opener.equals("OVER") ? Clause.TERM : Clause.ORDER, Next.WORD);
            case "UNION", "EXCEPT", "INTERSECT" -> clause(Clause.TERM, Next.WORD);
            case "LEFT", "RIGHT", "FULL", "INNER", "OUTER", "CROSS" -> frame.begin(Clause.FROM, Next.WORD);
            case "JOIN" -> {
                frame.wantsOn = !frame.isBehind("CROSS");
                frame.begin(Clause.FROM, Next.TABLE);
            }
            case "ON" -> {
                frame.wantsOn = false;
                frame.begin(Clause.ON, Next.OPERAND);
            }
            case "FETCH", "LIMIT", "OFFSET", "FOR", "OPTIMIZE" -> frame.begin(Clause.END, Next.WORD);
            case "WITH" -> with(frame);
            case "AS" -> as(frame);
            case "TABLE" -> frame.next = Next.TABLE;
            default -> inTerm(word, frame);
        }
        return Role.KEYWORD;
    }

    private void inTerm(String word, StatementFrame frame) {
        frame.item = "";
        if (word.equals("CASE")) {
            frame.cases++;
        } else if (word.equals("END") && frame.cases > 0) {
            frame.cases--;
        }
        boolean followsSet = word.equals("ALL") && frame.isBehindSet();
        boolean followsOperand = word.equals("NOT") && frame.next != Next.OPERAND;
        if (PREFIXES.contains(word) && !followsSet && !followsOperand) {
            frame.next = Next.OPERAND;
        } else {
            frame.next = ENDS.contains(word) || StatementFrame.isUnit(word) ? Next.BEHIND_OPERAND : Next.WORD;
        }
    }

    private static void select(StatementFrame frame) {
        Optional<QueryBlock> around = frame.isQuery ? frame.block.flatMap(QueryBlock::around) : frame.block;
        frame.block = Optional.of(new QueryBlock(around));
        frame.isQuery = true;
        frame.item = "";
        frame.begin(Clause.ITEMS, Next.OPERAND);
    }

    private void from() {
        if (FROM_INSIDE.contains(frame().opener)) {
            frame().next = Next.OPERAND;
        } else {
            clause(Clause.FROM, Next.TABLE);
        }
    }

    /** A clause ends the parentheses that are open, unless they are around a query. */
    private void clause(Clause clause, Next next) {
        boolean isOver = frame().opener.equals("OVER");
        while (frames.size() > 1 && !frame().isQuery && !isOver && frame().clause == Clause.TERM) {
            frames.pop();
        }
        frame().endItem();
        frame().begin(clause, next);
    }

    private static void with(StatementFrame frame) {
        boolean isFirst = frame.last.isEmpty();
        frame.begin(isFirst ? Clause.WITH : Clause.END, isFirst ? Next.ALIAS : Next.WORD);
    }

    private static void as(StatementFrame frame) {
        if (frame.opener.equals("CAST")) {
            frame.next = Next.TYPE;
        } else {
            frame.next = frame.clause == Clause.WITH ? Next.WORD : Next.ALIAS;
        }
    }
}
