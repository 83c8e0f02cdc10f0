package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.sql.SqlFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The statements that administrators write have the answers of H2, on several sets of made-up tables. */
class CorpusAnswersTest {
    private static final Path CORPUS = Path.of("src/test/resources/select/corpus.txt");
    private static final int SETS = 8;
    private static final int ROWS = 6;
    private static final int LEAST = 135;

    /**
     * Durations and divisions of DEC(x,p,s) are of Db2 alone, which {@code results.txt} has examples of. H2 has another
     * catalog. The times of VOLHISTORY are texts, and made-up ones are no times.
     */
    private static final Pattern NOT_COMPARED =
            Pattern.compile("(?i).*(hour\\(current|\\) ?(seconds|days) as|timestampdiff"
                    + "|date\\(days|dec\\(dec\\(|syscat|from volhistory where .* date_time).*");
    /** Where numbers are cut off, H2 rounds; a cast shows the difference. */
    private static final Pattern NEARLY = Pattern.compile("(?i).*(cast\\(|/).*");

    @Test
    void everyStatementHasTheAnswerOfH2() throws IOException, SQLException {
        List<String> statements = statements();
        assertTrue(statements.size() >= LEAST, () -> statements.size() + " statements");
        List<String> faults = new ArrayList<>();
        try (Oracle oracle = new Oracle()) {
            for (int i = 0; i < SETS; i++) {
                MadeUpTables tables = MadeUpTables.of(new Random(i), ROWS);
                oracle.fill(tables.rows());
                Engine engine = Engine.on(MadeUpTables.LEVEL, tables.relations());
                for (String statement : statements) {
                    compare(statement, engine, oracle, faults);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> statements() throws IOException {
        List<String> lines = Files.readAllLines(CORPUS);
        List<String> valid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isStatement = !line.isBlank() && !line.startsWith("#") && !line.startsWith("    ");
            boolean isWrong = i + 1 < lines.size() && lines.get(i + 1).startsWith("    ");
            if (isStatement && !isWrong && !NOT_COMPARED.matcher(line).matches()) {
                valid.add(line);
            }
        }
        return valid;
    }

    private static void compare(String statement, Engine engine, Oracle oracle, List<String> faults) {
        String theirs;
        String ours;
        try {
            theirs = Likeness.sorted(oracle.run(TheirDialect.of(statement))).toString();
        } catch (SQLException e) {
            theirs = e.getMessage().lines().findFirst().orElse("");
        }
        try {
            ours = Likeness.sorted(engine.run(statement).rows()).toString();
        } catch (SqlFailure e) {
            ours = e.text();
        }
        boolean isSameError = ours.contains("SQL0801N") && theirs.contains("Division by zero")
                || ours.contains("SQL0413N") && theirs.contains("Value too long");
        boolean isNear = NEARLY.matcher(statement).matches() && Likeness.isNear(ours, theirs);
        if (!ours.equals(theirs) && !isSameError && !isNear) {
            faults.add(statement + "\n  ours   " + ours + "\n  theirs " + theirs);
        }
    }
}
