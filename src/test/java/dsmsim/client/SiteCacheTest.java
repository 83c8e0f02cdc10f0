package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.site.Server;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of the user are kept where that is worth it, and where they hang on nothing but the text of their macro. */
class SiteCacheTest {
    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);

    @TempDir
    private Path folder;

    private Path sites;
    private Path macro;
    private final List<String> lines = new ArrayList<>();

    @BeforeEach
    void writeMacro() {
        sites = folder.resolve("sites");
        macro = folder.resolve("site.mac");
        lines.addAll(List.of("simulate server S8", "connect S8"));
        for (int i = 0; i < SiteCache.LEAST_COMMANDS; i++) {
            lines.add("register node N" + i + " secretpw" + i + " contact=somebody");
        }
    }

    private Server build(LocalDateTime start, boolean standing) throws IOException {
        Files.write(macro, lines);
        return new SiteFile(Catalog.standard(), new Handlers(Commands.CHAPTERS), new SiteCache(Optional.of(sites)))
                .build(Optional.of(macro.toString()), start, standing)
                .world()
                .site()
                .servers()
                .get("S8");
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(sites)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(sites)) {
            return files.toList();
        }
    }

    @Test
    void aLongMacroIsKeptForItsOwnerAndReadAgain() throws IOException {
        Server built = build(START, true);
        assertEquals(1, kept().size());
        Path file = kept().get(0);
        FileStore store = Files.getFileStore(file);
        if (store.supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        byte[] bytes = Files.readAllBytes(file);
        Server read = build(START, true);
        assertTrue(built.holdsSameAs(read));
        assertEquals(built.log(), read.log());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void anotherTextAndAnotherStartAreOtherSites() throws IOException {
        build(START, true);
        lines.add("update node N1 contact=another");
        build(START, true);
        build(START.plusSeconds(1), true);
        assertEquals(3, kept().size());
    }

    @Test
    void whatIsDamagedIsBuiltAnew() throws IOException {
        Server built = build(START, true);
        Path file = kept().get(0);
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = bytes.clone();
        damaged[bytes.length / 2] ^= 4;
        Files.write(file, damaged);
        assertTrue(built.holdsSameAs(build(START, true)));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    /** It would be read as a whole, or for ever, before it is found out that it is none. */
    @Test
    void whatCanBeNoSiteIsNotRead() throws IOException {
        Server built = build(START, true);
        Path file = kept().get(0);
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 40);
        }
        assertTrue(built.holdsSameAs(build(START, true)));
        assertTrue(Files.size(file) < 1 << 20);
        Files.delete(file);
        Files.createDirectory(file);
        assertTrue(built.holdsSameAs(build(START, true)));
    }

    @Test
    void aClockThatRunsAndAMacroThatCallsAnotherAreBuiltEachTime() throws IOException {
        build(START, false);
        assertEquals(List.of(), kept());
        Files.writeString(folder.resolve("inner.mac"), "update node N1 contact=another\n");
        lines.add("macro inner.mac");
        build(START, true);
        assertEquals(List.of(), kept());
    }

    @Test
    void aShortMacroIsBuiltEachTime() throws IOException {
        lines.subList(20, lines.size()).clear();
        build(START, true);
        lines.add("/* " + "long words ".repeat(1000) + "*/");
        build(START, true);
        assertEquals(List.of(), kept());
    }

    @Test
    void thereAreNeverMoreThanAFew() throws IOException {
        for (int i = 0; i < 12; i++) {
            build(START.plusHours(i), true);
        }
        assertTrue(kept().size() <= 8, kept()::toString);
    }

    @Test
    void whereNothingCanBeWrittenItIsBuiltAllTheSame() throws IOException {
        Files.writeString(sites, "no folder");
        assertEquals("S8", build(START, true).name());
        assertEquals("no folder", Files.readString(sites));
    }
}
