package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.testing.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Console mode and mount mode, under a clock that runs an hour on whenever it is looked at. */
class ServerMessagesTest {
    @TempDir
    private Path folder;

    private final AtomicInteger looks = new AtomicInteger();
    private final Client client = Programs.of(this::now);

    private LocalDateTime now() {
        return LocalDateTime.of(2014, 3, 1, 10, 0).plusHours(looks.getAndIncrement());
    }

    /** A site where a replication that has begun a day ago goes on for some minutes. */
    private String site() throws IOException {
        return "-site="
                + Files.write(
                        folder.resolve("site.mac"),
                        List.of(
                                "SIMULATE SERVER PRODSRV",
                                "SIMULATE SERVER DRSRV",
                                "SIMULATE LINK PRODSRV DRSRV FILERATE=1",
                                "CONNECT DRSRV",
                                "DEFINE SERVER PRODSRV SERVERPASSWORD=x HLADDRESS=prodsrv LLADDRESS=1500",
                                "CONNECT PRODSRV",
                                "DEFINE SERVER DRSRV SERVERPASSWORD=x HLADDRESS=drsrv LLADDRESS=1500",
                                "SET REPLSERVER DRSRV",
                                "REGISTER NODE NODE1 secret REPLSTATE=ENABLED",
                                "SIMULATE BACKUP NODE1 /FS1 FILES=87000",
                                "REPLICATE NODE NODE1"));
    }

    private List<String> lines(String typed, String... arguments) {
        StringWriter out = new StringWriter();
        client.run(List.of(arguments), new BufferedReader(new StringReader(typed)), out);
        return out.toString().lines().filter(line -> line.startsWith("AN")).toList();
    }

    @Test
    void consoleModeShowsWhatTheServerWrites() throws IOException {
        assertEquals(
                List.of(
                        "ANR0329I Starting replication of archive data for node NODE1, filespace ID 1.",
                        "ANR0329I Starting replication of space-managed data for node NODE1, filespace ID 1.",
                        "ANR0327I Replication of node NODE1 completed. Files current: 0.  Files replicated: 87,000 of"
                                + " 87,000. Files updated: 0 of 0. Files deleted: 0 of 0. Amount replicated: 8,496 MB of"
                                + " 8,496 MB.  Amount transferred: 8,496 MB. Elapsed time: 1 Days, 0 Hours, 10 Minutes.",
                        "ANR0986I Process 1 for Replicate Node running in the BACKGROUND processed 87,000 items for a"
                                + " total of 8,908,800,000 bytes with a completion state of SUCCESS at 10:10:00.",
                        "ANR0409I Session 3 ended for server DRSRV (Linux/x86_64).",
                        "ANR0407I Session 4 started for administrator ADMIN (Linux x86-64) (Tcp/Ip localhost(32772)).",
                        "ANS8002I Highest return code was 0."),
                lines("q node\n", "-consolemode", site()));
    }

    @Test
    void mountModeShowsOnlyWhatIsAboutVolumes() throws IOException {
        assertEquals(List.of("ANS8002I Highest return code was 0."), lines("", "-mountmode", site()));
    }

    @Test
    void underAClockThatStandsOnlyTheSignOnIsNew() {
        assertEquals(
                List.of(
                        "ANR0407I Session 5 started for administrator ADMIN (Linux x86-64) (Tcp/Ip localhost(32773)).",
                        "ANS8002I Highest return code was 0."),
                lines("q node\nquit\n", "-con", "-clock=2014-03-01T10:00:00"));
    }

    @Test
    void whoIsNotLetInSeesNothing() {
        assertEquals(
                List.of(
                        "ANS1051I Invalid user id or password",
                        "ANS8023E Unable to establish session with server.",
                        "ANS8002I Highest return code was 137."),
                lines("", "-con", "-id=admin", "-pa=wrong"));
    }
}
