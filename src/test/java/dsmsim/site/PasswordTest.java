package dsmsim.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordTest {

    /** The example of the paper that defines SipHash, appendix A. */
    @Test
    void theDigestIsThePublishedOne() {
        byte[] message = new byte[15];
        for (int i = 0; i < message.length; i++) {
            message[i] = (byte) i;
        }
        KeyedDigest digest = new KeyedDigest(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        assertEquals(0xa129ca6149be45e5L, digest.of(message));
    }

    @Test
    void aPasswordMatchesItselfInAnyCase() {
        assertTrue(Password.of("Secret1").matches(Password.of("sECRET1")));
        assertFalse(Password.of("Secret1").matches(Password.of("Secret2")));
        assertEquals(Password.of("abc"), Password.of("ABC"));
    }

    @Test
    void nothingMatchesNoPassword() {
        assertFalse(Password.NONE.matches(Password.of("")));
        assertTrue(Password.of("").isNone());
    }

    @Test
    void aPasswordIsNeverShown() {
        assertEquals("?***?", Password.of("secret").toString());
    }

    /** Quotes let any text be a password. */
    @Test
    void noPasswordOfACommandIsTakenForADigest() {
        for (String clear :
                List.of(" a", " a b", " 12 34", "0123456789abcdef0123456789abcdef", "\0" + "z".repeat(32))) {
            assertTrue(Password.TYPE.read(clear).matches(Password.of(clear)), clear);
        }
    }
}
