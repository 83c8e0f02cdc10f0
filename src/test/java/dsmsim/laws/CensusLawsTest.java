package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.effect.Census;
import dsmsim.effect.CopyCounts;
import dsmsim.effect.FileGroup;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.testing.Console;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pcollections.TreePMap;

/** The counts of copies are those that counting one by one gives, and following a site gives those of reading it. */
class CensusLawsTest {

    @Provide
    Arbitrary<List<String>> commands() {
        return Commands.sequences();
    }

    @Property(tries = 60, seed = "41", edgeCases = EdgeCasesMode.NONE)
    void aCensusThatFollowsASiteIsTheOneOfThatSite(@ForAll("commands") List<String> commands) {
        Console console = Console.builtIn();
        console.run("SIMULATE SERVER THIRD", "REGISTER NODE NODE2 secretpw", "SIMULATE BACKUP NODE2 /FS1 FILES=9");
        Census census = Census.of(console.site());
        for (String command : commands) {
            console.run(command);
            census = census.at(console.site());
            assertEquals(counted(console.site()), new TreeMap<>(census.groups()), command);
            assertEquals(Census.of(console.site()).total(), census.total(), command);
        }
    }

    private static Map<FileGroup, CopyCounts> counted(Site site) {
        Map<FileGroup, Map<VersionKey, List<String>>> readers = new HashMap<>();
        for (Server server : site.servers().values()) {
            for (Row row : server.all(FileSpace.TYPE).values()) {
                for (DataType type : DataType.values()) {
                    FileGroup group = new FileGroup(row.get(FileSpace.NODE), row.get(FileSpace.NAME), type);
                    for (Version version : FileSpace.inventory(server, row, type)) {
                        List<String> servers = readers.computeIfAbsent(group, key -> new HashMap<>())
                                .computeIfAbsent(version.key(), key -> new ArrayList<>());
                        servers.addAll(version.damaged() ? List.of() : List.of(server.name()));
                    }
                }
            }
        }
        Map<FileGroup, CopyCounts> counts = new TreeMap<>();
        readers.forEach((group, versions) -> counts.put(group, counts(versions.values())));
        return counts;
    }

    private static CopyCounts counts(Collection<List<String>> readers) {
        TreePMap<String, Long> singleOn = TreePMap.empty();
        for (List<String> servers : readers) {
            if (servers.size() == 1) {
                singleOn = singleOn.plus(servers.get(0), singleOn.getOrDefault(servers.get(0), 0L) + 1);
            }
        }
        return new CopyCounts(
                readers.stream().filter(servers -> servers.size() > 1).count(),
                readers.stream().filter(servers -> servers.size() == 1).count(),
                readers.stream().filter(List::isEmpty).count(),
                singleOn);
    }
}
