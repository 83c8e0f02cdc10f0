package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.command.ChapterDeclarations;
import dsmsim.inventory.Columns;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.StoredInventory;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Declared;
import dsmsim.site.ObjectType;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.site.Storable;
import dsmsim.site.StoredChange;
import dsmsim.site.StoredSite;
import dsmsim.stored.CommonObjects;
import dsmsim.stored.CommonObjectsHere;
import dsmsim.stored.Fields;
import dsmsim.testing.Console;
import dsmsim.testing.FullSite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of sites and changes as bytes, over sites that commands have made, with processes that are half done. */
class StoredSiteLawsTest {
    private static final Declared DECLARED = new ChapterDeclarations(dsmsim.Commands.CHAPTERS.values());

    /** What leaves processes half done, or copies damaged. */
    private static final List<List<String>> HALF_DONE = List.of(
            List.of("SIMULATE BACKUP NODE1 /FS1 FILES=20000", "REPLICATE NODE NODE1", "SIMULATE CLOCK +00:00:02"),
            List.of(
                    "SIMULATE BACKUP NODE1 /FS3 FILES=9000",
                    "SIMULATE DAMAGE PRODSRV NODE1 /FS3 FIRST=5 FILES=4000",
                    "REPLICATE NODE NODE1",
                    "SIMULATE CLOCK +00:00:03",
                    "SIMULATE ERASE NODE1 /FS3 FIRST=6000 FILES=500",
                    "SIMULATE BACKUP NODE1 /FS3 FIRST=4500 FILES=40"),
            List.of("SIMULATE DAMAGE PRODSRV NODE1 /FS1 FIRST=3 FILES=700", "REPLICATE NODE NODE1 RECOVERDAMAGED=ONLY"),
            List.of("EXPIRE INVENTORY", "SIMULATE CLOCK +00:00:01"),
            List.of("EXPIRE INVENTORY DURATION=40 RESOURCE=2"),
            List.of("REMOVE REPLSERVER *"),
            List.of("DELETE FILESPACE NODE1 /FS1"),
            List.of("SIMULATE BACKUP NODE1 /FS1 FILES=20000", "DELETE FILESPACE NODE1 *", "SIMULATE CLOCK +00:00:02"),
            List.of(
                    "SIMULATE LINK PRODSRV DRSRV FILES=100",
                    "SIMULATE BACKUP NODE1 /FS1 FILES=3000",
                    "REPLICATE NODE NODE1 FORCERECONCILE=YES"),
            List.of("SIMULATE READING RECEIVERONLY KEEP", "SIMULATE CLIENT NODE1 SERVER=DRSRV"),
            List.of("SET REPLRETENTION 20", "SET MINPWLENGTH 3", "SETOPT REPLBATCHSIZE 1024", "DISABLE REPLICATION"),
            List.of());

    @Provide
    Arbitrary<List<String>> commands() {
        return Arbitraries.of(HALF_DONE)
                .flatMap(first -> Commands.sequences()
                        .flatMap(then -> Arbitraries.of(HALF_DONE).map(last -> all(first, then, last))));
    }

