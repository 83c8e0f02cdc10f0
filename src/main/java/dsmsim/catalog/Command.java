package dsmsim.catalog;

import dsmsim.product.Level;
import dsmsim.syntax.Letters;
import dsmsim.syntax.Naming;
import dsmsim.syntax.Synopses;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.SyntaxReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A command of the catalog. Its properties are read when the command is first looked at, its synopses when it is first
 * entered.
 */
public final class Command {
    private final String name;
    private final String spelling;
    private final List<ChapterFile> chapters = new ArrayList<>(1);
    private volatile Properties properties;
    private volatile Body body;

    /**
     * What the entries say beside their synopses.
     *
     * @param lifetimes those of the forms
     * @param isAlwaysKnown whether one of them is {@link Lifetime#ALWAYS}, so that there is nothing to compare
     */
    private record Properties(
            List<Facts> facts, List<Lifetime> lifetimes, boolean isAlwaysKnown, Set<Privilege> privileges) {
        boolean knownAt(Level level) {
            if (isAlwaysKnown) {
                return true;
            }
            for (Lifetime lifetime : lifetimes) {
                if (lifetime.includes(level)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What the synopses say.
     *
     * @param byLevel the forms of those levels that have been asked for
     */
    private record Body(
            List<Form> forms,
            CommandKeywords keywords,
            Set<String> parameters,
            boolean isTimeless,
            boolean dependsOnObject,
            List<FormsOfLevel> byLevel) {}

    private record FormsOfLevel(Level level, List<Form> forms) {}

    /** @param name in capitals, the same as the spelling */
    Command(String name, String spelling) {
        this.name = name;
        this.spelling = spelling;
    }

    /** Enters a chapter that has forms of this command. */
    void isIn(ChapterFile chapter) {
        chapters.add(chapter);
    }

    /** The names of the chapters that have forms of it; most often one. */
    public List<String> chapters() {
        List<String> names = new ArrayList<>(chapters.size());
        for (ChapterFile chapter : chapters) {
            names.add(chapter.name());
        }
        return names;
    }

    /** The full name in capitals, for example {@code UPDATE NODE}. */
    public String name() {
        return name;
    }

    /** The name as the manual writes it, its least abbreviation in capitals: {@code UPDate Node}. */
    public String spelling() {
        return spelling;
    }

    /** What the command does, in one line. */
    public String summary() {
        return facts().get(0).property("summary");
    }

    /** The privilege classes of which one suffices. */
    public Set<Privilege> privileges() {
        return properties().privileges();
    }

    /** For which objects restricted policy or storage privilege suffices. */
    public Scope scope() {
        return Scope.read(facts().get(0).property("scope"));
    }

    /** Whether an administrative client asks before it is run. */
    public boolean confirm() {
        return facts().get(0).property("confirm").equalsIgnoreCase("yes");
    }

    /** The first version that knows it; empty if it is in all of them. */
    public Optional<String> since() {
        Facts first = facts().get(0);
        return first.has("since") ? Optional.of(first.property("since")) : Optional.empty();
    }

    public boolean knownAt(Level level) {
        return properties().knownAt(level);
    }

    /** How many words the name has. */
    public int words() {
        return spelling.indexOf(' ') < 0 ? 1 : 2;
    }

    /** The ways to enter it on all levels together, in the order of the manual. */
    public List<Form> forms() {
        return body().forms();
    }

    /** The ways to enter it on a level, with the values that it knows. */
    public List<Form> forms(Level level) {
        Body known = body();
        if (known.isTimeless()) {
            return known.forms();
        }
        for (FormsOfLevel each : known.byLevel()) {
            if (each.level().compareTo(level) == 0) {
                return each.forms();
            }
        }
        List<Form> forms = readForms(level);
        known.byLevel().add(new FormsOfLevel(level, forms));
        return forms;
    }

    /** Whether some of its forms are only for objects of certain kinds, see {@link Form#isFor}. */
    public boolean dependsOnObject() {
        return body().dependsOnObject();
    }

    /** The sentence on a keyword (in capitals) or metavariable, empty if there is none. */
    public Optional<String> description(String parameter) {
        for (Facts entry : facts()) {
            String text = entry.parameters().get(parameter);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Whether the parameter is accepted and checked, but has no effect in the simulation. */
    public boolean ignores(String parameter) {
        for (Facts entry : facts()) {
            if (entry.ignored().contains(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any form has a keyword, metavariable or fixed operand of that name. */
    public boolean hasParameter(String parameter) {
        return body().parameters().contains(parameter);
    }

    /** The names that the entries' properties speak of; a test holds them against the synopses. */
    Set<String> parametersWithProperties() {
        Set<String> names = new TreeSet<>();
        for (Facts entry : facts()) {
            names.addAll(entry.parameters().keySet());
            names.addAll(entry.limits().keySet());
            names.addAll(entry.lifetimes().keySet());
            entry.values().keySet().forEach(value -> names.add(value.substring(0, value.indexOf('='))));
            names.addAll(entry.ignored());
            names.addAll(entry.selectors());
        }
        return names;
    }

    public CommandKeywords keywords() {
        return body().keywords();
    }

    /** Whether an equals sign may stand between the name and the first operand. */
    boolean takesEquals() {
        for (ChapterFile chapter : chapters) {
            for (CatalogEntry entry : chapter.entries(name)) {
                if (entry.takesEquals()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Facts> facts() {
        return properties().facts();
    }

    private Properties properties() {
        Properties known = properties;
        if (known == null) {
            known = readProperties();
            properties = known;
        }
        return known;
    }

    private Properties readProperties() {
        List<Facts> facts = new ArrayList<>();
        List<Lifetime> lifetimes = new ArrayList<>();
        for (ChapterFile chapter : chapters) {
            for (CatalogEntry entry : chapter.entries(name)) {
                facts.add(entry.facts());
            }
        }
        for (Facts entry : facts) {
            lifetimes.add(lifetime(entry, facts.get(0)));
        }
        return new Properties(facts, lifetimes, hasAlways(lifetimes), privileges(facts.get(0)));
    }

    /** The first level is an entry's own or that of the command's first entry; the last one only an entry's own. */
    private static Lifetime lifetime(Facts entry, Facts first) {
        Facts since = entry.has("since") ? entry : first;
        Lifetime lifetime = Lifetime.ALWAYS;
        lifetime = since.has("since") ? lifetime.since(since.property("since")) : lifetime;
        return entry.has("until") ? lifetime.until(entry.property("until")) : lifetime;
    }

    private static boolean anyDependsOnObject(List<Form> forms) {
        for (Form form : forms) {
            if (form.dependsOnObject()) {
                return true;
            }
        }
        return false;
    }

    /** Not by equals, of which the first one of a record takes as long as a whole command at the start. */
    private static boolean hasAlways(List<Lifetime> lifetimes) {
        for (Lifetime lifetime : lifetimes) {
            if (lifetime == Lifetime.ALWAYS) {
                return true;
            }
        }
        return false;
    }

    private static Set<Privilege> privileges(Facts first) {
        Set<Privilege> privileges = EnumSet.noneOf(Privilege.class);
        for (String word : first.property("privilege").split("\\|")) {
            if (!word.isBlank()) {
                privileges.add(Privilege.valueOf(Letters.upper(word.strip())));
            }
        }
        return Collections.unmodifiableSet(privileges);
    }

    private Lifetime lifetime(String keyword, Facts entry, Form form) {
        return facts().get(0).lifetime(keyword).and(entry.lifetime(keyword)).and(form.lifetime());
    }

    private Body body() {
        Body known = body;
        if (known == null) {
            known = readBody();
            body = known;
        }
        return known;
    }

    private Body readBody() {
        List<Form> forms = new ArrayList<>();
        Map<String, Parameter> keywords = new LinkedHashMap<>();
        Set<String> parameters = new HashSet<>();
        for (int i = 0; i < facts().size(); i++) {
            Facts entry = facts().get(i);
            Form form = readForm(i, Set.of());
            forms.add(form);
            addNames(form.operands(), parameters);
            addNames(form.keywords().keySet(), parameters);
            for (List<Syntax.Keyword> places : form.keywords().values()) {
                for (Syntax.Keyword place : places) {
                    Parameter parameter = new Parameter(place.spelling(), lifetime(place.name(), entry, form));
                    Parameter known = keywords.get(place.name());
                    keywords.put(place.name(), known == null ? parameter : known.or(parameter));
                }
            }
        }
        return new Body(
                List.copyOf(forms),
                new CommandKeywords(keywords.values()),
                parameters,
                isTimeless(),
                anyDependsOnObject(forms),
                new CopyOnWriteArrayList<>());
    }

    /** As the names in the text of the program are, which they are compared with: the same object, if the same at all. */
    private static void addNames(Set<String> names, Set<String> parameters) {
        for (String name : names) {
            parameters.add(name.intern());
        }
    }

    /** Whether all levels know the same forms with the same values. */
    private boolean isTimeless() {
        for (int i = 0; i < facts().size(); i++) {
            if (properties().lifetimes().get(i) != Lifetime.ALWAYS
                    || !facts().get(i).values().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<Form> readForms(Level level) {
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < facts().size(); i++) {
            if (properties().lifetimes().get(i).includes(level)) {
                Set<String> unknown = facts().get(i).unknownAt(level);
                forms.add(unknown.isEmpty() ? forms().get(i) : readForm(i, unknown));
            }
        }
        return List.copyOf(forms);
    }

    /** @param left the fixed values that are left out */
    private Form readForm(int index, Set<String> left) {
        String verb = name.split(" ")[0];
        Facts entry = facts().get(index);
        Syntax syntax = SyntaxReader.read(entry.synopsis(), entry.limits(), Naming.of(verb), left);
        String synopsis = left.isEmpty() ? entry.synopsis() : Synopses.text(syntax);
        return new Form(entry, synopsis, properties().lifetimes().get(index), syntax, verb.equals("UPDATE"));
    }
}
