package dsmsim.node;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.testing.Console;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredFilesTest {
    private static View where;

    @BeforeAll
    static void store() {
        Console console = Console.on("SRVA");
        console.run("REGISTER NODE N1 secret0001");
        console.run("REGISTER NODE N2 secret0001");
        console.run("SIMULATE BACKUP N1 /FS1 FILES=5000 SIZE=3K");
        console.run("SIMULATE CLOCK +1D");
        console.run("SIMULATE BACKUP N1 /FS1 FILES=2");
        console.run("SIMULATE BACKUP N1 /FS2 FILES=1");
        console.run("SIMULATE BACKUP N2 /FS1 FIRST=1500 FILES=1000");
        console.run("SIMULATE ARCHIVE N2 /FS1 FILES=7");
        where = View.of(console.site(), console.site().server("SRVA").orElseThrow(), Console.START);
    }

    @SuppressWarnings("unchecked")
    private static Relation<StoredFile> table(String name) {
        return (Relation<StoredFile>) StoredFiles.TABLES.stream()
                .filter(relation -> relation.table().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<StoredFile> rows(Iterable<StoredFile> files) {
        List<StoredFile> rows = new ArrayList<>();
        files.forEach(rows::add);
        return rows;
    }

    private static List<StoredFile> found(Object... values) {
        return rows(table("BACKUPS").narrowed().orElseThrow().find().apply(where, List.of(values)));
    }

    private static List<Object> values(String table, String column) {
        Fact<StoredFile> fact = table(table).facts().stream()
                .filter(each -> each.column().equals(column))
                .findFirst()
                .orElseThrow();
        return rows(table(table).rows().apply(where)).stream()
                .map(row -> fact.value(row, where))
                .toList();
    }

    @Test
    void everyVersionIsARow() {
        assertEquals(6003, rows(table("BACKUPS").rows().apply(where)).size());
        assertEquals(6003, table("BACKUPS").count().orElseThrow().applyAsLong(where));
        assertEquals(7, table("ARCHIVES").count().orElseThrow().applyAsLong(where));
        assertEquals(0, table("SPACEMGFILES").count().orElseThrow().applyAsLong(where));
    }

    @Test
    void aVersionThatAnotherReplacedIsInactive() {
        assertEquals(
                List.of("INACTIVE_VERSION", "ACTIVE_VERSION", "INACTIVE_VERSION", "ACTIVE_VERSION", "ACTIVE_VERSION"),
                values("BACKUPS", "STATE").subList(0, 5));
        assertEquals(
                values("BACKUPS", "BACKUP_DATE").get(1),
                values("BACKUPS", "DEACTIVATE_DATE").get(0));
        assertEquals("", values("BACKUPS", "DEACTIVATE_DATE").get(1));
    }

    @Test
    void directoriesFollowTheNumbersOfFiles() {
        assertEquals("/d0001/", values("BACKUPS", "HL_NAME").get(5003));
        assertEquals("f0001500", values("BACKUPS", "LL_NAME").get(5003));
    }

    @Test
    void noTwoObjectsHaveTheSameNumber() {
        Set<Object> numbers = new HashSet<>(values("BACKUPS", "OBJECT_ID"));
        numbers.addAll(values("ARCHIVES", "OBJECT_ID"));

        assertEquals(6010, numbers.size());
        assertEquals(values("BACKUPS", "OBJECT_ID"), values("BACKUP_OBJECTS", "OBJID"));
    }

    @Test
    void fewerAreReadWhereValuesAreKnown() {
        assertEquals(5003, found("N1").size());
        assertEquals(1, found("N1", "/FS2").size());
        assertEquals(500, found("N2", "/FS1", "/d0001/").size());
        assertEquals(2, found("N1", "/FS1", "/d0000/", "f0000001").size());
        assertEquals(0, found("N3").size());
        assertEquals(0, found("N1", "/FS3").size());
        assertEquals(0, found("N1", "/FS1", "/home/").size());
        assertEquals(0, found("N1", "/FS1", "/d9999999/").size());
        assertEquals(0, found("N1", "/FS1", "/d0000/", "a").size());
    }
}
