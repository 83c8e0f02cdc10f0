package dsmsim.completion;

import dsmsim.completion.StatementFrame.Clause;
import dsmsim.completion.StatementFrame.Next;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The keywords that fit a place of a statement; those of two words are offered as one where both belong together. */
final class StatementWords {
    /** What follows one keyword only. */
    private static final Map<String, List<String>> FOLLOWING = Map.ofEntries(
            Map.entry("GROUP", List.of("BY")),
            Map.entry("ORDER", List.of("BY")),
            Map.entry("PARTITION", List.of("BY")),
            Map.entry("IS", List.of("NULL", "NOT NULL")),
            Map.entry("FETCH", List.of("FIRST", "NEXT")),
            Map.entry("FIRST", List.of("ROW ONLY", "ROWS ONLY")),
            Map.entry("NEXT", List.of("ROW ONLY", "ROWS ONLY")),
            Map.entry("ROW", List.of("ONLY")),
            Map.entry("ROWS", List.of("ONLY")),
            Map.entry("LEFT", List.of("JOIN", "OUTER JOIN")),
            Map.entry("RIGHT", List.of("JOIN", "OUTER JOIN")),
            Map.entry("FULL", List.of("JOIN", "OUTER JOIN")),
            Map.entry("OUTER", List.of("JOIN")),
            Map.entry("INNER", List.of("JOIN")),
            Map.entry("CROSS", List.of("JOIN")),
            Map.entry("UNION", List.of("ALL", "SELECT")),
            Map.entry("EXCEPT", List.of("ALL", "SELECT")),
            Map.entry("INTERSECT", List.of("ALL", "SELECT")),
            Map.entry("FOR", List.of("READ ONLY", "FETCH ONLY")),
            Map.entry("READ", List.of("ONLY")),
            Map.entry("WITH", List.of("UR", "CS", "RS", "RR")),
            Map.entry("NULLS", List.of("FIRST", "LAST")),
            Map.entry("OPTIMIZE", List.of("FOR")),
            Map.entry("CURRENT", List.of("DATE", "TIME", "TIMESTAMP", "TIMEZONE")));

    private static final List<String> VALUES = List.of(
            "CASE",
            "CAST(",
            "CURRENT_DATE",
            "CURRENT_TIME",
            "CURRENT_TIMESTAMP",
            "CURRENT DATE",
            "CURRENT TIME",
            "CURRENT TIMESTAMP",
            "NULL");
    private static final List<String> UNITS =
            List.of("DAYS", "HOURS", "MINUTES", "SECONDS", "MONTHS", "YEARS", "MICROSECONDS");
    private static final List<String> CONDITIONS = List.of(
            "AND", "OR", "IN", "LIKE", "BETWEEN", "IS NULL", "IS NOT NULL", "NOT IN", "NOT LIKE", "NOT BETWEEN");
    private static final List<String> JOINS =
            List.of("JOIN", "INNER JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN");
    private static final List<String> SETS = List.of("UNION", "EXCEPT", "INTERSECT");
    private static final List<String> ENDS =
            List.of("FETCH FIRST", "LIMIT", "OFFSET", "FOR READ ONLY", "FOR FETCH ONLY", "WITH UR");

    private final StatementFrame place;
    private final List<String> words = new ArrayList<>();

    private StatementWords(StatementFrame place) {
        this.place = place;
    }

    static List<String> at(StatementFrame place) {
        StatementWords words = new StatementWords(place);
        if (!place.isQualified()) {
            words.add();
        }
        return words.words;
    }

    private void add() {
        String last = place.last.map(token -> token.text()).orElse("");
        switch (place.next) {
            case OPERAND -> addBeforeOperand(last);
            case BEHIND_OPERAND -> addBehindOperand();
            case BEHIND_TABLE -> addBehindTable();
            case WORD -> words.addAll(FOLLOWING.getOrDefault(last, List.of()));
            default -> {
                // A name of some kind.
            }
        }
        if (place.next == Next.WORD && place.isBehind("ALL")) {
            words.add("SELECT");
        } else if (place.next == Next.WORD && place.isBehind("NOT")) {
            boolean isNull = place.beforeLast.filter(token -> token.is("IS")).isPresent();
            words.addAll(isNull ? List.of("NULL") : List.of("IN", "LIKE", "BETWEEN"));
        } else if (place.opener.equals("OVER") && place.last.isEmpty()) {
            words.clear();
            words.addAll(List.of("PARTITION BY", "ORDER BY"));
        }
    }

    private void addBeforeOperand(String last) {
        switch (last) {
            case "SELECT" -> words.addAll(List.of("DISTINCT", "ALL"));
            case "CASE" -> words.add("WHEN");
            case "" -> words.addAll(List.of("SELECT", "DISTINCT"));
            default -> {
                if (place.clause == Clause.WHERE || place.clause == Clause.ON || place.clause == Clause.HAVING) {
                    words.addAll(List.of("NOT", "EXISTS"));
                }
            }
        }
        words.addAll(VALUES);
    }

    private void addBehindOperand() {
        if (place.endsInAmount()) {
            words.addAll(UNITS);
        }
        if (place.cases > 0) {
            words.addAll(List.of("WHEN", "THEN", "ELSE", "END"));
            words.addAll(CONDITIONS);
            return;
        }
        switch (place.clause) {
            case ITEMS -> words.addAll(List.of("FROM", "AS"));
            case ON -> {
                words.addAll(CONDITIONS);
                words.addAll(JOINS);
                words.add("WHERE");
                addClausesBehindWhere();
            }
            case WHERE -> {
                words.addAll(CONDITIONS);
                addClausesBehindWhere();
            }
            case GROUP -> {
                words.addAll(List.of("HAVING", "ORDER BY"));
                addEnds();
            }
            case HAVING -> {
                words.addAll(CONDITIONS);
                words.add("ORDER BY");
                addEnds();
            }
            case ORDER -> {
                words.addAll(List.of("DESC", "ASC", "NULLS FIRST", "NULLS LAST"));
                words.addAll(ENDS);
            }
            case END -> words.addAll(List.of("ROWS ONLY", "ROW ONLY", "FOR READ ONLY", "WITH UR"));
            default -> addInParentheses();
        }
    }

    private void addInParentheses() {
        switch (place.opener) {
            case "CAST" -> words.add("AS");
            case "OVER" -> words.addAll(List.of("ORDER BY", "DESC", "ASC"));
            default -> words.addAll(CONDITIONS);
        }
    }

    private void addBehindTable() {
        if (place.wantsOn) {
            words.add("ON");
        }
        words.add("WHERE");
        words.addAll(JOINS);
        addClausesBehindWhere();
        words.add("AS");
    }

    private void addClausesBehindWhere() {
        words.addAll(List.of("GROUP BY", "HAVING", "ORDER BY"));
        addEnds();
    }

    private void addEnds() {
        words.addAll(SETS);
        words.addAll(ENDS);
    }
}
