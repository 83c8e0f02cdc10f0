package dsmsim.administrator;

import dsmsim.site.NameHolder;
import dsmsim.value.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * How far a privilege goes: to no object, to every one, or to those that are named.
 *
 * @param everything whether it is unrestricted; then no names are kept
 * @param names in order, each once
 */
public record Authority(boolean everything, List<String> names) implements NameHolder {
    public static final Authority NONE = new Authority(false, List.of());
    public static final Authority UNRESTRICTED = new Authority(true, List.of());

    /** As the tables have it: {@code Yes}, {@code No}, or the names. */
    static final ValueType<Authority> TYPE = new AuthorityType();

    public boolean isNone() {
        return !everything && names.isEmpty();
    }

    public boolean covers(String name) {
        return everything || names.contains(name);
    }

    public Authority with(Collection<String> added) {
        TreeSet<String> all = new TreeSet<>(names);
        all.addAll(added);
        return everything ? this : new Authority(false, List.copyOf(all));
    }

    public Authority without(Collection<String> removed) {
        TreeSet<String> left = new TreeSet<>(names);
        left.removeAll(removed);
        return everything ? this : new Authority(false, List.copyOf(left));
    }

    /** {@code Yes}, {@code No}, or the names. */
    @Override
    public String toString() {
        if (everything) {
            return "Yes";
        }
        return names.isEmpty() ? "No" : String.join(" ", names);
    }

    private record AuthorityType() implements ValueType<Authority> {

        @Override
        public Authority read(String text) {
            return switch (text) {
                case "Yes" -> UNRESTRICTED;
                case "No" -> NONE;
                default -> NONE.with(List.of(text.split("[, ]")));
            };
        }

        @Override
        public Object write(Authority value) {
            return value.toString();
        }
    }
}
