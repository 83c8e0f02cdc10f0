package dsmsim.catalog;

import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The keywords of a command, found by their abbreviations. */
public final class CommandKeywords {
    private final List<Parameter> all;

    CommandKeywords(Collection<Parameter> all) {
        this.all = List.copyOf(all);
    }

    public List<Parameter> all() {
        return all;
    }

    /** The keyword that the token stands for; a whole word wins over a word that it abbreviates. */
    public Optional<Parameter> find(String token, Level level) {
        Parameter found = null;
        for (int i = 0; i < all.size(); i++) {
            Parameter parameter = all.get(i);
            if (parameter.spelling().matches(token) && parameter.knownAt(level)) {
                if (parameter.name().length() == token.length()) {
                    return Optional.of(parameter);
                }
                found = found == null ? parameter : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the level knows the keyword of that full name. */
    public boolean knows(String name, Level level) {
        for (Parameter parameter : all) {
            if (parameter.name().equals(name)) {
                return parameter.knownAt(level);
            }
        }
        return false;
    }

    /** Names known at the level, for suggestions. */
    public List<String> names(Level level) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : all) {
            if (parameter.knownAt(level)) {
                names.add(parameter.name());
            }
        }
        return names;
    }
}
