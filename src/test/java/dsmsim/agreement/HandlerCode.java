package dsmsim.agreement;

import dsmsim.binding.Invocation;
import dsmsim.command.Keywords;
import dsmsim.session.Session;
import dsmsim.site.ObjectType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** The code that one handler may run, and what of its command it asks for. */
final class HandlerCode {
    private static final String INVOCATION = Type.getInternalName(Invocation.class);
    private static final String KEYWORDS = Type.getInternalName(Keywords.class);
    /** What the invocation itself does is known, and in a session other commands run. */
    private static final Set<String> CLOSED = Set.of(INVOCATION, Type.getInternalName(Session.class));

    private static final Set<String> ENTRIES = Set.of("run", "warnings");
    /** How the descriptors of methods begin that take the name of a parameter. */
    private static final String NAME = "(Ljava/lang/String;)";

    private final Classes classes;
    private final ObjectGraph objects = new ObjectGraph();
    private final Set<MethodName> methods = new LinkedHashSet<>();
    private final Deque<MethodName> left = new ArrayDeque<>();
    private final Set<Steps.Call> calls = new LinkedHashSet<>();
    /** The classes of which there may be objects. */
    private final Set<String> alive = new LinkedHashSet<>();
    /** What a source itself comes from. */
    private final Map<Source, Set<Source>> origins = new HashMap<>();

    private final Set<Steps.Call> asking = new LinkedHashSet<>();

    private HandlerCode(Classes classes) {
        this.classes = classes;
    }

    static HandlerCode of(Object handler, Classes classes) {
        HandlerCode code = new HandlerCode(classes);
        code.addObject(handler);
        String type = Type.getInternalName(handler.getClass());
        for (MethodName method : classes.methods()) {
            if (ENTRIES.contains(method.name()) && method.descriptor().startsWith("(L" + INVOCATION + ";")) {
                classes.find(type, method).ifPresent(code::reach);
            }
        }
        code.walk();
        return code;
    }

    private void addObject(Object object) {
        objects.add(object);
        objects.all().forEach(each -> alive.add(Type.getInternalName(each.getClass())));
    }

    /** Goes on until nothing more is reached: with the classes in use there may be more behind calls seen earlier. */
    private void walk() {
        while (!left.isEmpty()) {
            while (!left.isEmpty()) {
                take(left.remove());
            }
            List.copyOf(calls).forEach(this::follow);
        }
    }

    private void reach(MethodName method) {
        if (methods.add(method)) {
            left.add(method);
        }
    }

    private void take(MethodName method) {
        Steps steps = classes.steps(method);
        alive.addAll(steps.created());
        steps.statics().forEach(this::addStatic);
        steps.stored().forEach(this::flow);
        flow(new Source.Answer(method), steps.returned());
        for (Steps.Call call : steps.calls()) {
            String owner = call.method().owner();
            if (owner.equals(INVOCATION)) {
                asking.add(call);
            } else if (Classes.isOurs(owner) && !CLOSED.contains(owner)) {
                calls.add(call);
                follow(call);
            }
        }
    }

    private void addStatic(Source.Field field) {
        if (Classes.isOurs(field.owner())) {
            Object value = ObjectGraph.value(field);
            addObject(value);
            ObjectGraph.texts(value).forEach(text -> flow(field, Set.of(new Source.Constant(text))));
        }
    }

    /** Reaches what a call may run: the method of the class that it names, and those of classes in use that stand for it. */
    private void follow(Steps.Call call) {
        MethodName named = call.method();
        classes.find(named.owner(), named).ifPresent(method -> reach(method, call));
        for (String type : List.copyOf(alive)) {
            if (classes.isSubtype(type, named.owner())) {
                classes.find(type, named).ifPresent(method -> reach(method, call));
            }
        }
    }

    private void reach(MethodName method, Steps.Call call) {
        reach(method);
        flow(new Source.Answer(call.method()), Set.of(new Source.Answer(method)));
        List<Integer> variables = method.variables(classes.isStatic(method));
        for (int i = 0; i < Math.min(variables.size(), call.arguments().size()); i++) {
            flow(
                    new Source.Argument(method, variables.get(i)),
                    call.arguments().get(i).sources());
        }
    }

    private void flow(Source to, Set<Source> from) {
        origins.computeIfAbsent(to, key -> new LinkedHashSet<>()).addAll(from);
    }

    /** The names that come to those methods of the invocation. */
    Set<String> asked(Predicate<String> byMethods) {
        Set<String> names = new TreeSet<>();
        for (Steps.Call call : asking) {
            if (takesName(call) && byMethods.test(call.method().name())) {
                names.addAll(names(call));
            }
        }
        return names;
    }

    private static boolean takesName(Steps.Call call) {
        return call.method().descriptor().startsWith(NAME);
    }

    /** Whether the code calls that method of the invocation. */
    boolean asksBy(String method) {
        return asking.stream().anyMatch(call -> call.method().name().equals(method));
    }

    /** The methods of which cannot be seen what they ask for. */
    Set<MethodName> unseen() {
        Set<MethodName> unseen = new LinkedHashSet<>();
        for (Steps.Call call : asking) {
            if (takesName(call) && names(call).isEmpty() && !isTyped(call)) {
                unseen.add(call.caller());
            }
        }
        return unseen;
    }

    /** Whether it is the names of what was typed that are asked for, one after the other. */
    private boolean isTyped(Steps.Call call) {
        return sources(call).stream()
                .anyMatch(source -> source instanceof Source.Answer answer
                        && answer.method().owner().equals(INVOCATION));
    }

    private Set<String> names(Steps.Call call) {
        Set<String> names = new TreeSet<>();
        for (Source source : sources(call)) {
            if (source instanceof Source.Constant constant) {
                names.add(constant.text());
            } else if (source instanceof Source.Field field) {
                names.addAll(objects.texts(field));
            }
        }
        return names;
    }

    /** All that the name comes from, which stands behind the invocation itself. */
    private Set<Source> sources(Steps.Call call) {
        Set<Source> found = new LinkedHashSet<>();
        call.arguments().stream().skip(1).forEach(name -> name.sources().forEach(source -> trace(source, found)));
        return found;
    }

    private void trace(Source source, Set<Source> found) {
        if (found.add(source)) {
            origins.getOrDefault(source, Set.of()).forEach(each -> trace(each, found));
        }
    }

    /** Whether the code stores what the keywords say in the attributes that declare them. */
    boolean stores() {
        return methods.stream()
                .anyMatch(method ->
                        method.owner().equals(KEYWORDS) && method.name().equals("store"));
    }

    /** The types of objects that the code names. */
    Set<ObjectType> types() {
        return objects.all(ObjectType.class);
    }
}
