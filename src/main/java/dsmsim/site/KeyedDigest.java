package dsmsim.site;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4, a keyed digest of 64 bits (Aumasson and Bernstein, 2012). It is here because it costs nothing to start,
 * where the digests of the platform load a provider: a program that lives for a tenth of a second would feel that.
 */
final class KeyedDigest {
    private static final int BLOCK = 8;

    private final long key0;
    private final long key1;

    KeyedDigest(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    long of(byte[] message) {
        State state = new State(key0, key1);
        int whole = message.length - message.length % BLOCK;
        ByteBuffer words = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < whole; i += BLOCK) {
            state.take(words.getLong(i));
        }
        long last = (long) message.length << 56;
        for (int i = whole; i < message.length; i++) {
            last |= (message[i] & 0xFFL) << BLOCK * (i - whole);
        }
        state.take(last);
        return state.end();
    }

    /** The four words that are stirred. */
    private static final class State {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        State(long key0, long key1) {
            v0 = key0 ^ 0x736f6d6570736575L;
            v1 = key1 ^ 0x646f72616e646f6dL;
            v2 = key0 ^ 0x6c7967656e657261L;
            v3 = key1 ^ 0x7465646279746573L;
        }

        void take(long word) {
            v3 ^= word;
            stir();
            stir();
            v0 ^= word;
        }

        long end() {
            v2 ^= 0xFF;
            for (int i = 0; i < 4; i++) {
                stir();
            }
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void stir() {
            v0 += v1;
            v2 += v3;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
