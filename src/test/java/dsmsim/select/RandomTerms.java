package dsmsim.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Values and conditions without sense, but of the right types, of which both engines know the same result: no division of
 * decimals, no texts with blanks at their end, no AVG of decimals; nothing that could be an error for some rows only.
 */
final class RandomTerms {

    /** Kinds of values that go together. */
    enum Sort {
        WHOLE,
        DECIMAL,
        TEXT,
        MOMENT
    }

    /** A value and of which kind it is. */
    record Typed(BothTexts text, Sort sort) {}

    /** Where queries within a term come from. */
    interface Queries {
        /** A query with one column of that kind, which may name columns of the query around it. */
        BothTexts single(Sort sort, List<Typed> around, int depth);

        /** The same that gives one row. */
        BothTexts oneRow(Sort sort, List<Typed> around, int depth);
    }

    private static final List<String> COMPARISONS = List.of("=", "<>", "<", "<=", ">", ">=");
    private static final List<String> LITERALS =
            List.of("'A'", "'B'", "'AB'", "'a_b'", "'NODE1'", "'YES'", "'x''y'", "'9'");
    private static final List<String> PATTERNS =
            List.of("'A%'", "'%'", "'_'", "'%B'", "'a_b'", "'%a%b%'", "'_O%'", "'N%1'", "'%%E_'", "''");
    private static final List<String> ESCAPED = List.of("'a!%b'", "'%!_b'", "'a!_%'", "'!%'", "'%!!%'");
    private static final List<String> MOMENTS =
            List.of("'2026-01-01 10:00:00'", "'2026-01-02'", "'2026-01-02 00:00:00.000001'");

    private final Random random;
    private final Queries queries;

