package dsmsim.completion;

import dsmsim.completion.QueryBlock.TableUse;
import dsmsim.sql.DurationUnit;
import dsmsim.statement.StatementToken;
import dsmsim.statement.StatementToken.Kind;
import java.util.Optional;
import java.util.Set;

/** Where a statement stands between two parentheses, token by token. */
final class StatementFrame {

    /** Keywords that are names where a name may stand. */
    private static final Set<String> NAMES = Set.of(
            "FIRST",
            "NEXT",
            "ROW",
            "ROWS",
            "ONLY",
            "READ",
            "LAST",
            "NULLS",
            "DESC",
            "ASC",
            "PARTITION",
            "OVER",
            "TABLE",
            "ESCAPE",
            "END",
            "SOME",
            "ANY",
            "OPTIMIZE");
    /** Keywords that are functions before a parenthesis. */
    private static final Set<String> FUNCTIONS = Set.of("LEFT", "RIGHT", "CONCAT");

    /** The part of a SELECT. */
    enum Clause {
        /** None of its own: the arguments of a function, a part of a condition. */
        TERM,
        /** The names of the columns of a table. */
        NAMES,
        /** The tables of WITH. */
        WITH,
        ITEMS,
        FROM,
        ON,
        WHERE,
        GROUP,
        HAVING,
        ORDER,
        /** What follows all of these. */
        END
    }

    /** What comes next. */
    enum Next {
        OPERAND,
        BEHIND_OPERAND,
        TABLE,
        BEHIND_TABLE,
        /** A new name. */
        ALIAS,
        TYPE,
        /** A certain keyword. */
        WORD
    }

    /** What stands before the parenthesis: a function, CAST, OVER, or nothing that counts. */
    final String opener;

    Clause clause;
    Next next;
    Optional<QueryBlock> block;
    /** Whether the block is this one's, and not that of what is around. */
    boolean isQuery;
    /** How many CASE are open. */
    int cases;
    /** Whether a table has been joined for which ON has not come. */
    boolean wantsOn;

    Optional<StatementToken> last = Optional.empty();
    Optional<StatementToken> beforeLast = Optional.empty();
    /** What the next name belongs to: the names with points before it. */
    String qualifier = "";
    /** The name of the column that is being said in the list behind SELECT. */
    String item = "";

    Optional<TableUse> table = Optional.empty();

    StatementFrame(String opener, Clause clause, Next next, Optional<QueryBlock> block) {
        this.opener = opener;
        this.clause = clause;
        this.next = next;
        this.block = block;
    }

    /** As it is now. */
    StatementFrame copy() {
        StatementFrame copy = new StatementFrame(opener, clause, next, block);
        copy.isQuery = isQuery;
        copy.cases = cases;
        copy.wantsOn = wantsOn;
        copy.last = last;
        copy.beforeLast = beforeLast;
        copy.qualifier = qualifier;
        return copy;
    }

    static boolean isUnit(String word) {
        return DurationUnit.find(word).isPresent();
    }

    /**
     * Whether a keyword stands for a name, where no keyword may stand.
     *
     * @param following the text of the token behind it
     */
    boolean takesAsName(StatementToken token, String following) {
        String word = token.text();
        boolean isCalled = following.equals("(");
        boolean isOperand = next == Next.OPERAND;
        if (isQualified()) {
            return NAMES.contains(word) || isUnit(word);
        }
        if (isUnit(word)) {
            return isOperand || next == Next.ALIAS;
        }
        if (FUNCTIONS.contains(word)) {
            return isOperand && isCalled;
        }
        return NAMES.contains(word)
                && !isCalled
                && !opener.equals("OVER")
                && (isOperand || next == Next.ALIAS)
                && !(word.equals("END") && cases > 0);
    }

    void take(StatementToken token) {
        beforeLast = last;
        last = Optional.of(token);
    }

    /** The next column of the list begins. */
    void endItem() {
        if (clause == Clause.ITEMS && !item.isEmpty()) {
            String name = item;
            block.ifPresent(query -> query.addItem(name));
        }
        item = "";
    }

    /** Whether UNION or its like has just been said. */
    boolean isBehindSet() {
        return isBehind("UNION") || isBehind("EXCEPT") || isBehind("INTERSECT");
    }

    boolean isBehind(String keyword) {
        return last.isPresent() && last.get().is(keyword);
    }

    /** Whether a name may be behind a point. */
    boolean isQualified() {
        return isBehind(".");
    }

    /** Whether what is there ends in a number, or in a closing parenthesis, behind which a unit of time may stand. */
    boolean endsInAmount() {
        return isBehind(")") || last.isPresent() && last.get().kind() == Kind.NUMBER;
    }

    void begin(Clause newClause, Next wanted) {
        clause = newClause;
        next = wanted;
    }
}
