package dsmsim.stored;

import java.util.List;
import java.util.function.Supplier;

/**
 * A list that many values have in common, such as all that a process will do: it is written once, and named by its number
 * from then on.
 *
 * @param owner the object that stands for it: the same object means the same list
 * @param content the list, asked for when it is written; it is read as a {@link List}
 */
public record Shared(Object owner, Supplier<List<?>> content) {

    /** A list as a value of what is stored; an empty one has nothing to share. */
    public static Object of(List<?> owner, Supplier<List<?>> content) {
        return owner.isEmpty() ? List.of() : new Shared(owner, content);
    }
}
