package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Narrowing;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.ThroughFact;
import dsmsim.site.View;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.CatalogTable;
import dsmsim.tables.Db2Type;
import dsmsim.tables.Tables;
import dsmsim.testing.Console;
import dsmsim.testing.FullSite;
import dsmsim.value.ValueType.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is declared of attributes and facts, and the product's tables, say the same. */
class TablesAgreementTest {
    /** Those that a user of SELECT misses first. */
    private static final List<String> FILLED = List.of(
            "ACTIVITY_SUMMARY",
            "ACTLOG",
            "ADMINS",
            "ARCHIVES",
            "ARCHIVE_OBJECTS",
            "AR_COPYGROUPS",
            "AUDITOCC",
            "BACKUPS",
            "BACKUP_OBJECTS",
            "BU_COPYGROUPS",
            "CLIENTOPTS",
            "CLOPTSETS",
            "COLLOCGROUP",
            "DB",
            "DBSPACE",
            "DOMAINS",
            "DRMMACHINE",
            "DRMMACHINECHARS",
            "DRMMACHINENODE",
            "DRMMACHINERECINST",
            "DRMMACHINERECMEDIA",
            "DRMRECOVERYMEDIA",
            "DRMSTATUS",
            "FILESPACES",
            "LOG",
            "GROUP_MEMBER",
            "MGMTCLASSES",
            "NODEGROUP",
            "NODES",
            "OCCUPANCY",
            "OPTIONS",
            "POLICYSETS",
            "PROCESSES",
            "PROFILES",
            "PROF_ASSOCIATIONS",
            "REPLICATIONVIEW",
            "REPLSERVERS",
            "SCRIPTS",
            "SCRIPT_NAMES",
            "SERVERS",
            "SERVER_GROUP",
            "SESSIONS",
            "SPACEMAN_OBJECTS",
            "SPACEMGFILES",
            "STATUS",
            "STGPOOLS",
            "STGSPACETRIGGER",
            "SUMMARY",
            "SUMMARY_EXTENDED",
            "SUBSCRIPTIONS",
            "TSM_MON_ALERTTRIG",
            "TSM_MON_SETTINGS");

    /** Rows of a table that are looked at; there are tables with millions. */
    private static final int MOST_ROWS = 10_000;

    /** The tables of a server's settings. */
    private static final List<String> OF_SETTINGS = List.of("STATUS", "DRMSTATUS", "TSM_MON_SETTINGS");

    /** So many rows of a table are looked up: files come by the thousand. */
    private static final int FEW = 100;

    private static final List<View> VIEWS = new ArrayList<>();

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void build() {
        Console console = FullSite.build();
        for (String server : List.of("PRODSRV", "DRSRV", "NEWSRV")) {
            VIEWS.add(new View(console.site(), console.site().server(server).orElseThrow(), Console.START, 1, "ADMIN"));
        }
    }

