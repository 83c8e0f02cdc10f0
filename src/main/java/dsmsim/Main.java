package dsmsim;

import dsmsim.client.Client;
import dsmsim.command.Handlers;
import dsmsim.transcript.Verification;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The program: wires the parts to the streams of the process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), 1 << 16);
        Client client = new Client(
                new Handlers(Commands.CHAPTERS),
                () -> LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS),
                new Verification());
        System.exit(client.run(List.of(arguments), in, out));
    }
}
