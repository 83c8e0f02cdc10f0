package dsmsim.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of names, each once.
 *
 * @param between what queries show between two of them
 */
record Names(String between) implements ValueType<List<String>> {

    @Override
    public List<String> read(String text) {
        Set<String> names = new LinkedHashSet<>(List.of(text.split(",")));
        names.remove("");
        return List.copyOf(names);
    }

    @Override
    public Object write(List<String> value) {
        return String.join(",", value);
    }

    @Override
    public Value show(List<String> value) {
        return Value.of(String.join(between, value));
    }

    @Override
    public Object stored(List<String> value) {
        return value;
    }

    @Override
    public List<String> ofStored(Object stored) {
        List<?> names = (List<?>) stored;
        String[] texts = new String[names.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = (String) names.get(i);
        }
        return List.of(texts);
    }
}
