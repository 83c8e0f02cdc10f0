package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.language.LineJoiner;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program reads may begin with a byte order mark, may not be there, and may be too long. */
class FilesTest {
    private static final String MARK = "\ufeff";
    private static final String DOMAIN = "STANDARD,STANDARD,STANDARD,1,Installed default policy domain.\n";

    @TempDir
    private Path folder;

    private final Program program = new Program();

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), MARK + text).toString();
    }

    @Test
    void aByteOrderMarkIsNoPartOfAnyText() throws IOException {
        String macro = file("x.mac", "query domain\n");
        String credentials = file("credentials", "id=admin\npassword=admin\n");
        String options = file("dsm.opt", "hints no\n");
        assertEquals(0, program.run("-dataonly=yes", "-comma", "macro", macro));
        assertEquals(DOMAIN, program.output());
        assertEquals(
                0,
                program.typing(MARK + "query domain\n")
                        .run("-dataonly=yes", "-comma", "-credentialsfile=" + credentials, "-optfile=" + options));
        String site = file("site.mac", "simulate server S1\n");
        assertEquals(0, program.run("-site=" + site, "-dataonly=yes", "query", "domain"));
        String script = file("x.scr", "query domain\n");
        assertEquals(0, program.run("define", "script", "x", "file=" + script));
        String transcript = file("x.txt", "# dsmadmc -dataonly=yes\n");
        assertEquals(0, program.run("-verify=" + transcript));
    }

    @Test
    void aMarkOfUtf16TellsHowAFileIsWritten() throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            String macro = Files.writeString(folder.resolve("x.mac"), MARK + "query domain\r\n", charset)
                    .toString();
            Program other = new Program();
            assertEquals(0, other.run("-dataonly=yes", "-comma", "macro", macro));
            assertEquals(DOMAIN, other.output());
            String site = Files.writeString(folder.resolve("site.mac"), MARK + "simulate server S1\r\n", charset)
                    .toString();
            assertEquals(0, other.run("-site=" + site, "-dataonly=yes", "query", "domain"));
        }
    }

    @Test
    void whyAFileCannotBeReadIsSaid() {
        String nowhere = folder.resolve("nowhere").resolve("x").toString();
        for (String option : new String[] {"-site=", "-verify=", "-optfile=", "-credentialsfile=", "-outfile="}) {
            program.run(option + nowhere, "query", "domain");
            assertTrue(program.output().contains(": its folder does not exist."), program::output);
        }
        for (String option : new String[] {"-site=", "-verify=", "-optfile=", "-credentialsfile=", "-outfile="}) {
            program.run(option + folder, "query", "domain");
            assertTrue(program.output().contains(": it is a folder."), program::output);
        }
        for (String command : new String[] {"macro ", "define script x file=", "query domain > "}) {
            program.run(command + folder);
            assertTrue(program.output().contains(": it is a folder."), program::output);
        }
    }

    @Test
    void aLineThatIsTooLongIsAnsweredAndPassedOver() {
        String lines = "x".repeat(LineJoiner.LONGEST + 1) + "\nquery domain\n";
        assertEquals(3, program.typing(lines).run("-dataonly=yes", "-comma"));
        assertEquals(
                "SIM0407E The command is longer than 65536 characters.\nANS8001I Return code 3.\n" + DOMAIN,
                program.output());
    }
}