    private void assertNoFaults() {
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void everyAttributeStandsInATableOrSaysWhyNot() {
        for (ObjectType type : Declarations.types()) {
            for (Attribute<?> attribute : type.attributes()) {
                if (attribute.whyInNoTable().isEmpty() && !isBound(attribute, type)) {
                    faults.add(attribute + " stands in no table and does not say why");
                }
            }
        }
        for (Attribute<?> setting : Declarations.settings()) {
            if (setting.whyInNoTable().isEmpty()
                    && OF_SETTINGS.stream().noneMatch(table -> has(table, setting.column()))) {
                faults.add("setting " + setting + " stands in none of " + OF_SETTINGS + " and does not say why");
            }
        }
        assertNoFaults();
    }

    /** Itself, also of a part of the rows, or what a relation of its type has in its column. */
    private static boolean isBound(Attribute<?> attribute, ObjectType type) {
        return Declarations.relations().stream()
                .filter(relation -> relation.facts().stream()
                        .anyMatch(fact ->
                                type.attributes().contains(fact instanceof ThroughFact<?, ?> of ? of.fact() : fact)))
                .anyMatch(relation -> has(relation, attribute.column()));
    }

    private static boolean has(String table, String column) {
        return Declarations.relations().stream()
                .anyMatch(relation -> relation.table().equals(table) && has(relation, column));
    }

    private static boolean has(Relation<?> relation, String column) {
        return relation.facts().stream().anyMatch(fact -> fact.column().equals(column));
    }

    @Test
    void everyFactStandsInItsTableWithItsType() {
        for (Relation<?> relation : Declarations.relations()) {
            Optional<CatalogTable> table = Tables.standard().find(relation.table());
            if (table.isEmpty()) {
                faults.add("there is no table " + relation.table());
            } else {
                relation.facts().forEach(fact -> check(fact, table.get()));
            }
        }
        assertNoFaults();
    }

    private void check(Fact<?> fact, CatalogTable table) {
        Optional<CatalogColumn> column = table.find(fact.column());
        String name = table.name() + "." + fact.column();
        if (column.isEmpty()) {
            faults.add("there is no column " + name);
        } else if (!fits(fact.kind(), column.get().type().kind())) {
            faults.add(name + " is " + column.get().type() + ", not of kind " + fact.kind());
        }
    }

    private static boolean fits(Kind kind, Db2Type.Kind column) {
        return switch (column) {
            case CHAR, VARCHAR, CLOB -> kind == Kind.TEXT || kind == Kind.NOTHING;
            case SMALLINT, INTEGER, BIGINT -> kind == Kind.NUMBER || kind == Kind.NOTHING;
            case DECIMAL, DECFLOAT, REAL, DOUBLE ->
                kind == Kind.NUMBER || kind == Kind.FRACTION || kind == Kind.NOTHING;
            case TIMESTAMP -> kind == Kind.MOMENT || kind == Kind.NOTHING;
            case DATE, TIME, UNTYPED -> kind == Kind.NOTHING;
        };
    }

    @Test
    void everyValueHasItsKindAndRoomInItsColumn() {
        for (Relation<?> relation : Declarations.relations()) {
            for (View where : VIEWS) {
                checkRows(relation, where);
            }
        }
        assertNoFaults();
    }

    private <R> void checkRows(Relation<R> relation, View where) {
        CatalogTable table = Tables.standard().find(relation.table()).orElseThrow();
        int rows = 0;
        for (R row : relation.rows().apply(where)) {
            if (rows++ == MOST_ROWS) {
                return;
            }
            for (Fact<R> fact : relation.facts()) {
                Object value = fact.value(row, where);
                String name = relation.table() + "." + fact.column() + " = " + value;
                Db2Type type = table.find(fact.column()).orElseThrow().type();
                if (!value.equals("") && !TypesLawTest.classOf(fact.kind()).isInstance(value)) {
                    faults.add(name + " is not of kind " + fact.kind());
                } else if (value instanceof String text && text.length() > type.length()) {
                    faults.add(name + " is longer than " + type);
                }
            }
        }
    }

    /** A row that is looked up by its own values, however many of them, must be among those that are found. */
    @Test
    void whatIsFoundByAKeyIsWhatReadingFinds() {
        for (Relation<?> relation : Declarations.relations()) {
            for (View where : VIEWS) {
                checkNarrowing(relation, where);
            }
        }
        assertNoFaults();
    }

    private <R> void checkNarrowing(Relation<R> relation, View where) {
        if (relation.narrowed().isEmpty()) {
            return;
        }
        Narrowing<R> narrowing = relation.narrowed().get();
        int rows = 0;
        for (R row : relation.rows().apply(where)) {
            if (++rows > FEW) {
                return;
            }
            List<Object> key = new ArrayList<>();
            for (String column : narrowing.columns()) {
                Object value = value(relation, column, row, where);
                if (value.equals("")) {
                    break;
                }
                key.add(value instanceof Long number ? Math.toIntExact(number) : value);
                if (!isAmong(row, narrowing.find().apply(where, List.copyOf(key)), relation, where)) {
                    faults.add(relation.table() + " is not found by " + key);
                }
            }
        }
    }

    private static <R> boolean isAmong(R row, Iterable<R> found, Relation<R> relation, View where) {
        List<Object> wanted = values(relation, row, where);
        for (R one : found) {
            if (values(relation, one, where).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static <R> Object value(Relation<R> relation, String column, R row, View where) {
        return relation.facts().stream()
                .filter(fact -> fact.column().equals(column))
                .findFirst()
                .orElseThrow()
                .value(row, where);
    }

    private static <R> List<Object> values(Relation<R> relation, R row, View where) {
        return relation.facts().stream().map(fact -> fact.value(row, where)).toList();
    }

    @Test
    void theTablesThatAdministratorsAskForMostHaveRows() {
        for (String name : FILLED) {
            boolean isFilled = Declarations.relations().stream()
                    .filter(relation -> relation.table().equals(name))
                    .anyMatch(TablesAgreementTest::hasRows);
            if (!isFilled) {
                faults.add(name + " has no rows");
            }
        }
        assertNoFaults();
    }

    private static boolean hasRows(Relation<?> relation) {
        return VIEWS.stream()
                .anyMatch(where -> relation.rows().apply(where).iterator().hasNext());
    }

    @Test
    void aCountIsThatOfTheRows() {
        for (Relation<?> relation : Declarations.relations()) {
            for (View where : VIEWS) {
                checkCount(relation, where);
            }
        }
        assertNoFaults();
    }

    private void checkCount(Relation<?> relation, View where) {
        long count = 0;
        for (Object row : relation.rows().apply(where)) {
            count += row == null ? 0 : 1;
        }
        if (relation.count().isPresent() && relation.count().get().applyAsLong(where) != count) {
            faults.add(relation.table() + " has another number of rows than it says, " + count);
        }
    }

    @Test
    void noNameStandsTwice() {
        Set<String> names = new HashSet<>();
        for (Attribute<?> attribute : Declarations.attributes()) {
            if (!names.add(attribute.toString())) {
                faults.add(attribute + " is declared twice");
            }
        }
        Set<String> tables = new HashSet<>();
        for (Relation<?> relation : Declarations.relations()) {
            if (!tables.add(relation.table())) {
                faults.add("table " + relation.table() + " has two contents");
            }
        }
        assertNoFaults();
    }

    @Test
    void aColumnThatIsFilledTwiceIsRefused() {
        List<Fact<String>> twice = List.of(Fact.absent("URL", "URL", ""), Fact.absent("URL", "Utility URL", ""));

        assertEquals(
                "NODES.URL is filled twice",
                assertThrows(IllegalArgumentException.class, () -> new Relation<>("NODES", twice, where -> List.of()))
                        .getMessage());
    }
}
