package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One command, one class, one name; one chapter, one package, one file of the catalog. */
class NamesTest {

    @Test
    void aClassOfACommandHasItsName() {
        List<String> faults = new ArrayList<>();
        for (Command command : Catalog.standard().commands()) {
            for (String chapter : command.chapters()) {
                Handler own = own(command, chapter);
                String name = command.name().replace(" ", "");
                if (own != null && !own.getClass().getSimpleName().equalsIgnoreCase(name)) {
                    faults.add(command.name() + " is carried out by " + own.getClass());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static Handler own(Command command, String chapter) {
        return Commands.CHAPTERS.containsKey(chapter)
                ? Commands.CHAPTERS.get(chapter).own(command.name())
                : null;
    }

    /** A command that a chapter has, but the catalog has in another one, would never be found. */
    @Test
    void aChapterHasTheCommandsThatTheCatalogHasInIt() {
        Set<String> faults = new TreeSet<>();
        for (Command command : Catalog.standard().commands()) {
            Commands.CHAPTERS.forEach((name, chapter) -> {
                if (chapter.handler(command.name()).isPresent()
                        && !command.chapters().contains(name)) {
                    faults.add(command.name() + " is in " + name + ", but the catalog has it in " + command.chapters());
                }
            });
        }
        assertEquals(Set.of(), faults);
    }

    @Test
    void aChapterIsCalledAsItsPackage() {
        Map<String, Chapter> faults = new TreeMap<>(Commands.CHAPTERS);
        faults.entrySet()
                .removeIf(entry -> entry.getValue().getClass().getPackageName().equals("dsmsim." + entry.getKey()));
        assertEquals(Map.of(), faults);
    }
}
