package dsmsim.catalog;

import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The keywords of a command, found by their abbreviations. */
public final class CommandKeywords {
    private final List<Parameter> all;
    /** Those that begin with each letter, in the same order. */
    private final List<List<Parameter>> byLetter =
            new ArrayList<>(Collections.nCopies(CommandWords.LETTERS, List.of()));

    CommandKeywords(Collection<Parameter> all) {
        this.all = List.copyOf(all);
        for (Parameter parameter : all) {
            int letter = CommandWords.letter(parameter.name());
            List<Parameter> alike = new ArrayList<>(byLetter.get(letter));
            alike.add(parameter);
            byLetter.set(letter, alike);
        }
    }

    public List<Parameter> all() {
        return all;
    }

    /** The keyword that the token stands for; a whole word wins over a word that it abbreviates. */
    public Optional<Parameter> find(String token, Level level) {
        Parameter found = null;
        List<Parameter> alike = byLetter.get(CommandWords.letter(token));
        for (int i = 0; i < alike.size(); i++) {
            Parameter parameter = alike.get(i);
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
