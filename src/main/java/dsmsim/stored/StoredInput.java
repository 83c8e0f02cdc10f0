package dsmsim.stored;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what {@link StoredOutput} has written. Every method throws SIM0850E where the bytes cannot be what they should.
 */
public class StoredInput {
    private static final int SEVEN_BITS = 7;
    private static final int LOW = 0x7F;
    /** How many lists may be within each other. */
    private static final int DEPTH = 64;
    /** Most lists have no more values. */
    private static final int USUAL = 64;

    private final byte[] bytes;
    private final int end;
    private final long baseSecond;
    private final int baseNano;
    private final CommonObjects known;
    private String[] texts = new String[64];
    private int textCount;
    private int at;
    private int depth;

    /**
     * Opens an envelope, see {@link Sealed}.
     *
     * @param start where it begins among the bytes
     * @param base to which moments are relative
     * @param known what the writer knew by number; what is read becomes known
     * @throws dsmsim.message.CommandFailure SIM0850E if it is not whole, SIM0851E if a later version has made it
     */
    public StoredInput(int kind, byte[] bytes, int start, LocalDateTime base, CommonObjects known) {
        this.bytes = bytes;
        this.at = Sealed.content(kind, bytes, start);
        this.end = at + Sealed.length(bytes, at);
        this.baseSecond = base.toEpochSecond(ZoneOffset.UTC);
        this.baseNano = base.getNano();
        this.known = known;
    }

    /** The next part of another one, which passes it over: nothing in it is known by number. */
    protected StoredInput(StoredInput whole) {
        int length = whole.count();
        bytes = whole.bytes;
        at = whole.at;
        end = at + length;
        baseSecond = whole.baseSecond;
        baseNano = whole.baseNano;
        known = whole.known;
        whole.at = end;
    }

    /** What the writer knew by number. */
    public final CommonObjects known() {
        return known;
    }

    /** All has been read. */
    public final void end() {
        if (at != end) {
            throw Damage.because("there is more than there should be");
        }
    }

    /** A number from 0 to 255. */
    public final int small() {
        if (at == end) {
            throw Damage.because("it ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    /** A number from 0 to that limit, not included. */
    public final int small(int limit) {
        int number = small();
        if (number >= limit) {
            throw Damage.because("there is a number out of its range");
        }
        return number;
    }

    public final boolean flag() {
        return small(2) == 1;
    }

    /** How many things follow, of which each takes a byte at least. */
    public final int count() {
        // Only when it has been read is it known what is left behind it.
        return inRange(unsigned(), end - at);
    }

    /** A number from 0 to that one. */
    public final int count(int most) {
        return inRange(unsigned(), most);
    }

    private static int inRange(long number, int most) {
        if (number < 0 || number > most) {
            throw Damage.because("there is a number out of its range");
        }
        return (int) number;
    }

    /**
     * So many things follow, of which each takes so many bytes at least.
     *
     * @return the number of things
     */
    public final int least(int things, int width) {
        if (things > (end - at) / width) {
            throw Damage.because("it ends too early");
        }
        return things;
    }

    /** A number of the range of an {@code int}. */
    public final int integer() {
        long number = number();
        if (number != (int) number) {
            throw Damage.because("there is a number out of its range");
        }
        return (int) number;
    }

    public final long number() {
        long unsigned = unsigned();
        return unsigned >>> 1 ^ -(unsigned & 1);
    }

    private long unsigned() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += SEVEN_BITS) {
            int next = small();
            number |= (long) (next & LOW) << shift;
            if (next <= LOW) {
                return number;
            }
        }
        throw Damage.because("there is a number without an end");
    }

    /** A number of so many bytes, the lowest one first; without a sign, where it has less than eight. */
    public final long fixed(int width) {
        long number = 0;
        for (int i = 0; i < width; i++) {
            number |= (long) small() << Byte.SIZE * i;
        }
        return number;
    }

    /** So many bytes. */
    public final byte[] bytes(int length) {
        boolean isCompressed = flag();
        int written = isCompressed ? count() : least(length, 1);
        byte[] found = Arrays.copyOfRange(bytes, at, at + written);
        at += written;
        return isCompressed ? Compression.raw(found, length) : found;
    }

    public final String text() {
        int number = count(textCount);
        if (number > 0) {
            return texts[number - 1];
        }
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        if (textCount == texts.length) {
            texts = Arrays.copyOf(texts, 2 * textCount);
        }
        texts[textCount++] = text;
        return text;
    }

    /** A moment in seconds since 1970. */
    public final long second() {
        return baseSecond + number();
    }

    public final LocalDateTime moment() {
        int form = small(StoredOutput.WITH_NANOS + 1);
        if (form == StoredOutput.NEVER) {
            return LocalDateTime.MIN;
        }
        if (form == StoredOutput.FOR_EVER) {
            return LocalDateTime.MAX;
        }
        long second = second();
        long nano = baseNano + (form == StoredOutput.WITH_NANOS ? number() : 0);
        try {
            return LocalDateTime.ofEpochSecond(second, Math.toIntExact(nano), ZoneOffset.UTC);
        } catch (DateTimeException | ArithmeticException e) {
            throw Damage.because("there is no such moment");
        }
    }

    /**
     * A text, a {@link Long}, a {@link Double}, a {@link LocalDateTime}, a {@link Second}, a list of such, or what {@link
     * #other} reads.
     */
    public final Object value() {
        int kind = small();
        return switch (kind) {
            case StoredOutput.TEXT -> text();
            case StoredOutput.NUMBER -> number();
            case StoredOutput.FRACTION -> Double.longBitsToDouble(fixed(Long.BYTES));
            case StoredOutput.MOMENT -> moment();
            case StoredOutput.SECOND -> new Second(second());
            case StoredOutput.LIST -> list();
            case StoredOutput.LIST_NUMBERED -> shared();
            default -> other(kind);
        };
    }

    /** Values behind their number. */
    public final List<Object> list() {
        int size = count();
        if (depth == DEPTH) {
            throw Damage.because("there are too many lists within each other");
        }
        depth++;
        // Lists within each other may all say that they are long: room is made only for what comes.
        List<Object> values = new ArrayList<>(Math.min(size, USUAL));
        for (int i = 0; i < size; i++) {
            values.add(value());
        }
        depth--;
        return values;
    }

    private Object shared() {
        int number = count(Integer.MAX_VALUE);
        if (number == 0) {
            List<Object> values = list();
            known.add(values);
            return values;
        }
        if (known.object(number - 1) instanceof List<?> values) {
            return values;
        }
        throw Damage.because("there is no list of that number");
    }

    /** Reads a value of a kind that only a subclass knows. */
    protected Object other(int kind) {
        throw Damage.because("there is a value of no known kind");
    }
}
