package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.testing.FixedValues;
import dsmsim.testing.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Commands and code agree on parameters: what the code reads stands in the synopsis of that very command, and what stands
 * there is stored, read, or said to have no effect ({@code : ignored}).
 *
 * <p>The compiled code is read, nothing is run, so that every branch counts. From the methods of a handler, whose object is
 * at hand, all code is followed that it may call; an interface is taken to be implemented by the objects that hang on the
 * handler and by those that the code makes. The names that come to the methods of the invocation are followed back to
 * texts in the code, through arguments, answers, fields and lists. A name that cannot be traced so is a fault by itself.
 *
 * <p>What cannot be seen: all forms of a command are taken together; so are all calls of a method by a handler, so that a
 * read with care ({@code takes}) excuses another of that name; a check that hangs as a function on a description of plain
 * objects is in no handler's code, and only SourceLintTest looks at it; and whether what is read has a consequence. A
 * keyword of which the code only asks whether it was given counts as read, and may yet be said to have no effect.
 */
class ParametersTest {
    private static final Classes CLASSES = Classes.ours();
    private static final List<Simulated> COMMANDS = Simulated.all(CLASSES);
    private static final Collection<Command> CATALOG = Catalog.standard().commands();
    /** The verbs whose keywords are stored in objects. */
    private static final Set<String> STORING = Set.of("DEFINE", "REGISTER", "UPDATE", "SET");

    /** The only value in the form for archive copy groups, where it changes nothing. */
    private static final Set<String> OF_OTHER_FORMS = Set.of("BU_COPYGROUP.FREQUENCY CMD");

    private final List<String> faults = new ArrayList<>();

    private void noFaults() {
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void commandsAreFound() {
        Set<String> names = COMMANDS.stream().map(Simulated::name).collect(Collectors.toSet());
        assertTrue(names.containsAll(Set.of("UPDATE NODE", "SET SERVERNAME", "MACRO")), names.toString());
    }

    @Test
    void everyOperandOfFixedWordsIsDescribed() {
        for (Simulated each : COMMANDS) {
            if (each.command().hasParameter("value")
                    && each.command().description("value").isEmpty()) {
                faults.add(each.name() + " does not say what its fixed words decide (parameter value).");
            }
        }
        noFaults();
    }

    @Test
    void everyParameterThatIsReadStandsInTheSynopsis() {
        for (Simulated each : COMMANDS) {
            Set<String> unknown = each.asked();
            unknown.removeIf(name -> each.command().hasParameter(name));
            unknown.removeAll(each.askedWithCare());
            unknown.forEach(
                    name -> faults.add(each.name() + " reads " + name + ", which does not stand in its synopsis."));
        }
        noFaults();
    }

    @Test
    void everyParameterThatIsAskedForWithCareIsThatOfSomeCommand() {
        Set<String> known = new TreeSet<>();
        CATALOG.forEach(command -> Parameters.of(command).values().forEach(known::addAll));
        for (Simulated each : COMMANDS) {
            Set<String> unknown = each.askedWithCare();
            unknown.removeAll(known);
            unknown.forEach(name -> faults.add(each.name() + " looks for " + name + ", which no command has."));
        }
        noFaults();
    }

    @Test
    void everyNameThatIsAskedForCanBeSeen() {
        for (Simulated each : COMMANDS) {
            each.code()
                    .unseen()
                    .forEach(method ->
                            faults.add(each.name() + ": which parameter " + method + " asks for cannot be seen here."));
        }
        noFaults();
    }

    @Test
    void everyKeywordThatSetsAnAttributeStandsInACommandOfItsType() {
        for (ObjectType type : CLASSES.constants(ObjectType.class)) {
            for (Attribute<?> attribute : type.attributes()) {
                String keyword = attribute.keyword();
                if (!keyword.isEmpty() && CATALOG.stream().noneMatch(command -> sets(command, type, keyword))) {
                    faults.add("No DEFINE, REGISTER, UPDATE or SET of " + type + " has " + keyword + ", which sets its "
                            + attribute.title() + ".");
                }
            }
        }
        noFaults();
    }

    @Test
    void everyFixedValueOfAKeywordIsAValueOfItsAttributeAndTheOtherWayRound() {
        for (ObjectType type : CLASSES.constants(ObjectType.class)) {
            for (Attribute<?> attribute : type.attributes()) {
                if (!attribute.keyword().isEmpty()) {
                    compareValues(attribute, type);
                }
            }
        }
        noFaults();
    }

    private void compareValues(Attribute<?> attribute, ObjectType type) {
        Set<String> values = new TreeSet<>();
        CATALOG.stream()
                .filter(command -> sets(command, type, attribute.keyword()))
                .forEach(command -> values.addAll(FixedValues.of(command, attribute.keyword())));
        for (String value : values) {
            boolean isElsewhere = value.isEmpty() || OF_OTHER_FORMS.contains(attribute + " " + value);
            if (!isElsewhere && !canBeRead(attribute, value)) {
                faults.add(attribute + " has no value " + value + ", which " + attribute.keyword() + " may have.");
            }
        }
        boolean isSetByServer = attribute.initial() instanceof Enum;
        for (String value : isSetByServer ? List.<String>of() : attribute.type().values()) {
            if (!value.isEmpty() && !values.contains(value)) {
                faults.add(attribute + " has a value " + value + ", which " + attribute.keyword() + " may not have.");
            }
        }
    }

    private static boolean canBeRead(Attribute<?> attribute, String value) {
        try {
            attribute.read(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean sets(Command command, ObjectType type, String keyword) {
        String[] words = command.name().split(" ", 2);
        return STORING.contains(words[0])
                && (type.noun().equals(words[1]) || type.noun().endsWith("_" + words[1]))
                && command.hasParameter(keyword);
    }

    @Test
    void everyParameterHasAnEffectOrIsSaidToHaveNone() {
        for (Simulated each : COMMANDS) {
            for (String parameter : each.unheeded()) {
                if (!each.command().ignores(parameter)) {
                    faults.add(each.name() + " accepts " + parameter + ", but nothing stores or reads it.");
                }
            }
        }
        noFaults();
    }

    @Test
    void noParameterThatHasAnEffectIsSaidToHaveNone() {
        for (Simulated each : COMMANDS) {
            for (String parameter : each.wronglyIgnored()) {
                faults.add(each.name() + " is said to ignore " + parameter + ", but stores or reads it.");
            }
        }
        noFaults();
    }

    /** Of a command without any effect that goes without saying. */
    @Test
    void onlyCommandsWithAnEffectIgnoreParameters() {
        Set<String> names = COMMANDS.stream().map(Simulated::name).collect(Collectors.toSet());
        for (Command command : CATALOG) {
            boolean ignores = Parameters.of(command).keySet().stream().anyMatch(command::ignores);
            if (ignores && !names.contains(command.name())) {
                faults.add(command.name() + " is said to ignore a parameter, but has no effect at all.");
            }
        }
        noFaults();
    }
}
