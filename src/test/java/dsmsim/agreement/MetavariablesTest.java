package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.syntax.Metavariable;
import dsmsim.syntax.Metavariables;
import dsmsim.syntax.Synopses;
import dsmsim.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a synopsis wants the name of an object that servers may have, TAB offers those that they have. */
class MetavariablesTest {
    private static final Pattern METAVARIABLE = Pattern.compile("<([^<>]+)>");
    private static final Set<String> OF_EXISTING = Set.of("UPDATE", "DELETE", "REMOVE", "RENAME", "COPY", "QUERY");

    /** What ends like a type of objects and is another one. */
    private static final Set<String> OF_OTHERS =
            Set.of("client_option_name", "option_name", "server_option_name", "virtual_filespace_name");

    /** Types that have no names of their own, but those of the objects that they are about. */
    private static final Set<String> ABOUT_OTHERS = Set.of("REPLSERVER", "SPACETRIGGER");

    private final List<String> faults = new ArrayList<>();

    @Test
    void whatIsNamedAfterATypeOfObjectsNamesItsNoun() {
        for (String name : metavariables()) {
            for (ObjectType type : Declarations.types()) {
                if (isNamedAfter(name, type) && !nouns(name).contains(type.noun())) {
                    faults.add(name + " lacks the noun " + type.noun());
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void aCommandAboutObjectsNamesTheirNoun() {
        for (Command command : Catalog.standard().commands()) {
            String[] words = command.name().split(" ");
            for (ObjectType type : Declarations.types()) {
                boolean isAbout = words.length == 2 && words[1].equals(type.noun()) && OF_EXISTING.contains(words[0]);
                if (isAbout && hasOwnName(type)) {
                    check(command, type);
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Whether the last part of the key is a name, and not that of another object. */
    private static boolean hasOwnName(ObjectType type) {
        List<Attribute<?>> key = type.keyAttributes();
        Attribute<?> last = key.get(key.size() - 1);
        return last.kind() == ValueType.Kind.TEXT && !last.isReference() && !ABOUT_OTHERS.contains(type.noun());
    }

    private void check(Command command, ObjectType type) {
        Set<String> names = new TreeSet<>();
        command.forms().forEach(form -> names.addAll(metavariables(form)));
        boolean takesNames = names.stream().anyMatch(name -> name.endsWith("_name"));
        if (takesNames && names.stream().noneMatch(name -> nouns(name).contains(type.noun()))) {
            faults.add(command.name() + ": none of " + names + " has the noun " + type.noun());
        }
    }

    /** {@code machine_name}, {@code current_script_name}, {@code policy_set_name}; new names are those of nothing yet. */
    private static boolean isNamedAfter(String metavariable, ObjectType type) {
        boolean isOther = OF_OTHERS.contains(metavariable) || metavariable.startsWith("new_");
        if (!metavariable.endsWith("_name") || isOther) {
            return false;
        }
        String stem = '_' + metavariable.substring(0, metavariable.length() - "_name".length());
        return stem.endsWith('_' + type.noun().toLowerCase(Locale.ROOT))
                || stem.endsWith('_' + type.words().replace(' ', '_'));
    }

    private static List<String> nouns(String metavariable) {
        Metavariable type = Metavariables.type(metavariable);
        return type.nouns();
    }

    private static Set<String> metavariables() {
        Set<String> names = new TreeSet<>();
        for (Command command : Catalog.standard().commands()) {
            command.forms().forEach(form -> names.addAll(metavariables(form)));
        }
        return names;
    }

    private static Set<String> metavariables(Form form) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = METAVARIABLE.matcher(Synopses.text(form.syntax()));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
