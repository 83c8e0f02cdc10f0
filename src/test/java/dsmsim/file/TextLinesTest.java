package dsmsim.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static List<String> lines(Reader reader, int most) throws IOException {
        List<String> all = new ArrayList<>();
        TextLines lines = new TextLines(reader, most);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    @Test
    void linesEndAsInJava() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append("ab\n\r".charAt(random.nextInt(4)));
            }
            List<String> expected = new BufferedReader(new StringReader(text.toString()))
                    .lines()
                    .toList();
            assertEquals(expected, lines(new Slow(text.toString(), 1), 100), text::toString);
            assertEquals(expected, lines(new Slow(text.toString(), 3), 100), text::toString);
            assertEquals(expected, lines(new StringReader(text.toString()), 100), text::toString);
        }
    }

    @Test
    void ofALongerLineTheBeginningIsGiven() throws IOException {
        assertEquals(List.of("abcd", "xyz", "", "1234"), lines(new StringReader("abcdefgh\nxyz\n\n12345"), 4));
        assertEquals(List.of("abcd", "x"), lines(new Slow("abcd\nx", 1), 4));
    }

    @Test
    void aLineWithoutEndIsGivenAtOnceAndNotKept() throws IOException {
        TextLines lines = new TextLines(new Endless(), 1000);
        assertEquals(1000, lines.next().orElseThrow().length());
        assertTrue(lines.next().isEmpty());
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertEquals(List.of("query node", "\ufeff"), lines(new StringReader("\ufeffquery node\n\ufeff"), 100));
        assertEquals(List.of(), lines(new StringReader("\ufeff"), 100));
    }

    /** Gives few characters at a time. */
    private static final class Slow extends Reader {
        private final String text;
        private final int piece;
        private int at;

        Slow(String text, int piece) {
            this.text = text;
            this.piece = piece;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            int size = Math.min(piece, text.length() - at);
            text.getChars(at, at + size, buffer, offset);
            at += size;
            return size == 0 ? -1 : size;
        }

        @Override
        public void close() {}
    }

    /** As a device that gives the same character for ever. */
    private static final class Endless extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) {
            return length;
        }

        @Override
        public void close() {}
    }
}
