package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.client.Client;
import dsmsim.client.Surroundings;
import dsmsim.testing.Console;
import dsmsim.testing.Fuzz;
import dsmsim.testing.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the program is called, and whatever its files and its input hold, it ends, and says by a number what is wrong. */
class ProgramFuzzTest {
    private static final String OPTIONS =
            "-id=ADMIN -pa=ADMIN -id -password ADMIN -se=PRODSRV -dataonly=yes -comma -tab"
                    + " -displ=list -itemc -noc -quiet -clock=2014-03-01T10:00:00 -site=nosuch.mac -scrollprompt=no -tcpp=1500"
                    + " -tcps=drsrv.example.com -newl -alwaysp -out -con -mount -passworda=prompt -credentials=nosuch -help"
                    + " -date=3 -numb=6 -time=2 -hints=yes -checka -tracefile=x -optfile=nosuch -lang=x";

    private static final String USER = """
            * the user's options
            SErvername DRSRV  * trailing
            dateformat 3
            scrollp no
            quiet
            DOMAIN "/home" /var
            clock 2014-03-01T10:00:00
            """;

    private static final String SYSTEM = """
            DEFAULTServer PRODSRV
            SErvername  PRODSRV
               COMMMethod         TCPip
               TCPPort            1500
               TCPServeraddress   prodsrv.example.com
               numberformat 2
               passwordaccess prompt
            SErvername  DRSRV
               TCPServeraddress   drsrv.example.com
               hints yes
               include /.../*
            """;

    private final Fuzz fuzz = new Fuzz();
    private final Random random = fuzz.random();
    private final Mutations mutations = new Mutations(random);
    private final Sources sources;
    private final Client client = Programs.standingAt(Console.START);

    @TempDir
    private Path folder;

    ProgramFuzzTest() throws IOException {
        sources = new Sources(random);
    }

    @Test
    void everyListOfOptionsIsTakenOrRefused() {
        fuzz.rounds(150, () -> run(arguments(), input(), Map.of()));
    }

    @Test
    void everyOptionsFileIsReadOrRefused() {
        fuzz.rounds(100, () -> {
            Files.write(folder.resolve("dsm.opt"), spoiledFile(USER));
            Files.write(folder.resolve("dsm.sys"), spoiledFile(SYSTEM));
            List<String> arguments = random.nextInt(3) == 0 ? arguments() : List.of("q", "node");
            run(arguments, "ADMIN\nADMIN\n" + input(), environment());
        });
    }

    @Test
    void everyCredentialsFileIsReadOrRefused() {
        Path file = folder.resolve("credentials");
        fuzz.rounds(30, () -> {
            Files.write(file, spoiledFile("* secret\n-ID=ADMIN\n-password = \"ADMIN\"\n"));
            run(List.of("-credentialsfile=" + file, "q", "node"), "", Map.of());
        });
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(Arrays.asList(OPTIONS.split(" ")));
        arguments.removeIf(argument -> random.nextInt(6) != 0);
        arguments.replaceAll(argument -> random.nextInt(3) == 0 ? mutations.spoiled(argument) : argument);
        if (random.nextInt(3) != 0) {
            arguments.add(random.nextInt(arguments.size() + 1), harmless(mutations.spoiled(sources.command())));
        }
        arguments.replaceAll(argument -> writes(argument) ? "-noc" : argument.replace('>', ' '));
        return arguments;
    }

    private String input() {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            String line = random.nextBoolean() ? sources.command() : mutations.spoiled(sources.command());
            lines.append(harmless(line)).append('\n');
        }
        return random.nextInt(4) == 0 ? lines + mutations.noise().replace('>', ' ') : lines.toString();
    }

    /** Without redirection, and not about files that are written. */
    private static String harmless(String command) {
        return Sources.writesFile(command) ? "query status" : command.replace('>', ' ');
    }

    /** Whether it names a file to write, which may be anywhere. */
    private static boolean writes(String argument) {
        String option = argument.strip().toUpperCase(Locale.ROOT);
        return option.contains("=")
                && (option.startsWith("-OUT") || option.startsWith("-REC") || option.contains("ERRORLOG"));
    }

    private byte[] spoiledFile(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int times = random.nextInt(5); times > 0; times--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, mutations.noise());
                case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                default -> lines.set(at, mutations.spoiled(lines.get(at)));
            }
            if (lines.isEmpty()) {
                return mutations.noise().getBytes(StandardCharsets.UTF_16);
            }
        }
        String whole = String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines);
        return whole.substring(0, random.nextInt(4) == 0 ? random.nextInt(whole.length() + 1) : whole.length())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("DSM_LOG", random.nextBoolean() ? folder.toString() : "/nowhere");
        if (random.nextInt(3) != 0) {
            environment.put("DSM_DIR", folder.toString());
        }
        if (random.nextInt(3) == 0) {
            environment.put("DSM_CONFIG", folder.resolve("dsm.opt").toString());
        }
        return environment;
    }

    private void run(List<String> arguments, String input, Map<String, String> environment) throws IOException {
        StringWriter out = new StringWriter();
        String called = fuzz.shown(arguments + "\n" + input + "\n" + files(environment));
        int status;
        try {
            BufferedReader in = new BufferedReader(new StringReader(input));
            status = client.run(arguments, new Surroundings(in, out, Optional.empty(), environment));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(called, e);
        }
        String said = out.toString();
        assertFalse(
                Replies.hasControls(said) || said.contains("ANR2032E") || said.contains("Exception"),
                () -> called + "\n" + said);
        boolean quiet =
                Stream.concat(arguments.stream(), files(environment).lines()).anyMatch(ProgramFuzzTest::silences);
        assertTrue(status == 0 || quiet || Replies.hasMessage(said), () -> called + "\n" + status + "\n" + said);
    }

    private static boolean silences(String option) {
        String text = option.strip().toUpperCase(Locale.ROOT);
        return text.startsWith("Q") || text.startsWith("-Q");
    }

    /** What the files of options hold at the moment. */
    private String files(Map<String, String> environment) throws IOException {
        if (!environment.containsKey("DSM_DIR") && !environment.containsKey("DSM_CONFIG")) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (String name : List.of("dsm.opt", "dsm.sys")) {
            text.append(name)
                    .append(":\n")
                    .append(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
