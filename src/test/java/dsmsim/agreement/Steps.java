package dsmsim.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a method does, as far as it matters here.
 *
 * @param created the classes of which it makes objects
 * @param statics the fields of classes that it reads
 * @param stored what it puts into fields of objects
 * @param returned where its answer comes from
 */
record Steps(
        List<Call> calls,
        Set<String> created,
        Set<Source.Field> statics,
        Map<Source.Field, Set<Source>> stored,
        Set<Source> returned) {

    /** The steps of a method without code. */
    static final Steps NONE = new Steps(List.of(), Set.of(), Set.of(), Map.of(), Set.of());

    /**
     * A call, or the making of a function of a method.
     *
     * @param caller where it stands
     * @param arguments the object itself first, if there is one; of a function only those that are known when it is made
     */
    record Call(MethodName method, MethodName caller, List<Flow> arguments) {}
}