    RandomTerms(Random random, Queries queries) {
        this.random = random;
        this.queries = queries;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    Sort sort() {
        return one(List.of(Sort.WHOLE, Sort.WHOLE, Sort.TEXT, Sort.TEXT, Sort.DECIMAL, Sort.MOMENT));
    }

    Typed value(List<Typed> columns, int depth) {
        Sort sort = sort();
        return new Typed(value(sort, columns, depth), sort);
    }

    /** @param depth how deep terms may still be nested */
    BothTexts value(Sort sort, List<Typed> columns, int depth) {
        if (depth <= 0 || random.nextInt(5) < 2) {
            return simple(sort, columns);
        }
        if (random.nextInt(8) == 0) {
            return general(sort, columns, depth - 1);
        }
        return switch (sort) {
            case WHOLE -> whole(columns, depth - 1);
            case DECIMAL -> decimal(columns, depth - 1);
            case TEXT -> text(columns, depth - 1);
            case MOMENT -> moment(columns, depth - 1);
        };
    }

    /** A column if there is one, else a literal. */
    private BothTexts simple(Sort sort, List<Typed> columns) {
        List<BothTexts> fitting = new ArrayList<>();
        for (Typed column : columns) {
            if (column.sort() == sort) {
                fitting.add(column.text());
            }
        }
        return fitting.isEmpty() || random.nextInt(6) == 0 ? literal(sort) : one(fitting);
    }

    private BothTexts literal(Sort sort) {
        return switch (sort) {
            case WHOLE -> BothTexts.of(String.valueOf(random.nextInt(16)));
            case DECIMAL -> BothTexts.of(random.nextInt(9) + "." + random.nextInt(10));
            case TEXT -> BothTexts.of(one(LITERALS));
            case MOMENT -> BothTexts.of("timestamp(@)", "cast(@ as timestamp(6))", BothTexts.of(one(MOMENTS)));
        };
    }

    private BothTexts general(Sort sort, List<Typed> columns, int depth) {
        BothTexts one = value(sort, columns, depth);
        BothTexts other = value(sort, columns, depth);
        return switch (random.nextInt(6)) {
            case 0 -> BothTexts.of("case when @ then @ else @ end", condition(columns, depth), one, other);
            // H2 forgets the type of what is NULL for every row.
            case 1 ->
                BothTexts.of(
                        "case when @ then @ end",
                        "cast(case when @ then @ end as " + theirType(sort) + ")",
                        condition(columns, depth),
                        one);
            case 2 -> {
                Typed of = value(columns, depth);
                BothTexts when = value(of.sort(), columns, 0);
                yield BothTexts.of(
                        "case @ when @ then @ when @ then @ else @ end",
                        of.text(),
                        when,
                        one,
                        value(of.sort(), columns, depth),
                        other,
                        value(sort, columns, 0));
            }
            case 3 -> BothTexts.of("coalesce(@, @, @)", one, other, value(sort, columns, 0));
            case 4 -> BothTexts.of("nullif(@, @)", one, other);
            default -> depth > 1 ? BothTexts.of("(@)", queries.oneRow(sort, columns, depth)) : one;
        };
    }

    static String theirType(Sort sort) {
        return switch (sort) {
            case WHOLE -> "bigint";
            case DECIMAL -> "numeric(60, 20)";
            case TEXT -> "varchar";
            case MOMENT -> "timestamp(6)";
        };
    }

    private BothTexts whole(List<Typed> columns, int depth) {
        BothTexts one = value(Sort.WHOLE, columns, depth);
        return switch (random.nextInt(12)) {
            case 0, 1 -> BothTexts.of("(@ + @)", one, value(Sort.WHOLE, columns, depth));
            case 2 -> BothTexts.of("(@ - @)", one, value(Sort.WHOLE, columns, depth));
            case 3 -> BothTexts.of("(@ * @)", one, BothTexts.of(String.valueOf(random.nextInt(4))));
            case 4 -> BothTexts.of("(@ / @)", one, BothTexts.of(String.valueOf(1 + random.nextInt(4))));
            case 5 -> BothTexts.of("mod(@, @)", one, BothTexts.of(String.valueOf(1 + random.nextInt(6))));
            case 6 -> BothTexts.of("abs(@)", one);
            case 7 -> BothTexts.of("-@", BothTexts.of("(@)", one));
            case 8 -> BothTexts.of("length(@)", value(Sort.TEXT, columns, depth));
            case 9 -> BothTexts.of("locate(@, @)", BothTexts.of(one(LITERALS)), value(Sort.TEXT, columns, depth));
            case 10 ->
                BothTexts.of(
                        one(List.of("year", "month", "day", "hour", "minute", "second")) + "(@)",
                        value(Sort.MOMENT, columns, depth));
            default ->
                BothTexts.of("cast(@ as integer)", "cast(trunc(@) as integer)", value(Sort.DECIMAL, columns, depth));
        };
    }

    private BothTexts decimal(List<Typed> columns, int depth) {
        BothTexts one = value(Sort.DECIMAL, columns, depth);
        return switch (random.nextInt(6)) {
            case 0 -> BothTexts.of("(@ + @)", one, value(Sort.DECIMAL, columns, depth));
            case 1 -> BothTexts.of("(@ - @)", one, value(Sort.WHOLE, columns, depth));
            case 2 -> BothTexts.of("(@ * @)", one, BothTexts.of(String.valueOf(random.nextInt(4))));
            case 3 -> BothTexts.of(one(List.of("abs(@)", "floor(@)", "ceil(@)")), one);
            case 4 -> BothTexts.of("cast(@ as decimal(15,2))", value(Sort.WHOLE, columns, depth));
            default -> BothTexts.of("decimal(@, 15, 1)", "cast(trunc(@, 1) as decimal(15,1))", one);
        };
    }

    private BothTexts text(List<Typed> columns, int depth) {
        BothTexts one = value(Sort.TEXT, columns, depth);
        return switch (random.nextInt(7)) {
            case 0, 1 -> BothTexts.of("(@ || @)", one, value(Sort.TEXT, columns, depth));
            case 2 -> BothTexts.of(one(List.of("upper(@)", "lower(@)", "trim(@)", "ltrim(@)")), one);
            case 3 ->
                BothTexts.of("substring(@, " + (1 + random.nextInt(3)) + ", " + (1 + random.nextInt(3)) + ")", one);
            case 4 -> BothTexts.of("replace(@, 'A', 'xy')", one);
            case 5 -> BothTexts.of("cast(@ as varchar(30))", value(Sort.WHOLE, columns, depth));
            default -> BothTexts.of("concat(@, @)", "(@ || @)", one, value(Sort.TEXT, columns, depth));
        };
    }

    private BothTexts moment(List<Typed> columns, int depth) {
        BothTexts one = value(Sort.MOMENT, columns, depth);
        String sign = random.nextBoolean() ? "+" : "-";
        String unit = one(List.of("DAY", "HOUR", "MINUTE", "SECOND", "MONTH", "YEAR"));
        String number = String.valueOf(random.nextInt(40));
        if (random.nextInt(6) == 0) {
            return BothTexts.of("timestamp(date(@))", "cast(cast(@ as date) as timestamp(6))", one);
        }
        return BothTexts.of(
                "(@ " + sign + " " + number + " " + unit + (random.nextBoolean() ? "S" : "") + ")",
                "dateadd(" + unit + ", " + sign + number + ", @)",
                one);
    }

    BothTexts condition(List<Typed> columns, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            BothTexts one = condition(columns, depth - 1);
            return switch (random.nextInt(3)) {
                case 0 -> BothTexts.of("(@ and @)", one, condition(columns, depth - 1));
                case 1 -> BothTexts.of("(@ or @)", one, condition(columns, depth - 1));
                default -> BothTexts.of("not (@)", one);
            };
        }
        if (depth > 1 && random.nextInt(4) == 0) {
            return ofQuery(columns, depth - 1);
        }
        Typed value = value(columns, depth);
        BothTexts one = value.text();
        String not = random.nextInt(4) == 0 ? "not " : "";
        return switch (random.nextInt(8)) {
            case 0 -> BothTexts.of("@ is " + not + "null", one);
            case 1 ->
                BothTexts.of(
                        "@ " + not + "between @ and @",
                        one,
                        value(value.sort(), columns, depth - 1),
                        value(value.sort(), columns, depth - 1));
            case 2 ->
                BothTexts.of(
                        "@ " + not + "in (@, @, @)",
                        one,
                        value(value.sort(), List.of(), 0),
                        value(value.sort(), List.of(), 0),
                        value(value.sort(), columns, depth - 2));
            case 3 ->
                BothTexts.of(
                        "@ " + not + "in (@, @)",
                        one,
                        value(value.sort(), List.of(), 0),
                        value(value.sort(), List.of(), 0));
            case 4 -> like(columns, depth, not);
            default -> BothTexts.of("@ " + one(COMPARISONS) + " @", one, value(value.sort(), columns, depth - 1));
        };
    }

