package dsmsim.select;

import dsmsim.select.RandomSources.Named;
import dsmsim.select.RandomSources.Source;
import dsmsim.select.RandomTerms.Sort;
import dsmsim.select.RandomTerms.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Queries without sense that both engines answer alike. */
final class RandomQueries implements RandomTerms.Queries {
    private static final int DEPTH = 3;

    private final Random random;
    private final RandomTerms terms;
    private final RandomSources sources;

    RandomQueries(Random random) {
        this.random = random;
        this.terms = new RandomTerms(random, this);
        this.sources = new RandomSources(random, terms, this::query);
    }

    /**
     * A query.
     *
     * @param columns by their names
     * @param sortedBy places of columns by which the rows must come sorted, none for any order
     */
    record Query(BothTexts text, List<Typed> columns, List<Integer> sortedBy) {}

    Query query() {
        return query(List.of(), DEPTH);
    }

    private Query query(List<Named> named, int depth) {
        if (depth > 0 && random.nextInt(6) == 0) {
            return with(named, depth);
        }
        if (random.nextInt(6) == 0) {
            // H2 applies conditions to a limited union before its limit.
            return ordered(combined(named, depth - 1), depth == DEPTH);
        }
        return ordered(select(named, List.of(), sorts(), depth), true);
    }

