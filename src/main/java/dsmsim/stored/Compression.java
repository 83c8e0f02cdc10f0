package dsmsim.stored;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compresses columns of numbers; in a class of its own, since a start seldom needs it. */
final class Compression {
    /** So many bytes are worth it. */
    static final int LEAST = 256;
    /** No compression makes less than one byte of so many. */
    private static final int MOST = 1100;

    private Compression() {}

    /** The bytes compressed, or themselves where that would be no shorter. */
    static byte[] compressed(byte[] raw) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(raw);
            deflater.finish();
            byte[] written = new byte[raw.length - 1];
            int length = deflater.deflate(written);
            return deflater.finished() ? Arrays.copyOf(written, length) : raw;
        } finally {
            deflater.end();
        }
    }

    static byte[] raw(byte[] compressed, int length) {
        if (length / MOST > compressed.length) {
            throw Damage.because("there are too few bytes");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] raw = new byte[length];
            if (inflater.inflate(raw) != length) {
                throw Damage.because("there are too few bytes");
            }
            return raw;
        } catch (DataFormatException e) {
            throw Damage.because("bytes are not compressed as they should be");
        } finally {
            inflater.end();
        }
    }
}
