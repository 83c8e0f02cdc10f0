package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What holds for all commands about a kind of plain object; {@link PlainObject} declares it. */
final class ObjectRules {
    private final ObjectType type;
    private final List<String> operands;
    final Set<String> selecting;
    Optional<ObjectRules> owner = Optional.empty();
    int[] order;
    /** Whether there are kinds of objects, by which the forms of the commands differ. */
    boolean hasKinds;

    String exists = "SIM0101E";
    String missing = "SIM0102E";
    String referenced = "SIM0100E";
    Optional<Attribute<String>> changedBy = Optional.empty();
    Optional<Attribute<LocalDateTime>> changed = Optional.empty();
    final List<Check> touching = new ArrayList<>();
    final List<Check> changing = new ArrayList<>();
    final List<Check> storing = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    final List<Consequence> consequences = new ArrayList<>();
    final List<BiConsumer<Row, Context>> deletions = new ArrayList<>();
    Predicate<Row> copiedParts = part -> true;
    final List<Attribute<?>> notCopied = new ArrayList<>();

    ObjectRules(ObjectType type, List<String> operands) {
        this.type = type;
        this.operands = operands;
        this.selecting = new HashSet<>(operands);
        this.order = new int[operands.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = order.length - 1 - i;
        }
    }

    ObjectType type() {
        return type;
    }

    List<String> operands() {
        return operands;
    }

    /**
     * The object that the command names.
     *
     * @throws CommandFailure if there is none
     */
    Row object(Invocation invocation, Context context) {
        return require(key(operands, invocation), context);
    }

    /** Whether the command says nothing about what to change. */
    boolean changesNothing(Invocation invocation) {
        return selecting.containsAll(invocation.parameters());
    }

    /**
     * The key that the command gives; a part that it leaves out is the initial value of its attribute.
     *
     * @throws CommandFailure if a part is an empty text, which names nothing
     */
    Object[] key(List<String> names, Invocation invocation) {
        Object[] key = new Object[names.size()];
        for (int i = 0; i < key.length; i++) {
            Attribute<?> part = type.keyAttributes().get(i);
            Optional<String> given = invocation.find(names.get(i));
            if (given.isPresent() && given.get().isEmpty()) {
                throw CommandFailure.at(invocation.span(names.get(i)), "ANR2020E", "");
            }
            key[i] = given.isPresent() ? part.read(given.get()) : part.initial();
        }
        return key;
    }

    Row require(Object[] key, Context context) {
        owner.ifPresent(belongsTo -> belongsTo.require(beginning(belongsTo, key), context));
        return context.server().find(type, key).orElseThrow(() -> failure(missing, key));
    }

    /** The owner is there, and no object of that key. */
    void requireNew(Object[] key, Context context) {
        owner.ifPresent(belongsTo -> belongsTo.require(beginning(belongsTo, key), context));
        if (context.server().has(type, key)) {
            throw failure(exists, key);
        }
    }

    private static Object[] beginning(ObjectRules owner, Object[] key) {
        return List.of(key).subList(0, owner.operands.size()).toArray();
    }

    void requireAllowed(Row object, Invocation invocation, Context context) {
        touching.forEach(check -> check.check(object, invocation, context));
    }

    void requireChangeable(Row object, Invocation invocation, Context context) {
        requireAllowed(object, invocation, context);
        changing.forEach(check -> check.check(object, invocation, context));
    }

    void requireStorable(Row object, Invocation invocation, Context context) {
        storing.forEach(check -> check.check(object, invocation, context));
    }

    void requireUnreferenced(Row object, Context context) {
        List<Attribute<?>> settings = context.server().settingsNaming(object);
        if (!settings.isEmpty()) {
            Object[] key = object.keyParts().toArray();
            throw CommandFailure.of(
                    "SIM0325E", type.noun(), name(key), settings.get(0).title());
        }
        List<Row> referrers = context.server().referrers(object);
        if (referrers.isEmpty()) {
            return;
        }
        Object[] key = object.keyParts().toArray();
        if (!referenced.equals("SIM0100E")) {
            throw failure(referenced, key);
        }
        Row first = referrers.get(0);
        throw CommandFailure.of(
                referenced,
                name(key),
                first.type().noun(),
                name(first.keyParts().toArray()));
    }

    /** A new object with the initial values, or with those of its kind. */
    Row initial(Object[] key, Invocation invocation) {
        Row row = type.row(key);
        return hasKinds ? Keywords.defaults(row, invocation) : row;
    }

    /** The answer to a command that has stored an object. */
    Result answer(String message, Row object, Invocation invocation, Context context) {
        List<Message> messages = new ArrayList<>();
        warnings.forEach(warning -> messages.addAll(warning.of(object, invocation, context)));
        messages.add(message(message, object));
        return Result.of(messages);
    }

    /** The object as it is to be stored. */
    Row stored(Optional<Row> before, Row after, Invocation invocation, Context context) {
        Row object = after;
        for (Consequence consequence : consequences) {
            object = consequence.of(before, object, invocation, context);
        }
        return stamp(object, context);
    }

    void beforeDeletion(Row object, Context context) {
        deletions.forEach(consequence -> consequence.accept(object, context));
    }

    /** A copy without what is not copied. */
    Row copy(Row original, Object[] key, Invocation invocation, Context context) {
        Row.Edit copy = original.withKey(key).edit();
        notCopied.forEach(attribute -> reset(copy, attribute));
        return stored(Optional.empty(), copy.row(), invocation, context);
    }

    private static <T> void reset(Row.Edit row, Attribute<T> attribute) {
        row.set(attribute, attribute.initial());
    }

    boolean copiesPart(Row part) {
        return copiedParts.test(part);
    }

    /** The object with the notes of who changed it, and when. */
    Row stamp(Row object, Context context) {
        Row stamped =
                changedBy.map(by -> object.with(by, context.administrator())).orElse(object);
        return changed.map(when -> stamped.with(when, context.now())).orElse(stamped);
    }

    Message message(String identifier, Row object) {
        return Message.of(identifier, inserts(identifier, object.keyParts().toArray()));
    }

    /** A message that names the old object, then the new one. */
    Message message(String identifier, Row old, Row object) {
        if (Message.insertsOf(identifier) == 0) {
            return Message.of(identifier);
        }
        Object[] rest =
                inserts(Message.insertsOf(identifier) - 1, object.keyParts().toArray());
        Object[] inserts = new Object[rest.length + 1];
        inserts[0] = old.keyParts().get(order[0]);
        System.arraycopy(rest, 0, inserts, 1, rest.length);
        return Message.of(identifier, inserts);
    }

    CommandFailure failure(String identifier, Object[] key) {
        return new CommandFailure(Message.of(identifier, inserts(identifier, key)));
    }

    private Object[] inserts(String identifier, Object[] key) {
        boolean isOurs = identifier.equals("SIM0101E") || identifier.equals("SIM0102E");
        return isOurs ? new Object[] {type.noun(), name(key)} : inserts(Message.insertsOf(identifier), key);
    }

    private Object[] inserts(int count, Object[] key) {
        Object[] inserts = new Object[count];
        for (int i = 0; i < count; i++) {
            inserts[i] = key[order[i]];
        }
        return inserts;
    }

    private static String name(Object[] key) {
        StringBuilder name = new StringBuilder();
        for (Object part : key) {
            name.append(name.isEmpty() ? "" : " ").append(part);
        }
        return name.toString();
    }
}
