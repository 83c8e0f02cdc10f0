package dsmsim.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;

class MachineNodeTest {

    @Test
    void aMachineForgetsANodeThatIsRemoved() {
        Console console = Console.builtIn();
        console.run(
                "REGISTER NODE A secretpw",
                "REGISTER NODE B secretpw",
                "DEFINE MACHINE M",
                "DEFINE MACHNODEASSOCIATION M A,B",
                "REMOVE NODE A");
        assertEquals(
                1,
                console.site()
                        .server("PRODSRV")
                        .orElseThrow()
                        .all(MachineNode.TYPE)
                        .size());
    }
}
