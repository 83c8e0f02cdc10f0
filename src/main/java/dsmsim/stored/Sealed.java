package dsmsim.stored;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Stored bytes in an envelope: two letters, the kind of what is in it, the version of the form, the length, the content, and
 * a checksum of all that (CRC-32C), which finds every changed bit of one byte.
 */
public final class Sealed {
    /** A whole site. */
    public static final int SITE = 1;
    /** What turns one site into another. */
    public static final int CHANGE = 2;
    /** A block of versions. */
    public static final int BLOCK = 3;
    /** Anything else that belongs to one of these. */
    public static final int NOTE = 4;

    /** The version of the form. A program reads those up to its own. */
    static final int VERSION = 1;

    private static final int LENGTH_AT = 4;
    private static final int CONTENT_AT = 8;
    private static final int CHECKSUM = 4;

    private Sealed() {}

    /** The first bytes of an array in an envelope. */
    static byte[] of(int kind, byte[] bytes, int length) {
        byte[] sealed = new byte[CONTENT_AT + length + CHECKSUM];
        sealed[0] = 'D';
        sealed[1] = 'S';
        sealed[2] = (byte) kind;
        sealed[3] = VERSION;
        put(length, sealed, LENGTH_AT);
        System.arraycopy(bytes, 0, sealed, CONTENT_AT, length);
        put(checksum(sealed, 0, CONTENT_AT + length), sealed, CONTENT_AT + length);
        return sealed;
    }

    /**
     * Where the content of an envelope begins.
     *
     * @param start where the envelope begins
     * @throws dsmsim.message.CommandFailure SIM0850E if it is not whole, SIM0851E if a later version has made it
     */
    static int content(int kind, byte[] bytes, int start) {
        int left = bytes.length - start;
        if (left < CONTENT_AT + CHECKSUM || bytes[start] != 'D' || bytes[start + 1] != 'S') {
            throw Damage.because("it does not begin as it should");
        }
        int length = get(bytes, start + LENGTH_AT);
        if (length < 0 || length > left - CONTENT_AT - CHECKSUM) {
            throw Damage.because("it is cut off");
        }
        int end = start + CONTENT_AT + length;
        if (get(bytes, end) != checksum(bytes, start, CONTENT_AT + length)) {
            throw Damage.because("its checksum is wrong");
        }
        if (bytes[start + 2] != kind) {
            throw Damage.because("it is something else");
        }
        if (bytes[start + 3] > VERSION) {
            throw Damage.isLater("the form");
        }
        return start + CONTENT_AT;
    }

    /** The number of bytes of the content that begins there. */
    static int length(byte[] bytes, int content) {
        return get(bytes, content - CONTENT_AT + LENGTH_AT);
    }

    /** Several envelopes as one array, in which they are found by {@link #next}. */
    public static byte[] together(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /**
     * Where the next envelope begins.
     *
     * @param start of one that has been opened
     */
    public static int next(byte[] bytes, int start) {
        return start + CONTENT_AT + get(bytes, start + LENGTH_AT) + CHECKSUM;
    }

    private static int checksum(byte[] bytes, int start, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, start, length);
        return (int) checksum.getValue();
    }

    private static void put(int number, byte[] bytes, int at) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (number >>> Byte.SIZE * i);
        }
    }

    private static int get(byte[] bytes, int at) {
        int number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number |= (bytes[at + i] & 0xFF) << Byte.SIZE * i;
        }
        return number;
    }
}
