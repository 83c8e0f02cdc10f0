package dsmsim.site;

import dsmsim.value.Style;
import dsmsim.value.Types;
import dsmsim.value.Value;
import dsmsim.value.ValueType;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One typed attribute of an object type or one server setting, declared once: the keyword that sets it, its type, its
 * initial value, its title in QUERY output and its column in the catalog table.
 */
public final class Attribute<T> implements Fact<Row> {
    /** The value of a moment that has not come. */
    public static final LocalDateTime NEVER = LocalDateTime.MIN;

    private final String name;
    private final String title;
    private final ValueType<T> type;
    private String keyword = "";
    private T initial;
    private Reference reference = Reference.NONE;
    private String inNoTable = "";
    private boolean byServer;
    private boolean secret;
    /** Set once, by the type that lists the attribute; null for a setting. */
    private ObjectType owner;

    private int index = -1;

    private Attribute(String name, String title, ValueType<T> type, T initial) {
        if (type == null) {
            throw new IllegalStateException(name + " has no type of values");
        }
        this.name = name;
        this.title = title;
        this.type = type;
        this.initial = initial;
    }

    /** Another one, to be changed before anybody sees it. */
    private Attribute<T> copy() {
        Attribute<T> copy = new Attribute<>(name, title, type, initial);
        copy.keyword = keyword;
        copy.reference = reference;
        copy.inNoTable = inNoTable;
        copy.byServer = byServer;
        copy.secret = secret;
        return copy;
    }

    /**
     * Declares an attribute.
     *
     * @param column the column in the catalog table, for example {@code REPL_STATE}
     * @param title the label in detailed output, for example {@code Replication State}
     */
    public static <T> Attribute<T> of(String column, String title, ValueType<T> type, T initial) {
        return new Attribute<>(column, title, type, initial);
    }

    public static Attribute<String> text(String column, String title) {
        return of(column, title, Types.TEXT, "");
    }

    /** One of several fixed values, see {@link Types#words}; the first is the initial one. */
    public static Attribute<String> word(String column, String title, String... values) {
        ValueType<String> type = Types.words(values);
        return of(column, title, type, type.read(first(values)));
    }

    /** The same in a column that has the values as queries show them, see {@link Types#mixedWords}. */
    public static Attribute<String> mixedWord(String column, String title, String... values) {
        ValueType<String> type = Types.mixedWords(values);
        return of(column, title, type, type.read(first(values)));
    }

    private static String first(String... values) {
        int equals = values[0].indexOf('=');
        return equals < 0 ? values[0] : values[0].substring(0, equals);
    }

    public static Attribute<Integer> number(String column, String title, int initial) {
        return of(column, title, Types.NUMBER, initial);
    }

    public static Attribute<Boolean> yesNo(String column, String title, boolean initial) {
        return of(column, title, Types.YES_NO, initial);
    }

    public static Attribute<LocalDateTime> moment(String column, String title) {
        return of(column, title, Types.MOMENT, NEVER);
    }

    public static <E extends Enum<E>> Attribute<E> choice(String column, String title, E initial) {
        return of(column, title, Types.choice(initial.getDeclaringClass()), initial);
    }

    /** The same attribute, set by a keyword (or operand, in lower case) of REGISTER, DEFINE and UPDATE. */
    public Attribute<T> setBy(String keywordName) {
        Attribute<T> changed = copy();
        changed.keyword = keywordName;
        return changed;
    }

    public Attribute<T> initially(T value) {
        Attribute<T> changed = copy();
        changed.initial = value;
        return changed;
    }

    /** The same attribute, of which SELECT knows nothing; it is kept under its name all the same. */
    public Attribute<T> inNoTable(String why) {
        Attribute<T> changed = copy();
        changed.inNoTable = why;
        return changed;
    }

    /** The same attribute, which the server sets by itself as it works, and no command. Moments are so anyway. */
    public Attribute<T> byServer() {
        Attribute<T> changed = copy();
        changed.byServer = true;
        return changed;
    }

    /** The same attribute, whose values are texts that may hold passwords and are not told of. */
    public Attribute<T> secret() {
        Attribute<T> changed = copy();
        changed.secret = true;
        return changed;
    }

    /**
     * The same attribute, whose value is the name of an object of that type, or several names; an object that is named so
     * cannot be deleted. The value follows a change of the name.
     */
    public Attribute<T> refersTo(ObjectType target) {
        return referring(Reference.to(Referent.of(target), true));
    }

    /** As {@link #refersTo}, for an object of the type that the attribute belongs to. */
    public Attribute<T> refersToOwnType() {
        return referring(Reference.TO_OWN_TYPE);
    }

