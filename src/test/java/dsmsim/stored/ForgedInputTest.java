package dsmsim.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.message.CommandFailure;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Bytes whose checksum is right and whose content is wrong. */
class ForgedInputTest {
    private static final LocalDateTime BASE = LocalDateTime.of(2014, 3, 1, 10, 0);
    private static final int MANY = 16 << 20;

    private static StoredInput input(byte[] content) {
        byte[] sealed = Sealed.of(Sealed.NOTE, content, content.length);
        return new StoredInput(Sealed.NOTE, sealed, 0, BASE, new CommonObjectsHere());
    }

    private static void assertDamaged(Executable reading) {
        CommandFailure failure = assertThrows(CommandFailure.class, reading);
        assertEquals("SIM0850E", failure.messages().get(0).identifier());
    }

    /** The bytes behind a number are fewer than those from its begin on. */
    @Test
    void aTextDoesNotGoBeyondTheEnd() {
        assertDamaged(() -> input(new byte[] {0, 2, 'a'}).text());
    }

    @Test
    void norDoBytes() {
        assertDamaged(() -> input(new byte[] {1, 2, 'a'}).bytes(2));
    }

    /** Each of many lists within each other says that it takes all that is left. */
    @Test
    void noRoomIsMadeForWhatDoesNotCome() {
        byte[] content = new byte[MANY];
        Arrays.fill(content, (byte) StoredOutput.LIST);
        for (int at = 1; at < 1000; at += 5) {
            int left = MANY - 400;
            for (int i = 0; i < 4; i++) {
                content[at + i] = (byte) (left >>> 7 * i & 0x7F | (i < 3 ? 0x80 : 0));
            }
        }
        assertDamaged(() -> input(content).value());
    }
}
