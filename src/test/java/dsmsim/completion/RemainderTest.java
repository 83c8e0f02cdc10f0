package dsmsim.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.binding.KnownObjects;
import dsmsim.catalog.Catalog;
import dsmsim.language.TypedLine;
import dsmsim.product.Level;
import dsmsim.testing.RandomCommands;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RemainderTest {
    private static final Level NEW = Level.of(8, 1, 20, 0);
    /** One device class, of the type SERVER. */
    private static final KnownObjects CLASS = (noun, operands) -> noun.equals("DEVCLASS") && operands.contains("AWAY")
            ? Optional.of(keyword -> keyword.equals("DEVTYPE") ? "SERVER" : "")
            : Optional.empty();

    private static final Remainder REMAINDER = new Remainder(Catalog.standard());

    private static String behind(String text) {
        return REMAINDER.of(TypedLine.of(text), NEW, CLASS);
    }

    @Test
    void operandsAndAFewKeywords() {
        assertEquals(
                "node_name [password] [PASSExp=days] [USerid=NONE|user_id] [CONtact=text] ...",
                behind("register node "));
        assertEquals(
                "node_name new_node_name [SYNCldapdelete=No|Yes]",
                behind("rename node ").replace("current_", ""));
    }

    @Test
    void whatIsTypedIsMissingNoMore() {
        assertEquals("new_node_name [SYNCldapdelete=No|Yes]", behind("rename node n1 "));
        assertEquals("[SYNCldapdelete=No|Yes]", behind("rename node n1 n2 "));
        assertEquals("", behind("rename node n1 n2 sync=no "));
        assertTrue(behind("register node n1 secretword passexp=9 ").startsWith("[USerid="));
        assertTrue(behind("register node n1 userid=none ").startsWith("[password] [PASSExp="));
    }

    @Test
    void behindAWordItBeginsWithABlank() {
        assertEquals(" new_node_name [SYNCldapdelete=No|Yes]", behind("rename node n1"));
        assertTrue(behind("register node").startsWith(" node_name"));
    }

    @Test
    void requiredKeywords() {
        assertTrue(behind("define schedule s1 type=administrative ").startsWith("CMD=command ["));
        assertTrue(behind("register node n1 type=nas ").startsWith("[password]"));
    }

    @Test
    void theValuesOfAKeyword() {
        assertEquals("ENabled|DISabled", behind("update node n1 replstate="));
        assertEquals("", behind("update node n1 replstate=x"));
        assertEquals("tate=ENabled|DISabled", behind("update node n1 secretword repls"));
    }

    @Test
    void theNounsOfAVerb() {
        assertEquals("Node|VM", behind("recommission "));
        assertEquals("", behind("register"));
    }

    @Test
    void nothingBehindAMistakeOrTheEnd() {
        for (String text :
                new String[] {"", "frob ", "update node n1 frob=1 ", "query node n1 n2 n3 ", "query node > "}) {
            assertEquals("", behind(text));
        }
    }

    @Test
    void ofEveryPrefixOfARandomCommandSomethingCanBeSaid() {
        RandomCommands commands =
                new RandomCommands(Catalog.standard(), NEW, new Random(6), metavariable -> java.util.List.of());
        for (int i = 0; i < 300; i++) {
            String text = commands.next();
            for (int end = 0; end <= text.length(); end += 3) {
                assertTrue(behind(text.substring(0, end)).indexOf('<') < 0);
            }
        }
    }

    @Test
    void ofTheFormForTheKindOfTheObject() {
        assertTrue(behind("update devclass AWAY ").startsWith("[SERVERName=server_name] [MAXCAPacity=size]"));
        assertTrue(behind("update devclass ANY ").startsWith("[LIBRary=library_name] [FORMAT="));
        assertEquals("", behind("update devclass AWAY format="));
    }

    @Test
    void theRestOfAList() {
        assertEquals(
                "node_name|node_group_name,...",
                behind("replicate node n1,").replace("{", "").replace("}", ""));
        assertTrue(behind("query volume status=online,").contains("OFfline"));
    }

    @Test
    void withinQuotesTheRestOfTheCommandThere() {
        assertEquals("new_node_name [SYNCldapdelete=No|Yes]", behind("define script s1 \"rename node n1 "));
        assertEquals("ENabled|DISabled", behind("define schedule s type=a cmd='upd node n1 replst="));
        assertEquals("", behind("update node n1 contact=\"J. "));
    }
}
