package dsmsim.catalog;

import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A command of the catalog. Its properties are read when the command is first looked at, its synopses when it is first
 * entered.
 */
public final class Command {
    private static final Set<String> VERBS_THAT_NAME_NEW_OBJECTS = Set.of("DEFINE", "REGISTER");

    private final String name;
    private final String spelling;
    private final int words;
    private final List<Chapter> chapters = new ArrayList<>(1);
    private volatile List<Facts> facts = List.of();
    private volatile Set<Privilege> privileges = Set.of();
    private volatile List<Lifetime> lifetimes = List.of();
    private volatile Body body;

    /** What the synopses say. */
    private record Body(List<Form> forms, Keywords keywords, Set<String> parameters) {}

    Command(String spelling) {
        this.name = Letters.upper(spelling);
        this.spelling = spelling;
        this.words = (int) spelling.chars().filter(letter -> letter == ' ').count() + 1;
    }

    /** Enters a chapter that has forms of this command. */
    void isIn(Chapter chapter) {
        chapters.add(chapter);
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
        Set<Privilege> known = privileges;
        if (known.isEmpty()) {
            known = readPrivileges();
            privileges = known;
        }
        return known;
    }

    private Set<Privilege> readPrivileges() {
        String text = facts().get(0).property("privilege");
        Set<Privilege> privileges = EnumSet.noneOf(Privilege.class);
        for (String word : text.split("\\|")) {
            if (!word.isBlank()) {
                privileges.add(Privilege.valueOf(Letters.upper(word.strip())));
            }
        }
        return privileges;
    }

    /** Whether an administrative client asks before it is run. */
    public boolean confirm() {
        return facts().get(0).property("confirm").equalsIgnoreCase("yes");
    }

    public boolean knownAt(Level level) {
        List<Lifetime> known = lifetimes;
        if (known.isEmpty()) {
            known = new ArrayList<>();
            for (Facts entry : facts()) {
                known.add(lifetime(entry));
            }
            lifetimes = known;
        }
        for (Lifetime lifetime : known) {
            if (lifetime.includes(level)) {
                return true;
            }
        }
        return false;
    }

    /** How many words the name has. */
    int words() {
        return words;
    }

    /** The ways to enter it, in the order of the manual. */
    public List<Form> forms() {
        return body().forms();
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
        }
        return names;
    }

    Keywords keywords() {
        return body().keywords();
    }

    /** Whether an equals sign may stand between the name and the first operand. */
    boolean takesEquals() {
        for (Chapter chapter : chapters) {
            for (Entry entry : chapter.entries(name)) {
                if (entry.takesEquals()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Facts> facts() {
        List<Facts> known = facts;
        if (known.isEmpty()) {
            known = new ArrayList<>();
            for (Chapter chapter : chapters) {
                for (Entry entry : chapter.entries(name)) {
                    known.add(entry.facts());
                }
            }
            facts = known;
        }
        return known;
    }

    /** An entry's own, or that of the command's first entry. */
    private Lifetime lifetime(Facts entry) {
        Facts first = facts().get(0);
        Facts since = entry.has("since") ? entry : first;
        Facts until = entry.has("until") ? entry : first;
        Lifetime lifetime = Lifetime.ALWAYS;
        lifetime = since.has("since") ? lifetime.since(since.property("since")) : lifetime;
        return until.has("until") ? lifetime.until(until.property("until")) : lifetime;
    }

    private Lifetime lifetime(String keyword, Facts entry, Form form) {
        return facts().get(0).lifetime(keyword).and(entry.lifetime(keyword)).and(form.lifetime());
    }

    private Body body() {
        Body known = body;
        if (known == null) {
            known = read();
            body = known;
        }
        return known;
    }

    private Body read() {
        boolean namesNewObject = VERBS_THAT_NAME_NEW_OBJECTS.contains(name.split(" ")[0]);
        List<Form> forms = new ArrayList<>();
        Map<String, Parameter> keywords = new LinkedHashMap<>();
        Set<String> parameters = new HashSet<>();
        for (Facts entry : facts()) {
            Syntax syntax = SyntaxReader.read(entry.synopsis(), entry.limits(), namesNewObject);
            Form form = new Form(entry, lifetime(entry), syntax);
            forms.add(form);
            parameters.addAll(form.operands());
            parameters.addAll(form.keywords().keySet());
            for (List<Syntax.Keyword> places : form.keywords().values()) {
                for (Syntax.Keyword place : places) {
                    Parameter parameter = new Parameter(place.spelling(), lifetime(place.name(), entry, form));
                    Parameter known = keywords.get(place.name());
                    keywords.put(place.name(), known == null ? parameter : known.or(parameter));
                }
            }
        }
        return new Body(List.copyOf(forms), new Keywords(keywords.values()), Set.copyOf(parameters));
    }
}