    private List<Sort> sorts() {
        List<Sort> sorts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            sorts.add(terms.sort());
        }
        return sorts;
    }

    private Query with(List<Named> named, int depth) {
        Query first = query(named, depth - 1);
        String name = sources.newName("W");
        List<Named> all = new ArrayList<>(named);
        all.add(new Named(name, first.columns()));
        Query body = ordered(select(all, List.of(), sorts(), depth - 1), true);
        BothTexts columns =
                BothTexts.joined(", ", first.columns().stream().map(Typed::text).toList());
        return new Query(
                BothTexts.of("with " + name + "(@) as (@) @", columns, first.text(), body.text()),
                body.columns(),
                body.sortedBy());
    }

    private Query combined(List<Named> named, int depth) {
        List<Sort> sorts = sorts();
        Query first = select(named, List.of(), sorts, depth);
        BothTexts text = first.text();
        for (int i = random.nextInt(2); i >= 0; i--) {
            String operator = terms.one(List.of("union", "union all", "except", "intersect"));
            BothTexts second = select(named, List.of(), sorts, depth).text();
            boolean isNested = random.nextInt(3) == 0;
            // H2 takes two parentheses in FROM for those of a join.
            text = isNested
                    ? BothTexts.of(
                            "(@) " + operator + " (@)",
                            "select * from (@) N1 " + operator + " select * from (@) N2",
                            text,
                            second)
                    : BothTexts.of("@ " + operator + " @", text, second);
        }
        return new Query(text, first.columns(), List.of());
    }

    /** With ORDER BY, and where all columns are named there, with a limit if that may be. */
    private Query ordered(Query query, boolean mayHaveLimit) {
        if (random.nextInt(3) > 0) {
            return query;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < query.columns().size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        boolean isWhole = random.nextBoolean();
        List<Integer> keys = isWhole ? places : places.subList(0, 1 + random.nextInt(places.size()));
        List<BothTexts> words = new ArrayList<>();
        for (int key : keys) {
            BothTexts by = random.nextBoolean()
                    ? BothTexts.of(String.valueOf(key + 1))
                    : query.columns().get(key).text();
            words.add(BothTexts.of(
                    "@" + terms.one(List.of("", " asc", " desc", " desc nulls last", " nulls first")), by));
        }
        BothTexts text = BothTexts.of("@ order by @", query.text(), BothTexts.joined(", ", words));
        return new Query(isWhole && mayHaveLimit ? limited(text) : text, query.columns(), List.copyOf(keys));
    }

    private BothTexts limited(BothTexts text) {
        int rows = random.nextInt(6);
        int skipped = random.nextInt(3);
        return switch (random.nextInt(6)) {
            case 0 -> BothTexts.of("@ fetch first " + rows + " rows only", text);
            case 1 -> BothTexts.of("@ limit " + rows, text);
            case 2 -> BothTexts.of("@ limit " + rows + " offset " + skipped, text);
            case 3 -> BothTexts.of("@ offset " + skipped + " rows fetch next " + rows + " rows only", text);
            default -> text;
        };
    }

    private Query select(List<Named> named, List<Typed> around, List<Sort> sorts, int depth) {
        Source from = sources.from(named, around, depth);
        List<Typed> known = new ArrayList<>(from.columns());
        if (!around.isEmpty()) {
            known.addAll(around);
        }
        BothTexts where =
                random.nextInt(3) == 0 ? BothTexts.of("") : BothTexts.of(" where @", terms.condition(known, depth));
        BothTexts tables = BothTexts.of(" from @@", from.text(), where);
        return switch (random.nextInt(5)) {
            case 0 -> grouped(from.columns(), tables, sorts, depth);
            case 1 -> numbered(from.columns(), tables, sorts, depth);
            default -> plain(known, tables, sorts, depth);
        };
    }

    private static Query of(String select, List<BothTexts> items, BothTexts rest, List<Sort> sorts) {
        List<Typed> columns = new ArrayList<>();
        List<BothTexts> named = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            columns.add(new Typed(BothTexts.of("C" + i), sorts.get(i)));
            named.add(BothTexts.of("@ as C" + i, items.get(i)));
        }
        return new Query(BothTexts.of(select + " @@", BothTexts.joined(", ", named), rest), columns, List.of());
    }

    private Query plain(List<Typed> known, BothTexts tables, List<Sort> sorts, int depth) {
        List<BothTexts> items = new ArrayList<>();
        sorts.forEach(sort -> items.add(terms.value(sort, known, depth)));
        return of(random.nextInt(3) == 0 ? "select distinct" : "select", items, tables, sorts);
    }

    private Query numbered(List<Typed> known, BothTexts tables, List<Sort> sorts, int depth) {
        List<BothTexts> items = new ArrayList<>();
        for (Sort sort : sorts) {
            items.add(terms.value(sort, known, depth - 1));
        }
        BothTexts partition = random.nextBoolean()
                ? BothTexts.of("")
                : BothTexts.of("partition by @ ", terms.value(known, 1).text());
        List<BothTexts> keys = new ArrayList<>(items);
        String function = "row_number";
        if (random.nextBoolean()) {
            function = random.nextBoolean() ? "rank" : "dense_rank";
            keys = keys.subList(0, 1);
        }
        // A number in a window's ORDER BY is none of a column.
        BothTexts order =
                BothTexts.of("@ desc, @", BothTexts.of("coalesce(@, null)", keys.get(0)), BothTexts.joined(", ", keys));
        BothTexts number = BothTexts.of(function + "() over (@order by @)", partition, order);
        List<Sort> all = new ArrayList<>(sorts);
        if (sorts.get(0) != Sort.WHOLE) {
            return of("select", items, tables, sorts);
        }
        items.set(0, function.equals("row_number") ? number : BothTexts.of("(@ + 1)", number));
        return of("select", items, tables, all);
    }

    private Query grouped(List<Typed> known, BothTexts tables, List<Sort> sorts, int depth) {
        List<BothTexts> keys = new ArrayList<>();
        List<Typed> shown = new ArrayList<>();
        List<Typed> whole = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Typed key = key(known);
            keys.add(key.text());
            // H2 finds a function of the key only where it is the whole column.
            (known.contains(key) ? shown : whole).add(key);
        }
        shown.add(new Typed(aggregate(Sort.WHOLE, known), Sort.WHOLE));
        for (Sort sort : Sort.values()) {
            shown.add(new Typed(aggregate(sort, known), sort));
        }
        List<BothTexts> items = new ArrayList<>();
        for (Sort sort : sorts) {
            items.add(terms.value(sort, shown, depth - 2 > 0 ? 1 : 0));
        }
        for (int i = 0; i < whole.size() && i < items.size(); i++) {
            if (whole.get(i).sort() == sorts.get(i)) {
                items.set(i, whole.get(i).text());
            }
        }
        BothTexts by = keys.isEmpty() ? BothTexts.of("") : BothTexts.of(" group by @", BothTexts.joined(", ", keys));
        if (keys.isEmpty()) {
            items.set(0, aggregate(sorts.get(0), known));
        }
        BothTexts having = random.nextInt(3) > 0 || keys.isEmpty()
                ? BothTexts.of("")
                : BothTexts.of(" having @", terms.condition(shown, 1));
        return of("select", items, BothTexts.of("@@@", tables, by, having), sorts);
    }

    /** A column or a function of one; a constant is no key. */
    private Typed key(List<Typed> known) {
        Typed column = terms.one(known);
        if (random.nextInt(3) > 0) {
            return column;
        }
        return switch (column.sort()) {
            case TEXT -> new Typed(BothTexts.of("upper(@)", column.text()), Sort.TEXT);
            case WHOLE -> new Typed(BothTexts.of("(@ / 2)", column.text()), Sort.WHOLE);
            case MOMENT -> new Typed(BothTexts.of("day(@)", column.text()), Sort.WHOLE);
            case DECIMAL -> new Typed(BothTexts.of("floor(@)", column.text()), Sort.DECIMAL);
        };
    }

    private BothTexts aggregate(Sort sort, List<Typed> known) {
        String distinct = random.nextInt(3) == 0 ? "distinct " : "";
        if (sort == Sort.WHOLE && random.nextInt(3) > 0) {
            BothTexts of = terms.value(Sort.WHOLE, known, 1);
            return switch (random.nextInt(4)) {
                case 0 -> BothTexts.of("count(*)");
                case 1 ->
                    BothTexts.of(
                            "count(" + distinct + "@)", terms.value(known, 1).text());
                case 2 -> sum(distinct, Sort.WHOLE, of);
                // H2's average of whole numbers has decimals.
                default -> BothTexts.of("avg(@)", "cast(trunc(avg(cast(@ as bigint))) as bigint)", of);
            };
        }
        BothTexts of = terms.value(sort, known, 1);
        if (sort == Sort.DECIMAL && random.nextBoolean()) {
            return sum(distinct, Sort.DECIMAL, of);
        }
        return BothTexts.of((random.nextBoolean() ? "max" : "min") + "(@)", of);
    }

    /** H2 forgets the type of what is NULL for every row, and makes decimal numbers of whole ones. */
    private static BothTexts sum(String distinct, Sort sort, BothTexts of) {
        String type = RandomTerms.theirType(sort);
        String theirs = "cast(sum(" + distinct + "cast(@ as " + type + ")) as " + type + ")";
        return BothTexts.of("sum(" + distinct + "@)", theirs, of);
    }

    @Override
    public BothTexts single(Sort sort, List<Typed> around, int depth) {
        return select(List.of(), around, List.of(sort), depth - 1).text();
    }

    @Override
    public BothTexts oneRow(Sort sort, List<Typed> around, int depth) {
        Source from = sources.from(List.of(), around, 0);
        List<Typed> known = new ArrayList<>(from.columns());
        known.addAll(around);
        return BothTexts.of(
                "select @ from @ where @",
                aggregate(sort, from.columns()),
                from.text(),
                terms.condition(known, depth - 1));
    }
}