    private static List<String> all(List<String> first, List<String> then, List<String> last) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        all.addAll(last);
        return all;
    }

    private static byte[] write(Site site) {
        return StoredSite.write(site, Console.START);
    }

    private static Site read(byte[] bytes, Declared declared) {
        return StoredSite.read(bytes, 0, Console.START, declared);
    }

    private static Site siteOf(List<String> commands) {
        Console console = Console.builtIn();
        commands.forEach(console::run);
        return console.site();
    }

    private static void assertReadBack(Site site, Object when) {
        byte[] bytes = write(site);
        Site read = read(bytes, DECLARED);
        Sites.assertEqual(site, read, when);
        assertArrayEquals(bytes, write(read), when::toString);
        assertArrayEquals(bytes, write(site), when::toString);
        assertEquals(blocks(site).size(), blocks(read).size(), when::toString);
    }

    private static Set<Columns> blocks(Site site) {
        Set<Columns> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Server server : site.servers().values()) {
            for (Inventory inventory : server.inventories().values()) {
                blocks.addAll(inventory.columns());
            }
        }
        return blocks;
    }

    @Property(tries = 60, seed = "31", edgeCases = EdgeCasesMode.NONE)
    void aSiteIsReadAsItWasWritten(@ForAll("commands") List<String> commands) {
        assertReadBack(siteOf(commands), commands);
    }

    @Example
    void soIsOneWithEverything() {
        assertReadBack(FullSite.build().site(), "the full site");
    }

    @Property(tries = 40, seed = "32", edgeCases = EdgeCasesMode.NONE)
    void processesGoOnToTheSameEnd(@ForAll("commands") List<String> commands) {
        Site site = siteOf(commands);
        Console here = Console.of(site, "PRODSRV");
        Console there = Console.of(read(write(site), DECLARED), "PRODSRV");
        for (String command : List.of("SIMULATE CLOCK +00:00:04", "CANCEL PROCESS 3", "SIMULATE CLOCK +3D")) {
            assertEquals(here.run(command), there.run(command), commands::toString);
        }
        Sites.assertEqual(here.site(), there.site(), commands);
    }

    @Property(tries = 60, seed = "33", edgeCases = EdgeCasesMode.NONE)
    void aChangeIsReadAsItWasWrittenAndAppliesAlike(
            @ForAll("commands") List<String> before, @ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        before.forEach(console::run);
        Site site = console.site();
        CommonObjects written = new CommonObjectsHere();
        CommonObjects known = new CommonObjectsHere();
        Site stored =
                StoredSite.read(StoredSite.write(site, Console.START, written), 0, Console.START, known, DECLARED);
        for (String command : commands) {
            console.run(command);
            SiteChange change = SiteChange.between(site, console.site());
            byte[] bytes = StoredChange.write(change, Console.START, written);
            SiteChange read = StoredChange.read(bytes, Console.START, known, DECLARED, stored);
            assertEquals(change, read, command);
            stored = read.appliedTo(stored).orElseThrow(() -> new AssertionError(command + " of " + commands));
            site = console.site();
            Sites.assertEqual(site, stored, command + " of " + commands);
        }
        SiteChange all = SiteChange.between(site, siteOf(before));
        byte[] bytes = StoredChange.write(all, Console.START, written);
        byte[] damaged = bytes.clone();
        damaged[commands.size() * 31 % bytes.length] ^= 16;
        Site there = stored;
        assertThrows(
                CommandFailure.class,
                () -> StoredChange.read(damaged, Console.START, new CommonObjectsHere(), DECLARED, there));
        assertEquals(all, StoredChange.read(bytes, Console.START, known, DECLARED, stored), commands::toString);
    }

    /** Who keeps blocks by themselves has none of them in the site. */
    @Property(tries = 10, seed = "35", edgeCases = EdgeCasesMode.NONE)
    void blocksThatAreKeptByThemselvesAreNotRepeated(@ForAll("commands") List<String> commands) {
        Site site = siteOf(commands);
        CommonObjects written = new CommonObjectsHere();
        CommonObjects known = new CommonObjectsHere();
        for (Server server : site.servers().values()) {
            for (Inventory inventory : server.inventories().values()) {
                for (Columns block : StoredInventory.unknownBlocks(inventory, written)) {
                    byte[] bytes = StoredInventory.writeBlock(block, Console.START);
                    written.add(block);
                    known.add(StoredInventory.readBlock(bytes, Console.START));
                    bytes[bytes.length / 2] ^= 1;
                    assertThrows(CommandFailure.class, () -> StoredInventory.readBlock(bytes, Console.START));
                }
            }
        }
        byte[] bytes = StoredSite.write(site, Console.START, written);
        Site read = StoredSite.read(bytes, 0, Console.START, known, DECLARED);
        Sites.assertEqual(site, read, commands);
        assertEquals(blocks(site).size(), blocks(read).size(), commands::toString);
        assertTrue(bytes.length < write(site).length);
    }

    /** Steps of a replication are stored by what they add, not by the files that are under way. */
    @Example
    void aStepOfAReplicationTakesFewBytes() {
        Console console = Console.builtIn();
        console.run("SIMULATE BACKUP NODE1 /FS1 FILES=1000000", "REPLICATE NODE NODE1");
        CommonObjects written = new CommonObjectsHere();
        StoredSite.write(console.site(), Console.START, written);
        for (int step = 0; step < 12; step++) {
            Site before = console.site();
            console.run("SIMULATE CLOCK +00:00:02");
            SiteChange change = SiteChange.between(before, console.site());
            int length = StoredChange.write(change, Console.START, written).length;
            assertTrue(length < 2500, step + ": " + length + " bytes");
        }
        assertTrue(console.run("QUERY PROCESS").contains("Replicate Node"));
    }

    @Property(tries = 12, seed = "34", edgeCases = EdgeCasesMode.NONE)
    void everyByteThatIsWrongIsFound(@ForAll("commands") List<String> commands) {
        byte[] bytes = write(siteOf(commands));
        Random random = new Random(bytes.length);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = bytes.clone();
            int at = i < 12 ? i : random.nextInt(bytes.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            assertRefused(damaged);
            assertRefused(Arrays.copyOf(bytes, i < 20 ? i : random.nextInt(bytes.length)));
        }
    }

    private static void assertRefused(byte[] bytes) {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> read(bytes, DECLARED));
        assertEquals("SIM0850E", failure.messages().get(0).identifier());
    }

    /** Knows neither some types nor some settings, and of the others only each second column that is no part of the key. */
    private record Earlier(Predicate<String> hidden) implements Declared {
        @Override
        public ObjectType type(String noun) {
            ObjectType type = DECLARED.type(noun);
            if (hidden.test(noun)) {
                return null;
            }
            List<Attribute<?>> fewer = new ArrayList<>();
            for (int i = 0; i < type.attributes().size(); i++) {
                if (i < type.keyAttributes().size() || i % 2 == 0) {
                    fewer.add(copy(type.attributes().get(i)));
                }
            }
            return ObjectType.of(noun, type.keyAttributes().size(), fewer.toArray(Attribute<?>[]::new));
        }

        private static <T> Attribute<T> copy(Attribute<T> attribute) {
            return attribute.initially(attribute.initial());
        }

        @Override
        public Attribute<?> setting(String name) {
            return hidden.test(name) ? null : DECLARED.setting(name);
        }

        @Override
        public Storable stored(String form, Fields fields) {
            return DECLARED.stored(form, fields);
        }
    }

    @Example
    void whatALaterVersionHasStoredIsKept() {
        Site site = FullSite.build().site();
        byte[] bytes = write(site);
        for (int rest = 0; rest < 2; rest++) {
            int hidden = rest;
            Site earlier = read(bytes, new Earlier(name -> name.length() % 2 == hidden));
            assertNotEquals(0, earlier.servers().size());
            Sites.assertSame(site, read(write(earlier), DECLARED), "an earlier version");
        }
    }

    /** Also where it is a change that comes to an earlier version. */
    @Example
    void soItIsInChanges() {
        Console console = FullSite.build();
        Site first = console.site();
        console.run(
                "UPDATE NODE NODE1 CONTACT=X",
                "DEFINE SCRIPT S2 'query node'",
                "SET MINPWLENGTH 5",
                "DELETE NODEGROUPMEMBER GROUP1 AGENT1",
                "DELETE SCRIPT SCRIPT1");
        byte[] change =
                StoredChange.write(SiteChange.between(first, console.site()), Console.START, new CommonObjectsHere());
        for (int rest = 0; rest < 2; rest++) {
            int hidden = rest;
            Declared declared = new Once(new Earlier(name -> name.length() % 2 == hidden));
            Site earlier = read(write(first), declared);
            SiteChange read = StoredChange.read(change, Console.START, new CommonObjectsHere(), declared, earlier);
            Site changed = read.appliedTo(earlier).orElseThrow();
            Sites.assertSame(console.site(), read(write(changed), DECLARED), "an earlier version");
        }
    }

    /** Each type is made once, as constants are. */
    private static final class Once implements Declared {
        private final Declared declared;
        private final Map<String, Optional<ObjectType>> types = new HashMap<>();

        Once(Declared declared) {
            this.declared = declared;
        }

        @Override
        public ObjectType type(String noun) {
            return types.computeIfAbsent(noun, name -> Optional.ofNullable(declared.type(name)))
                    .orElse(null);
        }

        @Override
        public Attribute<?> setting(String name) {
            return declared.setting(name);
        }

        @Override
        public Storable stored(String form, Fields fields) {
            return declared.stored(form, fields);
        }
    }
}
