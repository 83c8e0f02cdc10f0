package dsmsim.select;

import dsmsim.product.Level;
import dsmsim.site.Fact;
import dsmsim.site.Narrowing;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Db2Type;
import dsmsim.tables.Tables;
import dsmsim.value.Value;
import dsmsim.value.ValueType.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** The tables of a server of the latest level, with rows of no meaning: few values, many of them equal, many NULL. */
final class MadeUpTables {
    static final Level LEVEL = Level.of(8, 1, 20, 0);

    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final List<String> TEXTS =
            List.of("A", "B", "AB", "b", "a%b", "a_b", "NODE1", "YES", "NO", "FULL", "POOL1", "Bkup", "x'y", "9");

    private final Map<CatalogTable, List<Object[]>> rows = new LinkedHashMap<>();

    private MadeUpTables() {}

    /** All tables of the server itself, each with at most so many rows. */
    static MadeUpTables of(Random random, int most) {
        MadeUpTables all = new MadeUpTables();
        for (CatalogTable table : Tables.standard().all()) {
            if (table.schema().equals(CatalogTable.SERVER_SCHEMA)) {
                List<Object[]> some = new ArrayList<>();
                for (int i = random.nextInt(most + 1); i > 0; i--) {
                    some.add(row(table, random));
                }
                all.rows.put(table, some);
            }
        }
        return all;
    }

    /** The values of one row of each table, in the order of its columns. */
    Map<CatalogTable, List<Object[]>> rows() {
        return rows;
    }

    private static Object[] row(CatalogTable table, Random random) {
        Object[] row = new Object[table.columns().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] =
                    random.nextInt(5) == 0 ? null : value(table.columns().get(i).type(), random);
        }
        return row;
    }

    private static Object value(Db2Type type, Random random) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> (long) random.nextInt(16) - 3;
            case DECIMAL ->
                BigDecimal.valueOf(random.nextInt(100) - 20, Math.min(1, type.scale()))
                        .setScale(type.scale());
            case DOUBLE -> (random.nextInt(40) - 10) / 2.0;
            case DATE -> moment(random).toLocalDate();
            case TIME -> moment(random).toLocalTime().withNano(0);
            case TIMESTAMP -> moment(random);
            default -> text(type.length(), random);
        };
    }

    private static LocalDateTime moment(Random random) {
        return FIRST_MOMENT.plusHours(random.nextInt(60)).plusNanos(random.nextInt(3) * 1000L);
    }

    private static String text(int most, Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return most == 0 ? null : text.substring(0, Math.min(most, text.length()));
    }

    /** The rows as the chapters give theirs; of some tables it is known how many, or they are found by two columns. */
    List<Relation<?>> relations() {
        List<Relation<?>> relations = new ArrayList<>();
        rows.forEach((table, some) -> relations.add(relation(table, some)));
        return relations;
    }

    private static Relation<Object[]> relation(CatalogTable table, List<Object[]> rows) {
        List<Fact<Object[]>> facts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            facts.add(new Cell(table.columns().get(i), i));
        }
        Relation<Object[]> relation = new Relation<>(table.name(), facts, where -> rows);
        relation = rows.size() % 3 == 0 ? relation : relation.counted(where -> rows.size());
        return rows.size() % 2 == 0 ? relation : relation.narrowed(byFirstColumns(facts, rows));
    }

    private static Narrowing<Object[]> byFirstColumns(List<Fact<Object[]>> facts, List<Object[]> rows) {
        List<String> columns = facts.stream().limit(2).map(Fact::column).toList();
        return new Narrowing<>(
                columns,
                (where, values) -> rows.stream()
                        .filter(row -> agree(row, values, facts, where))
                        .toList());
    }

    private static boolean agree(Object[] row, List<Object> values, List<Fact<Object[]>> facts, View where) {
        for (int i = 0; i < values.size(); i++) {
            Object value = facts.get(i).value(row, where);
            if (!Objects.equals(value instanceof Long number ? (Object) number.intValue() : value, values.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A column of such a row. */
    private record Cell(CatalogColumn of, int index) implements Fact<Object[]> {
        @Override
        public String column() {
            return of.name();
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public Kind kind() {
            return switch (of.type().kind()) {
                case SMALLINT, INTEGER, BIGINT -> Kind.NUMBER;
                case DECIMAL, DOUBLE -> Kind.FRACTION;
                case DATE, TIME, TIMESTAMP -> Kind.MOMENT;
                default -> Kind.TEXT;
            };
        }

        @Override
        public Object value(Object[] row, View where) {
            Object value = Optional.ofNullable(row[index]).orElse("");
            if (value instanceof LocalDate day) {
                return day.atTime(1, 2);
            }
            if (value instanceof LocalTime time) {
                return time.atDate(FIRST_MOMENT.toLocalDate());
            }
            return value instanceof BigDecimal number ? (Object) number.doubleValue() : value;
        }

        @Override
        public Value shown(Object[] row, View where) {
            throw new UnsupportedOperationException();
        }
    }
}
