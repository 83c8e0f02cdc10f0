package dsmsim.laws;

import dsmsim.catalog.Catalog;
import dsmsim.product.Level;
import dsmsim.testing.RandomCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Good commands: from the catalog, and from the transcripts. */
public final class Sources {
    static final Map<String, List<String>> VALUES = Map.of(
            "node_name", List.of("NODE1", "NODE1", "NODE2", "*"),
            "domain_name", List.of("STANDARD", "D1"),
            "policy_set_name", List.of("STANDARD", "SET1"),
            "class_name", List.of("STANDARD", "CLASS1"),
            "pool_name", List.of("BACKUPPOOL", "ARCHIVEPOOL", "POOL1"),
            "server_name", List.of("DRSRV", "PRODSRV", "NOSRV"),
            "file_space_name", List.of("/FS1", "/FS2", "*"),
            "filespace_name", List.of("/FS1", "/FS2"),
            "admin_name", List.of("ADMIN", "ANN"),
            "macro_name", List.of("nosuch.mac"));

    private final List<String> typed = new ArrayList<>();
    private final RandomCommands catalog;
    private final Random random;

    public Sources(Random random) throws IOException {
        this.random = random;
        this.catalog = new RandomCommands(
                Catalog.standard(), Level.of(7, 1, 1, 100), random, name -> VALUES.getOrDefault(name, List.of()));
        for (Path file : transcripts()) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("tsm: ")) {
                    typed.add(line.substring(line.indexOf('>') + 1));
                }
            }
        }
    }

    /** In an order that no file system decides. */
    private static List<Path> transcripts() throws IOException {
        try (var files = Files.walk(Path.of("src/test/transcripts"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    public String command() {
        String command = random.nextBoolean() ? catalog.next() : typed.get(random.nextInt(typed.size()));
        return writesFile(command) ? command() : command;
    }

    /** Such commands are left to their own tests. */
    static boolean writesFile(String command) {
        return command.toUpperCase(Locale.ROOT).contains("OUTP");
    }
}
