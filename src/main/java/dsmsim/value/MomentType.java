package dsmsim.value;

import java.time.LocalDateTime;

/** Moments, which only the server sets; {@link LocalDateTime#MIN} is one that has not come. */
record MomentType() implements ValueType<LocalDateTime> {

    @Override
    public Kind kind() {
        return Kind.MOMENT;
    }

    @Override
    public LocalDateTime read(String text) {
        return text.isEmpty() ? LocalDateTime.MIN : LocalDateTime.parse(text);
    }

    @Override
    public Object write(LocalDateTime value) {
        return value.equals(LocalDateTime.MIN) ? "" : value;
    }

    @Override
    public Object stored(LocalDateTime value) {
        return value;
    }

    @Override
    public LocalDateTime ofStored(Object stored) {
        return (LocalDateTime) stored;
    }
}
