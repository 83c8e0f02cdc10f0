package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object type whose commands do nothing but store, change, copy, rename and delete it. It says what these commands
 * have in common; each of them is then an instance of its family:
 *
 * <pre>
 * DOMAIN = PlainObject.of(Domain.TYPE, "domain_name").exists("ANR..E").missing("ANR..E").stamped(BY, WHEN);
 * case "DEFINE DOMAIN" -> DOMAIN.define("ANR1500I");
 * </pre>
 *
 * <p>Messages are given the parts of the key in the order of {@link #named}, as many as they take.
 */
public final class PlainObject {
    private final ObjectType type;
    private final List<String> operands;
    private final Set<String> selecting;
    private Optional<PlainObject> owner = Optional.empty();
    private int[] order;
    private String exists = "SIM0101E";
    private String missing = "SIM0102E";
    private String referenced = "SIM0100E";
    private Optional<Attribute<String>> changedBy = Optional.empty();
    private Optional<Attribute<LocalDateTime>> changed = Optional.empty();
    private final List<Check> touching = new ArrayList<>();
    private final List<Check> storing = new ArrayList<>();

    private PlainObject(ObjectType type, List<String> operands) {
        this.type = type;
        this.operands = operands;
        this.selecting = new HashSet<>(operands);
        this.order = new int[operands.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = order.length - 1 - i;
        }
    }

    /**
     * Begins a description.
     *
     * @param operands the operands of DEFINE, UPDATE and DELETE that make the key
     */
    public static PlainObject of(ObjectType type, String... operands) {
        return new PlainObject(type, List.of(operands));
    }

    /** The object to which it belongs must exist; its key is the beginning of this one. */
    public PlainObject in(PlainObject belongsTo) {
        owner = Optional.of(belongsTo);
        return this;
    }

    /** Other parameters of UPDATE that choose the object rather than change it. */
    public PlainObject selectedBy(String... parameters) {
        selecting.addAll(List.of(parameters));
        return this;
    }

    /** In which order messages take the parts of the key, by index; without it from the last part to the first. */
    public PlainObject named(int... keyParts) {
        order = keyParts.clone();
        return this;
    }

    /** The message that says that an object is already there. */
    public PlainObject exists(String message) {
        exists = message;
        return this;
    }

    /** The message that says that there is no such object. */
    public PlainObject missing(String message) {
        missing = message;
        return this;
    }

    /** The message that says that other objects name the object that is to be deleted. */
    public PlainObject referenced(String message) {
        referenced = message;
        return this;
    }

    /** Where to note who changed the object last, and when. */
    public PlainObject stamped(Attribute<String> by, Attribute<LocalDateTime> when) {
        changedBy = Optional.of(by);
        changed = Optional.of(when);
        return this;
    }

    /** What must hold before any command of the family touches an object. */
    public PlainObject allowedIf(Check check) {
        touching.add(check);
        return this;
    }

    /** What must hold of an object that is defined or updated. */
    public PlainObject storedIf(Check check) {
        storing.add(check);
        return this;
    }

    /** DEFINE, with the message of success. */
    public Handler define(String defined) {
        return new DefineObject(this, defined);
    }

    /** UPDATE of one object, with the message of success. */
    public Handler update(String updated) {
        return new UpdateObjects(this, updated, false);
    }

    /** UPDATE of all objects whose names match. */
    public Handler updateMatching(String updated) {
        return new UpdateObjects(this, updated, true);
    }

    /** DELETE of one object with its parts, with the message of success. */
    public Handler delete(String deleted) {
        return new DeleteObjects(this, deleted, false);
    }

    /** DELETE of all objects whose names match, with their parts. */
    public Handler deleteMatching(String deleted) {
        return new DeleteObjects(this, deleted, true);
    }

    /**
     * COPY of an object with its parts.
     *
     * @param from the operands that make the key of the object that is copied
     * @param to the operands that make the key of the copy; one that is not given is that of the original
     */
    public CopyObject copy(String copied, List<String> from, List<String> to) {
        return new CopyObject(this, copied, from, to, part -> true);
    }

    /** RENAME of an object: the operands for its key, and for its new name. */
    public Handler rename(String renamed, List<String> from, String to) {
        return new RenameObject(this, renamed, from, to);
    }

    /**
     * The object that the command names by the operands of this description, for commands of another family.
     *
     * @throws CommandFailure if there is none
     */
    public Row find(Invocation invocation, Context context) {
        return require(key(operands, invocation), context);
    }

    ObjectType type() {
        return type;
    }

    List<String> operands() {
        return operands;
    }

    /** Whether the command says nothing about what to change. */
    boolean changesNothing(Invocation invocation) {
        return selecting.containsAll(invocation.parameters());
    }

    String missingMessage() {
        return missing;
    }

    /** The key that the command gives. */
    Object[] key(List<String> names, Invocation invocation) {
        Object[] key = new Object[names.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = type.keyAttributes().get(i).read(invocation.text(names.get(i)));
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

    private static Object[] beginning(PlainObject owner, Object[] key) {
        return List.of(key).subList(0, owner.operands.size()).toArray();
    }

    void requireAllowed(Row object, Invocation invocation, Context context) {
        touching.forEach(check -> check.check(object, invocation, context));
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
