package dsmsim.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNumbersTest {

    @Test
    void neighboursAreOneRange() {
        assertEquals("1-3, 5, 7-8", text(1, 2, 3, 5, 7, 8));
        assertEquals("", text());
    }

    @Test
    void manyRangesAreCutShort() {
        assertEquals("2, 4, 6, 8, 10, 12, 14, 16, ...", text(2, 4, 6, 8, 10, 12, 14, 16, 18, 20));
        assertEquals("2, 4, 6, 8, 10, 12, 14, 16-17", text(2, 4, 6, 8, 10, 12, 14, 16, 17));
    }

    private static String text(int... files) {
        FileNumbers numbers = new FileNumbers();
        for (int file : files) {
            numbers.add(file);
        }
        return numbers.text();
    }
}
