package dsmsim.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of objects that completion offers on PRODSRV of the built-in site. */
class SiteNamesTest {
    private final SiteNames names = new SiteNames(BuiltIn.session());

    @Test
    void namesOfOneKind() {
        assertEquals(List.of("NODE1"), names.names("node_name", List.of(), ""));
        assertEquals(List.of("DRSRV", "PRODSRV"), names.names("server_name", List.of(), ""));
        assertEquals(List.of("ADMIN"), names.names("admin_name", List.of(), "ad"));
    }

    @Test
    void theFileSpacesOfANode() {
        assertEquals(List.of("/FS1"), names.names("filespace_name", List.of("node1"), "/"));
        assertEquals(List.of(), names.names("filespace_name", List.of("nobody"), "/"));
    }

    @Test
    void nothingForWhatIsNoObject() {
        assertEquals(List.of(), names.names("description", List.of(), ""));
    }
}
