package dsmsim.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReturnCodeTest {

    @Test
    void anErrorIsWorseThanNotFoundButNotAlwaysHigher() {
        assertEquals(ReturnCode.EXISTS, ReturnCode.NOTFOUND.worseOf(ReturnCode.EXISTS));
        assertEquals(ReturnCode.EXISTS, ReturnCode.EXISTS.worseOf(ReturnCode.NOTFOUND));
        assertEquals(ReturnCode.NOTFOUND, ReturnCode.OK.worseOf(ReturnCode.NOTFOUND));
        assertEquals(ReturnCode.INUSE, ReturnCode.SYNTAX.worseOf(ReturnCode.INUSE));
        assertEquals(ReturnCode.NOTFOUND, ReturnCode.NOTFOUND.higherOf(ReturnCode.EXISTS));
    }
}
