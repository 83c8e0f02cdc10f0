package dsmsim.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.message.ReturnCode;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerGroupTest {
    private final Console console = Console.on("ONE");

    ServerGroupTest() {
        for (String server : List.of("A", "B", "C")) {
            console.run("DEFINE SERVER " + server + " HLADDRESS=host LLADDRESS=1500");
        }
        console.run(
                "DEFINE SERVERGROUP INNER",
                "DEFINE SERVERGROUP OUTER",
                "DEFINE GRPMEMBER INNER A,B",
                "DEFINE GRPMEMBER OUTER INNER,B,C");
    }

    private Server server() {
        return console.site().server("ONE").orElseThrow();
    }

    @Test
    void standsForItsServersAndThoseOfItsGroups() {
        assertEquals("[B, C, A]", ServerGroup.servers(server(), "OUTER").toString());
        assertEquals("[A]", ServerGroup.servers(server(), "A").toString());
    }

    @Test
    void isNeverInsideItself() {
        console.run("DEFINE GRPMEMBER INNER C,OUTER");
        assertEquals(ReturnCode.INVALIDUSE, console.returnCode());
        console.run("DEFINE GRPMEMBER INNER INNER");
        assertEquals(ReturnCode.INVALIDUSE, console.returnCode());
        assertEquals(List.of("A", "B"), ServerGroup.members(server(), "INNER"));
    }

    @Test
    void keepsItsPlaceUnderANewName() {
        console.run("RENAME SERVERGROUP INNER CORE");
        assertEquals(List.of("B", "C", "CORE"), ServerGroup.members(server(), "OUTER"));
        assertEquals(List.of("A", "B"), ServerGroup.members(server(), "CORE"));
    }

    @Test
    void losesWhatIsDeleted() {
        console.run("DELETE SERVERGROUP INNER", "DELETE SERVER B");
        assertEquals(List.of("C"), ServerGroup.members(server(), "OUTER"));
    }
}
