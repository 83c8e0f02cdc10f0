package dsmsim.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.resource.Resource;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Messages whose text has changed: {@code ANR1706I/8.2}. */
class LaterTextsTest {
    private static final List<String> LATER = Resource.text("messages.txt")
            .lines()
            .map(line -> line.split(" ")[0])
            .filter(identifier -> identifier.contains("/"))
            .toList();

    @Test
    void aLaterTextHasTheNumberCodeAndInsertsOfTheFirst() {
        assertTrue(LATER.contains("ANR1706I/8.2"));
        for (String identifier : LATER) {
            MessageType later = MessageCatalogue.get(identifier);
            MessageType first = MessageCatalogue.get(identifier.split("/")[0]);
            assertEquals(first.identifier(), later.identifier());
            assertEquals(first.returnCode(), later.returnCode());
            assertEquals(first.inserts(), later.inserts());
        }
    }

    @Test
    void everyMessageIsListedOnce() {
        List<String> all =
                MessageCatalogue.all().stream().map(MessageType::identifier).toList();
        assertEquals(all.stream().distinct().collect(Collectors.toList()), all);
    }
}
