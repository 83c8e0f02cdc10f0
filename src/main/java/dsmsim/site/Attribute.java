package dsmsim.site;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One typed attribute of an object type or one server setting, declared once: the keyword that sets it, its type, its
 * initial value, its title in QUERY output and its column in the catalog table.
 */
public final class Attribute<T> {
    /** The value of a moment that has not come. */
    public static final LocalDateTime NEVER = LocalDateTime.MIN;

    private final String column;
    private final String title;
    private final String keyword;
    private final ValueType<T> type;
    private final T initial;
    private final Reference reference;
    private int index = -1;

    private Attribute(String column, String title, String keyword, ValueType<T> type, T initial, Reference reference) {
        this.column = column;
        this.title = title;
        this.keyword = keyword;
        this.type = type;
        this.initial = initial;
        this.reference = reference;
    }

    /**
     * Declares an attribute.
     *
     * @param column the column in the catalog table, for example {@code REPL_STATE}
     * @param title the label in detailed output, for example {@code Replication State}
     */
    public static <T> Attribute<T> of(String column, String title, ValueType<T> type, T initial) {
        return new Attribute<>(column, title, "", type, initial, Reference.NONE);
    }

    public static Attribute<String> text(String column, String title) {
        return of(column, title, ValueType.TEXT, "");
    }

    public static Attribute<String> word(String column, String title, String initial) {
        return of(column, title, ValueType.WORD, initial);
    }

    public static Attribute<Integer> number(String column, String title, int initial) {
        return of(column, title, ValueType.NUMBER, initial);
    }

    public static Attribute<Boolean> yesNo(String column, String title, boolean initial) {
        return of(column, title, ValueType.YES_NO, initial);
    }

    public static Attribute<LocalDateTime> moment(String column, String title) {
        return of(column, title, ValueType.MOMENT, NEVER);
    }

    public static <E extends Enum<E>> Attribute<E> choice(String column, String title, E initial) {
        return of(column, title, ValueType.choice(initial.getDeclaringClass()), initial);
    }

    /** The same attribute, set by a keyword (or operand, in lower case) of REGISTER, DEFINE and UPDATE. */
    public Attribute<T> setBy(String keywordName) {
        return new Attribute<>(column, title, keywordName, type, initial, reference);
    }

    public Attribute<T> initially(T value) {
        return new Attribute<>(column, title, keyword, type, value, reference);
    }

    /**
     * The same attribute, whose value is the name of an object of that type, or several names with commas between them;
     * an object that is named so cannot be deleted.
     */
    public Attribute<T> refersTo(ObjectType target) {
        return new Attribute<>(column, title, keyword, type, initial, new Reference(Optional.of(target), false));
    }

    /** As {@link #refersTo}, for an object of the type that the attribute belongs to. */
    public Attribute<T> refersToOwnType() {
        return new Attribute<>(column, title, keyword, type, initial, new Reference(Optional.empty(), true));
    }

    public String column() {
        return column;
    }

    public String title() {
        return title;
    }

    /** The keyword in full upper case; empty when only the server sets the attribute. */
    public String keyword() {
        return keyword;
    }

    public String sqlType() {
        return type.sqlType();
    }

    public T initial() {
        return initial;
    }

    /** The value that a command's text stands for. */
    public T read(String text) {
        return type.reader().apply(text);
    }

    boolean isReference() {
        return reference.ownType() || reference.target().isPresent();
    }

    /** Whether the attribute, which belongs to an object of type {@code own}, names objects of type {@code target}. */
    boolean refersTo(ObjectType target, ObjectType own) {
        return reference.ownType() ? target == own : reference.target().orElse(null) == target;
    }

    int index() {
        return index;
    }

    void takePlace(int place) {
        if (index >= 0) {
            throw new IllegalStateException(column + " belongs to two object types");
        }
        index = place;
    }

    @Override
    public String toString() {
        return column;
    }

    /** What the value names: nothing, an object of another type, or one of the attribute's own type. */
    private record Reference(Optional<ObjectType> target, boolean ownType) {
        static final Reference NONE = new Reference(Optional.empty(), false);
    }
}
