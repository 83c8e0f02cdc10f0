package dsmsim.catalog;

import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The keywords of a command, found by their abbreviations. */
final class Keywords {
    private final List<Parameter> all;

    Keywords(Collection<Parameter> all) {
        this.all = List.copyOf(all);
    }

    List<Parameter> all() {
        return all;
    }

    /** The keyword that the token stands for; a whole word wins over a word that it abbreviates. */
    Optional<Parameter> find(String token, Level level) {
        Parameter found = null;
        for (int i = 0; i < all.size(); i++) {
            Parameter parameter = all.get(i);
            if (parameter.spelling().matches(token) && parameter.lifetime().includes(level)) {
                if (parameter.name().length() == token.length()) {
                    return Optional.of(parameter);
                }
                found = found == null ? parameter : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the level knows the keyword of that full name. */
    boolean knows(String name, Level level) {
        for (Parameter parameter : all) {
            if (parameter.name().equals(name)) {
                return parameter.lifetime().includes(level);
            }
        }
        return false;
    }

    /** Names known at the level, for suggestions. */
    List<String> names(Level level) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : all) {
            if (parameter.lifetime().includes(level)) {
                names.add(parameter.name());
            }
        }
        return names;
    }
}
