package dsmsim.stored;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what {@link StoredInput} reads. Numbers take as many bytes as they need, seven bits each; a text is written once
 * and named by its number from then on; moments are relative to one that the reader is told by others.
 */
public class StoredOutput {
    static final int TEXT = 0;
    static final int NUMBER = 1;
    static final int FRACTION = 2;
    static final int MOMENT = 3;
    static final int SECOND = 4;
    static final int LIST = 5;
    static final int LIST_NUMBERED = 6;
    /** From here on {@link #other} has the numbers. */
    protected static final int OTHERS = 8;

    static final int NEVER = 0;
    static final int FOR_EVER = 1;
    static final int WHOLE = 2;
    static final int WITH_NANOS = 3;

    private static final int SEVEN_BITS = 7;
    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[1 << 10];
    private int length;
    private final long baseSecond;
    private final int baseNano;
    private final CommonObjects known;
    private final Map<String, Integer> texts = new HashMap<>();

    /**
     * An empty one.
     *
     * @param base to which moments are relative
     * @param known what the reader knows by number; what is written becomes known
     */
    public StoredOutput(LocalDateTime base, CommonObjects known) {
        this.baseSecond = base.toEpochSecond(ZoneOffset.UTC);
        this.baseNano = base.getNano();
        this.known = known;
    }

    /** A part of another one, with texts of its own. */
    protected StoredOutput(StoredOutput whole) {
        baseSecond = whole.baseSecond;
        baseNano = whole.baseNano;
        known = whole.known;
    }

    /** Writes a part behind its length, so that the reader can pass it over. */
    public final void part(StoredOutput part) {
        count(part.length);
        append(part.bytes, part.length);
    }

    private void append(byte[] more, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    /** What the reader knows by number. */
    public final CommonObjects known() {
        return known;
    }

    /** All that has been written, in an envelope of that kind, see {@link Sealed}. */
    public final byte[] sealed(int kind) {
        return Sealed.of(kind, bytes, length);
    }

    /** A number from 0 to 255. */
    public final void small(int number) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) number;
    }

    public final void flag(boolean value) {
        small(value ? 1 : 0);
    }

    /** A number from 0. */
    public final void count(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("no count: " + number);
        }
        unsigned(number);
    }

    public final void number(long number) {
        unsigned(number << 1 ^ number >> Long.SIZE - 1);
    }

    private void unsigned(long number) {
        long rest = number;
        while ((rest & ~LOW) != 0) {
            small((int) (rest & LOW) | MORE);
            rest >>>= SEVEN_BITS;
        }
        small((int) rest);
    }

    /** A number of so many bytes, the lowest one first. */
    public final void fixed(long number, int width) {
        for (int i = 0; i < width; i++) {
            small((int) (number >>> Byte.SIZE * i) & 0xFF);
        }
    }

    /** Bytes of which the reader knows how many they are: compressed where they are many. */
    public final void bytes(byte[] raw) {
        byte[] written = raw.length < Compression.LEAST ? raw : Compression.compressed(raw);
        flag(written != raw);
        if (written != raw) {
            count(written.length);
        }
        append(written, written.length);
    }

    public final void text(String text) {
        Integer number = texts.get(text);
        if (number != null) {
            count(number + 1);
            return;
        }
        texts.put(text, texts.size());
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        count(0);
        count(written.length);
        append(written, written.length);
    }

    /** A moment in seconds since 1970. */
    public final void second(long sinceEpoch) {
        number(sinceEpoch - baseSecond);
    }

    public final void moment(LocalDateTime moment) {
        if (moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX)) {
            small(moment.equals(LocalDateTime.MIN) ? NEVER : FOR_EVER);
            return;
        }
        int nanos = moment.getNano() - baseNano;
        small(nanos == 0 ? WHOLE : WITH_NANOS);
        second(moment.toEpochSecond(ZoneOffset.UTC));
        if (nanos != 0) {
            number(nanos);
        }
    }

    /**
     * A text, a whole number, a {@link Double}, a {@link LocalDateTime}, a {@link Second}, a flag (as 0 or 1), or a list of
     * such, of {@link Shared} lists, or of what {@link #other} takes: with a mark of which it is.
     *
     * @throws IllegalArgumentException for anything else
     */
    public final void value(Object value) {
        if (value instanceof String text) {
            small(TEXT);
            text(text);
        } else if (value instanceof Long || value instanceof Integer) {
            small(NUMBER);
            number(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            small(NUMBER);
            number(flag ? 1 : 0);
        } else if (value instanceof List<?> list) {
            small(LIST);
            list(list);
        } else if (value instanceof LocalDateTime moment) {
            small(MOMENT);
            moment(moment);
        } else if (value instanceof Second second) {
            small(SECOND);
            second(second.sinceEpoch());
        } else if (value instanceof Double fraction) {
            small(FRACTION);
            fixed(Double.doubleToLongBits(fraction), Long.BYTES);
        } else if (value instanceof Shared shared) {
            small(LIST_NUMBERED);
            shared(shared);
        } else {
            other(value);
        }
    }

    /** Values behind their number. */
    public final void list(List<?> values) {
        count(values.size());
        for (Object each : values) {
            value(each);
        }
    }

    private void shared(Shared shared) {
        int number = known.number(shared.owner());
        count(number + 1);
        if (number < 0) {
            list(shared.content().get());
            known.add(shared.owner());
        }
    }

    /** Writes a value of a kind that only a subclass knows, behind a mark from {@link #OTHERS} on. */
    protected void other(Object value) {
        throw new IllegalArgumentException("no stored form of " + value.getClass());
    }
}
