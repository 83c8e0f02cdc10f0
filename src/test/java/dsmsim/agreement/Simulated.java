package dsmsim.agreement;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.command.Handlers;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.testing.Parameters;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A command that has an effect, and what its code does with its parameters. */
record Simulated(Command command, HandlerCode code) {
    /** The methods of the invocation that tell of a parameter, but not its value. */
    private static final Set<String> WITHOUT_VALUE = Set.of("given", "span", "takes");

    /** All commands of the servers and of the session. */
    static List<Simulated> all(Classes classes) {
        Handlers handlers = new Handlers(Commands.CHAPTERS);
        List<Simulated> all = new ArrayList<>();
        for (Command command : Catalog.standard().commands()) {
            Optional<Object> handler = handlers.find(command).map(Object.class::cast);
            handler.or(() -> ofSession(command.name()))
                    .ifPresent(found -> all.add(new Simulated(command, HandlerCode.of(found, classes))));
        }
        return all;
    }

    /** The package keeps them to itself. */
    private static Optional<Object> ofSession(String command) {
        try {
            Method find = Class.forName("dsmsim.session.SessionCommands").getDeclaredMethod("find", String.class);
            find.setAccessible(true);
            return ((Optional<?>) find.invoke(null, command)).map(Object.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    String name() {
        return command.name();
    }

    /** The names that the code asks for, be it only for their place in the line. */
    Set<String> asked() {
        return code.asked(method -> !method.equals("takes"));
    }

    /** The names whose value the code asks for. */
    Set<String> readByValue() {
        return code.asked(method -> !WITHOUT_VALUE.contains(method));
    }

    /** The same with those of which the code asks whether they were given. */
    Set<String> read() {
        return code.asked(method -> method.equals("given") || !WITHOUT_VALUE.contains(method));
    }

    /** The names of which the code first makes sure that the command has them. */
    Set<String> askedWithCare() {
        return code.asked("takes"::equals);
    }

    /** The keywords that set attributes of the object that the command is about. */
    Set<String> stored() {
        Set<String> keywords = new TreeSet<>();
        for (ObjectType type : code.stores() ? code.types() : Set.<ObjectType>of()) {
            for (Attribute<?> attribute : isAbout(type) ? type.attributes() : List.<Attribute<?>>of()) {
                keywords.add(attribute.keyword());
            }
        }
        return keywords;
    }

    private boolean isAbout(ObjectType type) {
        String noun = name().substring(name().indexOf(' ') + 1);
        return type.noun().equals(noun) || type.noun().endsWith("_" + noun);
    }

    /** The parameters that are neither stored nor read. */
    List<String> unheeded() {
        Set<String> heeded = read();
        heeded.addAll(stored());
        List<String> unheeded = new ArrayList<>();
        for (Map.Entry<String, Set<String>> parameter : Parameters.of(command).entrySet()) {
            if (Collections.disjoint(parameter.getValue(), heeded) && !isReadInLine(parameter.getKey())) {
                unheeded.add(parameter.getKey());
            }
        }
        return unheeded;
    }

    /** Who takes the words of the line themselves has read all operands; metavariables are in lower case. */
    private boolean isReadInLine(String parameter) {
        return code.asksBy("line") && parameter.chars().noneMatch(Character::isUpperCase);
    }

    /** The parameters that are said to have no effect, but have one. */
    List<String> wronglyIgnored() {
        Set<String> effective = readByValue();
        effective.addAll(stored());
        return effective.stream().filter(command::ignores).toList();
    }
}