    /**
     * The same attribute, whose value is the name of an object of those types, or several names. The value follows a
     * change of the name. With the object its name goes out of lists; an object that has the name in its key goes, too;
     * everywhere else the initial value is back.
     */
    public Attribute<T> follows(Referent target) {
        return referring(Reference.to(target, false));
    }

    /** As {@link #follows(Referent)}, for objects of one type or of several. */
    public Attribute<T> follows(ObjectType... targets) {
        return follows(Referent.of(targets));
    }

    private Attribute<T> referring(Reference to) {
        Attribute<T> changed = copy();
        changed.reference = to;
        return changed;
    }

    /** By which the attribute is kept: its column, or a name of ours where no table has it. */
    public String name() {
        return name;
    }

    @Override
    public String column() {
        return inNoTable.isEmpty() ? name : "";
    }

    /** Why no table has it; empty where one has. */
    public String whyInNoTable() {
        return inNoTable;
    }

    @Override
    public String title() {
        return title;
    }

    /** The keyword in full upper case; empty when only the server sets the attribute. */
    public String keyword() {
        return keyword;
    }

    public ValueType<T> type() {
        return type;
    }

    @Override
    public ValueType.Kind kind() {
        return type.kind();
    }

    public T initial() {
        return initial;
    }

    /** Whether the server sets it by itself as it works. */
    public boolean isByServer() {
        return byServer || kind() == ValueType.Kind.MOMENT;
    }

    /** Whether its values are texts that may hold passwords. */
    public boolean isSecret() {
        return secret;
    }

    /** A value of this attribute as it is stored, see {@link ValueType#stored}. */
    @SuppressWarnings("unchecked")
    Object stored(Object value) {
        return type.stored((T) value);
    }

    /** The value that a command's text stands for. */
    public T read(String text) {
        return type.read(text);
    }

    /** The value of an object as the server itself writes it. */
    public String text(Row of) {
        return text(of.get(this));
    }

    private String text(T value) {
        return type.show(value).text(Style.STANDARD);
    }

    /**
     * The same for a value of a setting, null for the initial one.
     *
     * @param value one that the attribute has had
     */
    @SuppressWarnings("unchecked")
    public String textOf(Object value) {
        return text(value == null ? initial : (T) value);
    }

    @Override
    public Object value(Row of, View where) {
        return type.write(of.get(this));
    }

    @Override
    public Value shown(Row of, View where) {
        return type.show(of.get(this));
    }

    /** The setting of the server that is asked, for an attribute that is one. */
    public Fact<Server> setting() {
        return new DerivedFact<>(
                column(),
                title,
                type.kind(),
                (server, where) -> type.write(server.setting(this)),
                (server, where) -> type.show(server.setting(this)));
    }

    /** Whether the value is the name of an object, or several names. */
    public boolean isReference() {
        return reference != Reference.NONE;
    }

    /** Whether no object that the value names can be deleted. */
    boolean holds() {
        return reference.holds();
    }

    /**
     * Whether the value may name objects of a type.
     *
     * @param own the type that the attribute belongs to; for a setting the target itself
     */
    public boolean mayName(ObjectType target, ObjectType own) {
        return reference.target().map(to -> to.mayBe(target)).orElse(reference.ownType() && target == own);
    }

    /** Whether one object's value would name objects of a type, which it may name. */
    public boolean names(ObjectType target, Row holder) {
        return reference.target().map(to -> to.isMeant(target, holder)).orElse(true);
    }

    /**
     * Where the value stands in rows of a type.
     *
     * @throws IllegalArgumentException if such rows do not have it
     */
    int indexIn(ObjectType rows) {
        return owner == rows ? index : refuse(rows);
    }

    /** By itself, so that the way that everything takes is short enough to be compiled into its callers. */
    private int refuse(ObjectType rows) {
        throw new IllegalArgumentException(this + " is no attribute of " + rows);
    }

    /**
     * Returns for a setting of a server.
     *
     * @throws IllegalArgumentException for an attribute of objects
     */
    void requireSetting() {
        if (owner != null) {
            throw new IllegalArgumentException(this + " is no setting");
        }
    }

    void takePlace(ObjectType type, int place) {
        if (owner != null) {
            throw new IllegalStateException(this + " belongs to two object types");
        }
        owner = type;
        index = place;
    }

    @Override
    public String toString() {
        return owner == null ? name : owner + "." + name;
    }

    /**
     * What the value names.
     *
     * @param target empty for nothing, and for objects of the attribute's own type
     * @param holds whether such an object cannot be deleted
     */
    private record Reference(Optional<Referent> target, boolean ownType, boolean holds) {
        static final Reference NONE = new Reference(Optional.empty(), false, false);
        static final Reference TO_OWN_TYPE = new Reference(Optional.empty(), true, true);

        static Reference to(Referent target, boolean holds) {
            return new Reference(Optional.of(target), false, holds);
        }
    }
}
