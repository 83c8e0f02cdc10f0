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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFileTest {

    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);

    @TempDir
    private Path folder;

    private SiteFile.Built build(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("site.mac"), List.of(lines));
        return new SiteFile(Catalog.standard(), new Handlers(Commands.CHAPTERS))
                .build(Optional.of(file.toString()), START, true);
    }

    private List<String> refusal(String... lines) {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> build(lines));
        return failure.messages().stream()
                .map(message -> message.text().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void theLineThatFailsIsNamedOnceAndHoldsNoPassword() throws IOException {
        String place = "SIM0034E The site cannot be built: its file fails at line ";
        assertEquals(
                List.of("SIM0002E No server: CONNECT to one first.", place + "3 of site.mac."),
                refusal("simulate server S8", "/* not connected */", "define devclass -", " X"));
        Files.writeString(folder.resolve("inner.mac"), "\nregister node S8 secret1 nosuch=1\n");
        assertEquals(
                List.of(
                        "ANR2020E REGISTER NODE: Invalid parameter - NOSUCH.",
                        place + "2 of inner.mac, called at line 3 of site.mac."),
                refusal("simulate server S8", "connect S8", "macro inner.mac"));
    }

    @Test
    void whatIsNotFoundIsAMistakeToo() {
        assertEquals(
                "ANR2034E QUERY NODE: No match found using this criteria.",
                refusal("simulate server S8", "connect S8", "query node nosuch").get(0));
    }

    @Test
    void aMessageOfTheUsersOwnIsNoMistake() throws IOException {
        build("simulate server S8", "connect S8", "issue message e 'Tape broken'");
    }

    @Test
    void theSessionBeginsWhereItWasConnectedLast() throws IOException {
        assertEquals(Optional.empty(), build("simulate server A").server());
        String[] two = {"simulate server A", "simulate server B", "connect A", "connect B"};
        assertEquals(Optional.of("B"), build(two).server());
        assertEquals(
                Optional.empty(),
                build("simulate server A", "connect A", "simulate outage A").server());
    }
}
