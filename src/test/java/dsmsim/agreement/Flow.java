package dsmsim.agreement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.tree.analysis.Value;

/** A value in a method: all that it may come from. */
record Flow(int size, Set<Source> sources) implements Value {

    static Flow of(int size, Collection<Source> sources) {
        return new Flow(size, Set.copyOf(sources));
    }

    static Flow nothing(int size) {
        return new Flow(size, Set.of());
    }

    Flow or(Flow other) {
        if (sources.containsAll(other.sources)) {
            return this;
        }
        Set<Source> both = new LinkedHashSet<>(sources);
        both.addAll(other.sources);
        return new Flow(Math.min(size, other.size), Set.copyOf(both));
    }

    @Override
    public int getSize() {
        return size;
    }
}
