package dsmsim;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may import whom. Think hard before changing this: most wishes for an edge are a class in the wrong package. */
class LayeringTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dsmsim");

    /** What the parts below the chapters may import; a chapter may import all of these. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("resource", ""),
            Map.entry("file", ""),
            Map.entry("message", "resource"),
            Map.entry("product", ""),
            Map.entry("value", ""),
            Map.entry("stored", "message"),
            Map.entry("inventory", "stored"),
            Map.entry("language", "message"),
            Map.entry("syntax", "language product resource value"),
            Map.entry("catalog", "language product resource syntax"),
            Map.entry("binding", "catalog language message product syntax"),
            Map.entry("result", "message value"),
            Map.entry("site", "inventory message product stored value"),
            Map.entry("world", "message site value"),
            Map.entry("tables", "product resource"),
            Map.entry("sql", "message resource tables"),
            Map.entry("statement", "language message sql syntax"),
            Map.entry("command", "binding catalog message product result site stored value"));

    /** What a chapter may import of other chapters. */
    private static final Map<String, String> CHAPTERS = new TreeMap<>(Map.ofEntries(
            Map.entry("activity", "administrator server"),
            Map.entry("administrator", ""),
            Map.entry("authority", "administrator node policy storage"),
            Map.entry("expiration", "node policy replication server"),
            Map.entry("node", "administrator policy storage"),
            Map.entry("policy", "administrator storage"),
            Map.entry("recovery", "node"),
            Map.entry("replication", "node policy server"),
            Map.entry("schedule", ""),
            Map.entry("script", "administrator"),
            Map.entry("select", ""),
            Map.entry("server", "administrator"),
            Map.entry("simulation", "administrator node policy replication server storage"),
            Map.entry("status", "activity administrator replication schedule server"),
            Map.entry("storage", "server")));

    /** What stands on the chapters. */
    private static final Map<String, String> PROGRAM = Map.ofEntries(
            Map.entry("completion", "binding catalog language message product sql statement syntax tables"),
            Map.entry("help", "catalog message product resource sql syntax tables"),
            Map.entry("effect", "inventory node site value"),
            Map.entry(
                    "session",
                    "administrator authority binding catalog command effect file help language message product result "
                            + "script server site value world"),
            Map.entry(
                    "rehearsal",
                    "binding catalog command effect file language message node product replication result runbook server "
                            + "session site syntax value"),
            Map.entry(
                    "hazard",
                    "binding command effect inventory node policy product rehearsal replication server site value"),
            Map.entry(
                    "exploration",
                    "binding effect file inventory language message node rehearsal result session site value"),
            Map.entry(
                    "report",
                    "binding catalog client command effect exploration file hazard help inventory language message node "
                            + "present product rehearsal replication result runbook session site syntax value"),
            Map.entry("runbook", "file language message session"),
            Map.entry("present", "message result value"),
            Map.entry(
                    "client",
                    "catalog command file language message present product resource result session site stored "
                            + "value world"),
            Map.entry("console", "catalog client completion language message product session site"),
            Map.entry("transcript", "client file message session"));

    @Test
    void everyPackageImportsOnlyWhatItIsAllowedTo() {
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (JavaClass importing : CLASSES) {
            for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                String from = part(importing);
                String to = part(dependency.getTargetClass());
                if (!to.isEmpty()
                        && !from.equals(to)
                        && !from.isEmpty()
                        && !allowed(from).contains(to)) {
                    forbidden
                            .computeIfAbsent(from + " -> " + to, edge -> new TreeSet<>())
                            .add(importing.getSimpleName());
                }
            }
        }
        assertEquals(Map.of(), forbidden);
    }

    /** The package below the root; empty for the root itself and for what is not ours. */
    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("dsmsim.") ? name.substring("dsmsim.".length()) : "";
    }

    private static Set<String> allowed(String part) {
        if (CHAPTERS.containsKey(part)) {
            Set<String> all = new TreeSet<>(PARTS.keySet());
            all.addAll(List.of(CHAPTERS.get(part).split(" ")));
            return all;
        }
        return new TreeSet<>(Arrays.asList(
                PARTS.getOrDefault(part, PROGRAM.getOrDefault(part, "")).split(" ")));
    }

    /** A newcomer reads there what stands here. */
    @Test
    void everyPackageSaysWhatItMayImport() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Map<String, String> storey : List.of(PARTS, CHAPTERS, PROGRAM)) {
            for (Map.Entry<String, String> entry : storey.entrySet()) {
                String sentence = "May import: " + imports(entry.getKey(), entry.getValue()) + ".";
                if (!introduction(entry.getKey()).contains(sentence)) {
                    wrong.add(entry.getKey() + " does not say: " + sentence);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static String imports(String part, String others) {
        String listed = others.replace(" ", ", ");
        if (CHAPTERS.containsKey(part)) {
            return "all below the chapters" + (listed.isEmpty() ? "" : ", and " + listed);
        }
        return listed.isEmpty() ? "nothing of ours" : listed;
    }

    /** What a package says of itself, in one line. */
    private static String introduction(String part) throws IOException {
        return Files.readString(Path.of("src/main/java/dsmsim", part, "package-info.java"))
                .replaceAll("\\s+(\\* +)?", " ");
    }

    /** Chapters may import all that is below them; what else is allowed has a user. */
    @Test
    void whatMayBeImportedIsImported() {
        Set<String> used = new TreeSet<>();
        for (JavaClass importing : CLASSES) {
            for (Dependency dependency : importing.getDirectDependenciesFromSelf()) {
                used.add(part(importing) + " -> " + part(dependency.getTargetClass()));
            }
        }
        Set<String> unused = new TreeSet<>();
        for (Map<String, String> storey : List.of(PARTS, CHAPTERS, PROGRAM)) {
            storey.forEach((from, all) -> Arrays.stream(all.split(" "))
                    .filter(to -> !to.isEmpty() && !used.contains(from + " -> " + to))
                    .forEach(to -> unused.add(from + " -> " + to)));
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void noPackageCycle() {
        slices().matching("dsmsim.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPackageCycleOfTests() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("dsmsim");
        slices().matching("dsmsim.(*)..").should().beFreeOfCycles().check(tests);
    }

    /** The tests of a package do with what it stands on; what they need of all the program, they have of the helpers. */
    @Test
    void noPackageCycleOfProgramAndTests() {
        slices().matching("dsmsim.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), resideInAPackage("dsmsim.testing"))
                .check(new ClassFileImporter().importPackages("dsmsim"));
    }

    @Test
    void antlrIsSeenByTheReadersOfTextOnly() {
        noClasses()
                .that(not(resideInAnyPackage("dsmsim.language", "dsmsim.statement", "dsmsim.syntax")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.antlr.."))
                .check(CLASSES);
    }

    @Test
    void markdownIsSeenByTheRunbooksOnly() {
        noClasses()
                .that(not(resideInAPackage("dsmsim.runbook")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.commonmark.."))
                .check(CLASSES);
    }

    @Test
    void jlineIsSeenByTheConsoleOnly() {
        noClasses()
                .that(not(resideInAPackage("dsmsim.console")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.jline.."))
                .check(CLASSES);
    }

    @Test
    void jacksonIsSeenByTheReportsOnly() {
        noClasses()
                .that(not(resideInAPackage("dsmsim.report")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.."))
                .check(CLASSES);
    }

    @Test
    void standardStreamsAreTouchedByTheProgramsAndTheConsoleOnly() {
        for (String stream : List.of("in", "out", "err")) {
            noClasses()
                    .that(not(resideInAPackage("dsmsim.console")))
                    .and()
                    .doNotHaveFullyQualifiedName("dsmsim.Main")
                    .and()
                    .doNotHaveFullyQualifiedName("dsmsim.Manual")
                    .and()
                    .doNotHaveFullyQualifiedName("dsmsim.ColumnsFilled")
                    .should()
                    .accessField(System.class, stream)
                    .check(CLASSES);
        }
    }
}
