package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.command.ChapterDeclarations;
import dsmsim.message.CommandFailure;
import dsmsim.site.Declared;
import dsmsim.site.LogEntry;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.site.StoredChange;
import dsmsim.site.StoredSite;
import dsmsim.stored.CommonObjectsHere;
import dsmsim.testing.Console;
import dsmsim.testing.FullSite;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/**
 * Sites and changes in which bytes have been changed, and then the checksum, so that it finds nothing: what is read of them is
 * some site, or SIM0850E or SIM0851E.
 */
class ForgedSitesTest {
    private static final Declared DECLARED = new ChapterDeclarations(dsmsim.Commands.CHAPTERS.values());
    private static final Set<String> REFUSALS = Set.of("SIM0850E", "SIM0851E");
    private static final int TRIES = 100;
    private static final int CONTENT_AT = 8;
    private static final int LENGTH_AT = 4;

    private final Random random = new Random(13);

    private static byte[] sealed(byte[] head, byte[] content) {
        byte[] all = Arrays.copyOf(head, CONTENT_AT + content.length + Integer.BYTES);
        put(content.length, all, LENGTH_AT);
        System.arraycopy(content, 0, all, CONTENT_AT, content.length);
        CRC32C checksum = new CRC32C();
        checksum.update(all, 0, CONTENT_AT + content.length);
        put((int) checksum.getValue(), all, CONTENT_AT + content.length);
        return all;
    }

    private static void put(int number, byte[] bytes, int at) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (number >>> Byte.SIZE * i);
        }
    }

    private byte[] forged(byte[] sealed) {
        byte[] content = Arrays.copyOfRange(sealed, CONTENT_AT, sealed.length - Integer.BYTES);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = random.nextInt(content.length);
            switch (random.nextInt(5)) {
                case 0 -> content[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                case 1 -> content[at] = (byte) random.nextInt(CONTENT_AT);
                case 2 -> content = Arrays.copyOf(content, at + 1);
                case 3 -> content = spliced(content, at, at + 1, new byte[0]);
                default -> content = spliced(content, at, at, new byte[] {-1, -1, -1, -1, 7});
            }
        }
        return sealed(sealed, content);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(with);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }

    /** All that is read only when somebody asks for it, too. */
    private static void readAll(Site site) {
        StoredSite.write(site, Console.START);
        for (Server server : site.servers().values()) {
            for (ObjectType type : server.types()) {
                server.all(type).values().forEach(Row::key);
            }
            for (LogEntry entry : server.log()) {
                entry.text();
            }
            server.summary().forEach(record -> {});
        }
    }

    private static void assertReadOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (CommandFailure refused) {
            assertTrue(REFUSALS.contains(refused.messages().get(0).identifier()), refused::toString);
        }
    }

    private static Site halfDone() {
        Console console = Console.builtIn();
        console.run(
                "SIMULATE BACKUP NODE1 /FS3 FILES=9000",
                "SIMULATE DAMAGE PRODSRV NODE1 /FS3 FIRST=5 FILES=4000",
                "REPLICATE NODE NODE1",
                "SIMULATE CLOCK +00:00:03",
                "SIMULATE ERASE NODE1 /FS3 FIRST=6000 FILES=500");
        return console.site();
    }

    @Test
    void sitesAreReadOrRefused() {
        for (Site site : new Site[] {halfDone(), FullSite.build().site()}) {
            byte[] bytes = StoredSite.write(site, Console.START);
            for (int i = 0; i < TRIES; i++) {
                byte[] forged = forged(bytes);
                assertReadOrRefused(() -> readAll(StoredSite.read(forged, 0, Console.START, DECLARED)));
            }
        }
    }

    @Test
    void soAreChanges() {
        CommonObjectsHere written = new CommonObjectsHere();
        byte[] base = StoredSite.write(halfDone(), Console.START, written);
        SiteChange change = SiteChange.between(halfDone(), FullSite.build().site());
        byte[] bytes = StoredChange.write(change, Console.START, written);
        for (int i = 0; i < TRIES; i++) {
            byte[] forged = forged(bytes);
            CommonObjectsHere known = new CommonObjectsHere();
            Site there = StoredSite.read(base, 0, Console.START, known, DECLARED);
            assertReadOrRefused(() -> StoredChange.read(forged, Console.START, known, DECLARED, there)
                    .appliedTo(there)
                    .ifPresent(ForgedSitesTest::readAll));
        }
    }
}
