package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.message.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFileTest {

    @Test
    void theFirstCommandThatFailsIsNamedOnce(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("site.mac"), "simulate server S8\ndefine devclass X\n");
        SiteFile site = new SiteFile(Catalog.standard(), new Handlers(Commands.CHAPTERS));
        LocalDateTime start = LocalDateTime.of(2014, 3, 1, 10, 0);
        CommandFailure failure =
                assertThrows(CommandFailure.class, () -> site.build(Optional.of(file.toString()), start, true));
        assertEquals(
                "SIM0034E The site cannot be built: command define devclass X failed with SIM0002E No server: "
                        + "CONNECT to one first.",
                failure.messages().get(0).text());
    }
}
