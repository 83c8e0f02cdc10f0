package dsmsim.command;

import dsmsim.catalog.Command;
import dsmsim.site.Declared;
import dsmsim.site.Relation;
import dsmsim.site.Site;
import dsmsim.value.ValueType.Kind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What carries out the commands: the one registry, by the names of the catalog's chapters. Only the chapter of a command
 * that is used is asked. Not for several threads.
 */
public final class Handlers {
    private final Map<String, Chapter> chapters;
    private final Map<String, Optional<Handler>> used = new HashMap<>();

    /** The chapters by their names in the catalog, for example {@code node}. */
    public Handlers(Map<String, Chapter> chapters) {
        this.chapters = chapters;
    }

    /** What the chapters declare, by the names under which it is stored. */
    public Declared declared() {
        return new ChapterDeclarations(chapters.values());
    }

    /** Empty for a command that has no effect yet. */
    public Optional<Handler> find(Command command) {
        Optional<Handler> known = used.get(command.name());
        if (known == null) {
            known = search(command.name(), command.chapters());
            used.put(command.name(), known);
        }
        return known;
    }

    /** What SHOW tells, all chapters together, by name. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        chapters.values().forEach(chapter -> all.addAll(chapter.diagnostics()));
        all.sort(Comparator.comparing(Diagnostic::name));
        return all;
    }

    /** What commands that are yet to come would delete although it is nowhere else, see {@link Chapter#endangered}. */
    public List<Endangered> endangered(Site site, LocalDateTime now, Set<String> nodes) {
        List<Endangered> all = new ArrayList<>();
        if (!nodes.isEmpty()) {
            chapters.values().forEach(chapter -> all.addAll(chapter.endangered(site, now, nodes)));
        }
        return all;
    }

    /** The columns of a table of SELECT for which the simulation has values. */
    public Set<String> columnsFilled(String table) {
        Set<String> columns = new HashSet<>();
        for (Chapter chapter : chapters.values()) {
            for (Relation<?> relation : chapter.relations()) {
                if (relation.table().equals(table)) {
                    relation.facts().stream()
                            .filter(fact -> fact.kind() != Kind.NOTHING)
                            .forEach(fact -> columns.add(fact.column()));
                }
            }
        }
        return columns;
    }

    private Optional<Handler> search(String command, List<String> names) {
        if (command.equals(Show.COMMAND)) {
            return Optional.of(new Show(diagnostics()));
        }
        for (String name : names) {
            Chapter chapter = chapters.get(name);
            Optional<Handler> found = chapter == null ? Optional.empty() : chapter.handler(command);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
