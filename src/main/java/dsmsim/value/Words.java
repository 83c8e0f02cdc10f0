package dsmsim.value;

import java.util.List;
import java.util.Locale;

/** Fixed values, kept in upper case; see {@link Types#words}. */
final class Words implements ValueType<String> {
    private final String[] kept;
    private final String[] shown;
    private final boolean isWrittenAsShown;

    Words(String[] values, boolean isWrittenAsShown) {
        this.isWrittenAsShown = isWrittenAsShown;
        this.kept = new String[values.length];
        this.shown = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            int equals = values[i].indexOf('=');
            shown[i] = values[i].substring(equals + 1);
            kept[i] = (equals < 0 ? values[i] : values[i].substring(0, equals)).toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public List<String> values() {
        return List.of(kept);
    }

    @Override
    public String read(String text) {
        return kept[index(text.toUpperCase(Locale.ROOT))];
    }

    @Override
    public Object write(String value) {
        return isWrittenAsShown ? shown[index(value)] : value;
    }

    @Override
    public Value show(String value) {
        return Value.of(shown[index(value)]);
    }

    @Override
    public Object stored(String value) {
        return value;
    }

    @Override
    public String ofStored(Object stored) {
        return kept[index((String) stored)];
    }

    private int index(String value) {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i].equals(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("none of " + values() + ": " + value);
    }
}
