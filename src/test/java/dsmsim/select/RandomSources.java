package dsmsim.select;

import dsmsim.select.RandomTerms.Sort;
import dsmsim.select.RandomTerms.Typed;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What stands in FROM: tables, queries, and joins of every kind, nested on either side. */
final class RandomSources {
    private static final List<String> TABLES =
            List.of("NODES", "FILESPACES", "OCCUPANCY", "VOLUMES", "STGPOOLS", "EVENTS", "SUMMARY", "LIBVOLUMES");
    /** So many columns of each kind are used of a table: enough for equal names in several tables. */
    private static final int COLUMNS_A_SORT = 2;

    private final Random random;
    private final RandomTerms terms;
    private final Derived queries;
    private int aliases;

    RandomSources(Random random, RandomTerms terms, Derived queries) {
        this.random = random;
        this.terms = terms;
        this.queries = queries;
    }

    /** Where queries in FROM come from. */
    interface Derived {
        RandomQueries.Query query(List<Named> named, int depth);
    }

    /** A query that WITH has given a name, and the names and kinds of its columns. */
    record Named(String name, List<Typed> columns) {}

    /**
     * What stands in FROM.
     *
     * @param part the same as the right side of a join, where joins stand in parentheses
     */
    record Source(BothTexts text, BothTexts part, List<Typed> columns) {

        static Source join(BothTexts text, List<Typed> columns) {
            return new Source(text, BothTexts.of("(@)", text), columns);
        }
    }

    String newName(String prefix) {
        return prefix + ++aliases;
    }

    /** @param around columns of queries around this one, which may be named in ON */
    Source from(List<Named> named, List<Typed> around, int depth) {
        Source first = joined(named, around, depth);
        if (random.nextInt(5) > 0) {
            return first;
        }
        Source second = joined(named, around, depth - 1);
        return Source.join(BothTexts.of("@, @", first.text(), second.text()), both(first, second));
    }

    private static List<Typed> both(Source one, Source other) {
        List<Typed> columns = new ArrayList<>(one.columns());
        columns.addAll(other.columns());
        return columns;
    }

    private Source joined(List<Named> named, List<Typed> around, int depth) {
        if (depth <= 0 || random.nextInt(2) == 0) {
            return single(named, depth);
        }
        Source left = joined(named, around, depth - 1);
        Source right = random.nextInt(3) == 0 ? joined(named, around, depth - 1) : single(named, depth - 1);
        List<Typed> columns = both(left, right);
        BothTexts second = right.part();
        List<Typed> known = new ArrayList<>(columns);
        if (random.nextInt(4) == 0) {
            known.addAll(around);
        }
        int kind = random.nextInt(9);
        if (kind == 0) {
            return Source.join(BothTexts.of("@ cross join @", left.text(), second), columns);
        }
        if (kind == 1) {
            return full(left, right, second, on(left, right, columns));
        }
        BothTexts on = on(left, right, known);
        String join = kind < 4 ? "inner join" : kind == 4 ? "join" : kind < 7 ? "left outer join" : "right join";
        return Source.join(BothTexts.of("@ " + join + " @ on @", left.text(), second, on), columns);
    }

    /** Most often an equality, so that joins have rows. */
    private BothTexts on(Source left, Source right, List<Typed> known) {
        Sort sort = terms.sort();
        BothTexts equality =
                BothTexts.of("@ = @", terms.value(sort, left.columns(), 0), terms.value(sort, right.columns(), 0));
        return switch (random.nextInt(4)) {
            case 0, 1 -> equality;
            case 2 -> BothTexts.of("@ and @", equality, terms.condition(known, 1));
            default -> terms.condition(known, 2);
        };
    }

    /** H2 has no FULL JOIN: the left join, and below it the rows of the right side that have no partner. */
    private Source full(Source left, Source right, BothTexts second, BothTexts on) {
        String alias = newName("F");
        List<String> ofLeft = new ArrayList<>();
        List<String> ofNulls = new ArrayList<>();
        List<Typed> columns = new ArrayList<>();
        for (Typed column : both(left, right)) {
            boolean isLeft = columns.size() < left.columns().size();
            String name = "K" + columns.size();
            ofLeft.add(column.text().theirs() + " as " + name);
            ofNulls.add(isLeft ? "null" : column.text().theirs());
            columns.add(new Typed(new BothTexts(column.text().ours(), alias + "." + name), column.sort()));
        }
        String theirs = "(select " + String.join(", ", ofLeft) + " from "
                + left.text().theirs() + " left join "
                + second.theirs() + " on " + on.theirs() + " union all select " + String.join(", ", ofNulls) + " from "
                + right.text().theirs() + " where not exists (select 1 from "
                + left.text().theirs() + " where "
                + on.theirs() + ")) " + alias;
        String ours = left.text().ours() + " full join " + second.ours() + " on " + on.ours();
        return new Source(new BothTexts(ours, theirs), new BothTexts("(" + ours + ")", theirs), columns);
    }

    private Source single(List<Named> named, int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            RandomQueries.Query query = queries.query(named, depth - 1);
            return named("(@) " + (random.nextBoolean() ? "as " : ""), query.text(), "D", query.columns());
        }
        if (!named.isEmpty() && random.nextInt(2) == 0) {
            Named one = terms.one(named);
            return named("@ ", BothTexts.of(one.name()), "T", one.columns());
        }
        String table = terms.one(TABLES);
        return named("@ ", BothTexts.of(table), "T", columns(table));
    }

    private Source named(String pattern, BothTexts what, String prefix, List<Typed> columns) {
        String alias = newName(prefix);
        BothTexts text = BothTexts.of(pattern + alias, what);
        List<Typed> qualified = new ArrayList<>();
        for (Typed column : columns) {
            qualified.add(new Typed(BothTexts.of(alias + ".@", column.text()), column.sort()));
        }
        return new Source(text, text, qualified);
    }

    private static List<Typed> columns(String table) {
        List<Typed> columns = new ArrayList<>();
        int[] counts = new int[Sort.values().length];
        for (CatalogColumn column : Tables.standard().find(table).orElseThrow().columns()) {
            Sort sort =
                    switch (column.type().kind()) {
                        case INTEGER, BIGINT, SMALLINT -> Sort.WHOLE;
                        case DECIMAL -> Sort.DECIMAL;
                        case TIMESTAMP -> Sort.MOMENT;
                        case VARCHAR -> Sort.TEXT;
                        default -> null;
                    };
            if (sort != null && counts[sort.ordinal()]++ < COLUMNS_A_SORT) {
                columns.add(new Typed(BothTexts.of(column.name()), sort));
            }
        }
        return columns;
    }
}
