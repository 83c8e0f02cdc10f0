package dsmsim.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A password as a digest keyed with a random key of this process: quick, for a site lives only in memory, and of no use
 * outside. Local passwords of the product do not tell upper from lower case.
 */
public final class Password {
    /** No password: it matches nothing. */
    public static final Password NONE = new Password(new byte[0]);

    private static final MessageDigest KEYED = keyed();

    private final byte[] digest;

    private Password(byte[] digest) {
        this.digest = digest;
    }

    public static Password of(String clear) {
        return clear.isEmpty() ? NONE : new Password(digest(clear));
    }

    public boolean isNone() {
        return digest.length == 0;
    }

    public boolean matches(String clear) {
        return !isNone() && MessageDigest.isEqual(digest, digest(clear));
    }

    private static byte[] digest(String clear) {
        try {
            MessageDigest digest = (MessageDigest) KEYED.clone();
            return digest.digest(clear.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Fed with the key once; each password goes on with a copy. */
    private static MessageDigest keyed() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(randomKey());
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] randomKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && MessageDigest.isEqual(digest, password.digest);
    }

    @Override
    public int hashCode() {
        return isNone() ? 0 : digest[0];
    }

    @Override
    public String toString() {
        return isNone() ? "" : "?***?";
    }
}
