package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An object type whose commands do nothing but store, change, copy, rename, delete and show it: one declaration with the
 * messages, the columns and the table.
 *
 * <pre>
 * FAMILY = PlainObject.of(TYPE, "domain_name")
 *         .defined("ANR1500I").updated("ANR1502I").deleted("ANR1501I").missing("ANR2144E")
 *         .stamped(CHANGED_BY, CHANGED)
 *         .shown(STANDARD, DETAILED).table("DOMAINS");
 * </pre>
 *
 * <p>Messages are given the parts of the key in the order of {@link #named}, as many as they take. A declaration is
 * complete once it stands in a constant; it is not changed later.
 */
public final class PlainObject implements Family {
    private final ObjectRules rules;
    private String noun;
    private final Map<String, Handler> commands = new HashMap<>();
    private Optional<Supplier<QueryColumns>> shown = Optional.empty();
    private List<String> narrowing = List.of();
    private final List<String> tables = new ArrayList<>();
    private final List<Fact<Row>> inTable = new ArrayList<>(0);

    private PlainObject(ObjectRules rules) {
        this.rules = rules;
        this.noun = rules.type().noun();
    }

    /**
     * Begins a declaration.
     *
     * @param operands the operands of DEFINE, UPDATE and DELETE that make the key; a keyword may stand among them, and
     *     where it is left out the initial value of the key's attribute is meant
     */
    public static PlainObject of(ObjectType type, String... operands) {
        return new PlainObject(new ObjectRules(type, List.of(operands)));
    }

    /** The object to which it belongs must exist; its key is the beginning of this one. */
    public PlainObject in(PlainObject belongsTo) {
        rules.owner = Optional.of(belongsTo.rules);
        return this;
    }

    /**
     * The objects are of several kinds, each with forms of the commands, which the catalog tells by {@code when}, and with
     * defaults of its own.
     */
    public PlainObject ofKinds() {
        rules.hasKinds = true;
        return this;
    }

    /** Other parameters of UPDATE that choose the object rather than change it. */
    public PlainObject selectedBy(String... parameters) {
        rules.selecting.addAll(List.of(parameters));
        return this;
    }

    /** In which order messages take the parts of the key, by index; without it from the last part to the first. */
    public PlainObject named(int... keyParts) {
        rules.order = keyParts.clone();
        return this;
    }

    /** The message that says that an object is already there. */
    public PlainObject exists(String message) {
        rules.exists = message;
        return this;
    }

    /** The message that says that there is no such object. */
    public PlainObject missing(String message) {
        rules.missing = message;
        return this;
    }

    /** The message that says that other objects name the object that is to be deleted. */
    public PlainObject referenced(String message) {
        rules.referenced = message;
        return this;
    }

    /** Where to note who changed the object last, and when. */
    public PlainObject stamped(Attribute<String> by, Attribute<LocalDateTime> when) {
        rules.changedBy = Optional.of(by);
        rules.changed = Optional.of(when);
        return this;
    }

    /** What must hold before any command of the family touches an object. */
    public PlainObject allowedIf(Check check) {
        rules.touching.add(check);
        return this;
    }

    /** What must hold of an object before it is updated, renamed or deleted. */
    public PlainObject changedIf(Check check) {
        rules.changing.add(check);
        return this;
    }

    /** What must hold of an object that is defined or updated. */
    public PlainObject storedIf(Check check) {
        rules.storing.add(check);
        return this;
    }

    /** What else happens when an object is defined, copied or updated. */
    public PlainObject then(Consequence consequence) {
        rules.consequences.add(consequence);
        return this;
    }

    /** What is to be said about an object that is defined or updated, before the message of success. */
    public PlainObject warned(Warning warning) {
        rules.warnings.add(warning);
        return this;
    }

    /** What happens before an object is deleted. */
    public PlainObject beforeDeletion(BiConsumer<Row, Context> consequence) {
        rules.deletions.add(consequence);
        return this;
    }

    /** The noun of the commands where the type has another one. */
    public PlainObject noun(String word) {
        noun = word;
        return this;
    }

    /** It has a command DEFINE, with that message of success. */
    public PlainObject defined(String message) {
        return command("DEFINE", new DefineObject(rules, message));
    }

    /** It has a command UPDATE for one object, with that message of success. */
    public PlainObject updated(String message) {
        return command("UPDATE", new UpdateObject(rules, message));
    }

    /** It has a command DELETE for one object with its parts, with that message of success. */
    public PlainObject deleted(String message) {
        return command("DELETE", new DeleteObject(rules, message));
    }

    /**
     * It has a command COPY for an object with its parts, with that message of success.
     *
     * @param from the operands that make the key of the object that is copied
     * @param to the operands that make the key of the copy; one that is not given is that of the original
     */
    public PlainObject copied(String message, List<String> from, List<String> to) {
        return command("COPY", new CopyObject(rules, message, from, to));
    }

    /** Of an object's parts only those are copied with it. */
    public PlainObject copiesOnly(Predicate<Row> parts) {
        rules.copiedParts = parts;
        return this;
    }

    /** A copy begins without what the original has there. */
    public PlainObject copiesNot(Attribute<?>... attributes) {
        rules.notCopied.addAll(List.of(attributes));
        return this;
    }

    /** It has a command RENAME, with that message of success: the operands for the key, and for the new name. */
    public PlainObject renamed(String message, List<String> from, String to) {
        return command("RENAME", new RenameObject(rules, message, from, to));
    }

    /**
     * It has a command QUERY, whose operands are patterns for the parts of the key.
     *
     * @param standard the columns of FORMAT=STANDARD
     * @param detailed the lines of FORMAT=DETAILED; empty when the command has no FORMAT
     */
    public PlainObject shown(List<Column<Row>> standard, List<Column<Row>> detailed) {
        return shown(() -> new QueryColumns(standard, detailed));
    }

    /** The same, for objects that a start uses: their columns are made when they are first shown. */
    public PlainObject shown(Supplier<QueryColumns> columns) {
        shown = Optional.of(columns);
        return this;
    }

    /** The QUERY that has been declared has these keywords of DEFINE as well, see {@link NarrowedQuery}. */
    public PlainObject narrowedBy(String... keywords) {
        narrowing = List.of(keywords);
        return this;
    }

    /** The objects are the rows of a table, whose columns are filled by their attributes and by what QUERY shows. */
    public PlainObject table(String name) {
        tables.add(name);
        return this;
    }

    /** The same, with facts that no query shows. */
    public PlainObject table(String name, List<Fact<Row>> others) {
        inTable.addAll(others);
        return table(name);
    }

    private PlainObject command(String verb, Handler handler) {
        commands.put(verb, handler);
        return this;
    }

    @Override
    public Optional<Handler> handler(String command) {
        int behindVerb = command.indexOf(' ') + 1;
        if (behindVerb == 0 || !command.substring(behindVerb).equals(noun)) {
            return Optional.empty();
        }
        String verb = command.substring(0, behindVerb - 1);
        return verb.equals("QUERY") ? query() : Optional.ofNullable(commands.get(verb));
    }

    /**
     * What carries out a command of the family, for one with a class of its own that does more.
     *
     * @param verb in capitals, not QUERY; the declaration has its message
     */
    public Handler plain(String verb) {
        return commands.get(verb);
    }

    private Optional<Handler> query() {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        QueryColumns columns = shown.get().get();
        QueryObjects all = new QueryObjects(rules.type(), rules.operands(), columns.standard(), columns.detailed());
        return Optional.of(narrowing.isEmpty() ? all : new NarrowedQuery(all, narrowing));
    }

    @Override
    public List<Relation<?>> relations() {
        List<Fact<Row>> facts = new ArrayList<>(inTable);
        shown.ifPresent(columns -> facts.addAll(columns.get().facts()));
        List<Relation<?>> relations = new ArrayList<>();
        tables.forEach(table -> relations.add(Relation.of(table, rules.type(), facts)));
        return relations;
    }

    /**
     * The object that the command names by the operands of this description, for commands of another family.
     *
     * @throws dsmsim.message.CommandFailure if there is none
     */
    public Row object(Invocation invocation, Context context) {
        return rules.object(invocation, context);
    }
}