    private BothTexts like(List<Typed> columns, int depth, String not) {
        BothTexts one = value(Sort.TEXT, columns, depth - 1);
        return random.nextInt(3) == 0
                ? BothTexts.of("@ " + not + "like " + one(ESCAPED) + " escape '!'", one)
                : like(one, not + "like " + one(PATTERNS));
    }

    /** Where no sign is said that escapes, H2 has one. */
    private static BothTexts like(BothTexts one, String how) {
        return BothTexts.of("@ " + how, "@ " + how + " escape ''", one);
    }

    private BothTexts compared(BothTexts value, BothTexts query) {
        String comparison = one(COMPARISONS);
        String which = one(List.of("any", "some", "all"));
        // H2 takes = ALL for = ANY where it looks rows up by the value.
        return comparison.equals("=") && which.equals("all")
                ? BothTexts.of("@ = all (@)", "not (@ <> any (@))", value, query)
                : BothTexts.of("@ " + comparison + " " + which + " (@)", value, query);
    }

    private BothTexts ofQuery(List<Typed> columns, int depth) {
        Sort sort = sort();
        BothTexts value = value(sort, columns, depth - 1);
        BothTexts query = queries.single(sort, columns, depth);
        return switch (random.nextInt(5)) {
            case 0 -> BothTexts.of((random.nextBoolean() ? "" : "not ") + "exists (@)", query);
            case 1 -> BothTexts.of("@ in (@)", value, query);
            case 2 -> BothTexts.of("@ not in (@)", value, query);
            case 3 -> BothTexts.of("@ " + one(COMPARISONS) + " (@)", value, queries.oneRow(sort, columns, depth));
            default -> compared(value, query);
        };
    }
}
