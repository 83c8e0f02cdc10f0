package dsmsim.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.completion.KnownName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
    @TempDir
    private Path folder;

    private List<KnownName> beginning(String name) {
        return FileNames.beginning(folder + "/" + name);
    }

    @Test
    void filesAndFoldersByTheirBeginnings() throws IOException {
        Files.createFile(folder.resolve("b.mac"));
        Files.createFile(folder.resolve("a.mac"));
        Files.createFile(folder.resolve(".hidden"));
        Files.createDirectory(folder.resolve("sub"));
        assertEquals(
                List.of(
                        new KnownName(folder + "/a.mac", "file", true),
                        new KnownName(folder + "/b.mac", "file", true),
                        new KnownName(folder + "/sub/", "folder", false)),
                beginning(""));
        assertEquals(List.of(new KnownName(folder + "/b.mac", "file", true)), beginning("b"));
        assertEquals(List.of(new KnownName(folder + "/.hidden", "file", true)), beginning("."));
    }

    @Test
    void nothingWhereThereIsNoFolder() {
        assertEquals(List.of(), beginning("nowhere/"));
        assertEquals(List.of(), FileNames.beginning("\0/"));
    }
}
