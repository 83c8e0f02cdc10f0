package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.resource.Resource;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.site.StoredSite;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site that the program brings along is the one that its macro builds, by any clock. */
class BuiltInSiteTest {
    private static final Handlers HANDLERS = new Handlers(Commands.CHAPTERS);
    private static final SiteFile FILE = new SiteFile(Catalog.standard(), HANDLERS);

    private static byte[] kept() {
        return Resource.find("site/role-change.site").orElseThrow();
    }

    @Test
    void itIsThereAsTheMacroBuildsIt() {
        assertArrayEquals(FILE.builtIn(), kept());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-03-01T10:00:00",
                "2024-02-29T00:00:00",
                "2024-03-01T00:00:01",
                "2025-01-01T00:00:00",
                "1999-12-31T23:59:59",
                "1970-01-01T00:00:00",
                "1970-01-02T00:00:00",
                "1969-12-31T23:59:58",
                "2038-01-19T03:14:08",
                "2014-03-01T10:00:00.123456789",
                "0001-01-01T00:00:00",
                "9999-12-31T23:59:59",
                "-0044-03-15T12:00:00",
                "+99999-06-01T09:30:15"
            })
    void byEveryClockItIsTheSame(String clock) {
        LocalDateTime start = LocalDateTime.parse(clock);
        KeptSite built = FILE.run(Optional.empty(), start);
        KeptSite read = KeptSite.read(kept(), start, HANDLERS.declared()).orElseThrow();
        assertEquals(built.server(), read.server());
        assertArrayEquals(StoredSite.write(built.site(), start), StoredSite.write(read.site(), start));
        for (Server server : built.site().servers().values()) {
            Server other = read.site().servers().get(server.name());
            assertTrue(server.holdsSameAs(other));
            assertEquals(server.summary(), other.summary());
        }
        assertEquals(texts(built.site()), texts(read.site()));
        assertEquals(SiteClock.standingAt(start), read.site().clock());
    }

    private static List<String> texts(Site site) {
        List<String> texts = new ArrayList<>();
        for (Server server : site.servers().values()) {
            for (LogEntry entry : server.log()) {
                texts.add(server.name() + " " + entry.time() + " " + entry.text());
            }
        }
        return texts;
    }

    @Test
    void aRunningClockRuns() {
        LocalDateTime start = LocalDateTime.of(2030, 6, 7, 8, 9);
        SiteFile.Built built = FILE.build(Optional.empty(), start, false);
        assertEquals(SiteClock.running(start), built.world().site().clock());
        assertEquals(Optional.of("PRODSRV"), built.server());
    }

    @Test
    void whatIsDamagedIsBuiltAnew() {
        byte[] bytes = kept();
        bytes[bytes.length / 2] ^= 1;
        assertEquals(Optional.empty(), KeptSite.read(bytes, LocalDateTime.of(2014, 3, 1, 10, 0), HANDLERS.declared()));
    }
}
