package dsmsim.select;

import dsmsim.sql.Aggregates;
import dsmsim.sql.Functions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Statements as nobody should write them: ill typed, with words lost or changed, or soups of words. */
final class SpoiledStatements {
    private static final List<String> WORDS =
            List.of(("SELECT ALL AND ANY AS ASC BETWEEN BY CASE CAST CROSS CURRENT DESC DISTINCT"
                            + " ELSE END ESCAPE EXCEPT EXISTS FETCH FIRST FOR FROM FULL GROUP HAVING IN INNER INTERSECT IS JOIN LAST LEFT"
                            + " LIKE LIMIT NEXT NOT NULL NULLS OFFSET ON ONLY OPTIMIZE OR ORDER OUTER OVER PARTITION READ RIGHT ROW ROWS"
                            + " SOME TABLE THEN UNION WHEN WHERE WITH DAYS SECONDS MICROSECONDS TIMESTAMP DATE USER UR INSERT DROP VALUES"
                            + " NODES NODE_NAME NODE_ID PWSET_TIME OCCUPANCY NUM_FILES PHYSICAL_MB T C0 C1 T.C0 SYSIBM.SYSDUMMY1 INTEGER"
                            + " DECIMAL(5,2) CHAR(3) VARCHAR(99999) CLOB DECFLOAT ( ) ( ) ( ) , , . * + - / || = <> < >= {ts } ; ? : [ ]"
                            + " ^= !< !! 'A' '' '2026-01-01' '24:00:00' '1E9' 'x''y' \"A\" \"\" 0 1 -1 2 3.5 .5 5. 1E5 1E400 1E99999999999"
                            + " 99999999999 99999999999999999999999999999999999999 0.0000000000000000000000000000001 /* */ -- \0 \u00e9"
                            + " \ud83d \u0130 \u00df \ufeff \u00a0 \u0661 @ # $ ~ ' \" /*")
                    .split(" "));

    private final Random random;
    private final RandomQueries queries;
    private final List<String> words = new ArrayList<>(WORDS);

    SpoiledStatements(Random random) {
        this.random = random;
        this.queries = new RandomQueries(random);
        Functions.names().forEach(name -> words.add(name + "("));
        Aggregates.names().forEach(name -> words.add(name + "("));
    }

    String next() {
        if (random.nextInt(5) == 0) {
            return soup();
        }
        String statement = queries.query().text().ours();
        return random.nextInt(4) == 0 ? scratched(statement) : spoiled(statement);
    }

    private String soup() {
        StringBuilder text = new StringBuilder("select ");
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(word()).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    /** Some of its words changed, or changed for one another. */
    private String spoiled(String statement) {
        List<String> parts = new ArrayList<>(Arrays.asList(statement.split("(?<=[ (),])|(?=[ (),])")));
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(6)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(at, " " + word() + " ");
                case 2 -> parts.add(at, parts.get(random.nextInt(parts.size())));
                case 3 -> parts.set(at, parts.get(random.nextInt(parts.size())));
                default -> parts.set(at, " " + word() + " ");
            }
            if (parts.isEmpty()) {
                return "select";
            }
        }
        return String.join("", parts);
    }

    /** A part of it, or with single characters changed. */
    private String scratched(String statement) {
        StringBuilder text = new StringBuilder(statement);
        text.setLength(random.nextInt(4) == 0 ? 1 + random.nextInt(text.length()) : text.length());
        for (int times = random.nextInt(4); times > 0; times--) {
            text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(random.nextBoolean() ? 128 : 65536));
        }
        return text.toString();
    }
}
