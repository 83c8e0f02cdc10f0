package dsmsim.exploration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of steps and ranges of them. */
class StepsTest {

    @ParameterizedTest
    @CsvSource({
        "10b, 10, 10, true",
        "10.2, 10, 10, true",
        "1.2.3, 1, 2, true",
        "1.2.3, 1.2.4, 2, false",
        "1.10, 1.9, 1.11, true",
        "9, 10, 12, false",
        "13, 10, 12, false",
        "command 5, 1, 9, false",
        "command 5, '', '', true",
        "7, '', 8, true",
        "7, 8, '', false",
        "7, 1, 99999999999999999999999, true",
        "1.., 1, 1, true",
    })
    void aStepIsWithinItsRange(String label, String first, String last, boolean isWithin) {
        assertEquals(isWithin, Steps.isWithin(label, first, last));
    }
}
