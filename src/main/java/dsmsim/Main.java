package dsmsim;

import dsmsim.client.Client;
import dsmsim.client.ErrorLog;
import dsmsim.client.Surroundings;
import dsmsim.client.Terminal;
import dsmsim.command.Handlers;
import dsmsim.console.ConsoleTerminal;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.report.Rehearsing;
import dsmsim.session.OutputClosed;
import dsmsim.transcript.Verification;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The program: wires the parts to the streams of the process. */
public final class Main {
    private static final int BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] arguments) {
        Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), BUFFER);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(List.of(arguments), in, out, ConsoleTerminal.find()));
    }

    static int run(List<String> arguments, BufferedReader in, Writer out, Optional<Terminal> terminal) {
        SystemClock clock = new SystemClock();
        try {
            Client client = new Client(new Handlers(Commands.CHAPTERS), clock, new Verification(), new Rehearsing());
            return client.run(arguments, new Surroundings(in, out, terminal, System.getenv()));
        } catch (OutputClosed closed) {
            return afterLoss(closed);
        } catch (Throwable fault) {
            ErrorLog.of(System.getenv(), clock).accept(fault);
            return afterFault(out);
        }
    }

    /** Standard output is lost; that is the one thing to say elsewhere, unless its reader has seen enough, as head has. */
    private static int afterLoss(OutputClosed closed) {
        Message message = Message.of("SIM0405E", closed.reason());
        if (!closed.isReaderGone()) {
            System.err.println(message.text());
        }
        return message.returnCode().number();
    }

    /** Nobody is shown the insides of the program, whatever happens. */
    private static int afterFault(Writer out) {
        try {
            out.append("ANR2032E DSMADMC: Command failed - internal server error detected.\n")
                    .flush();
        } catch (IOException e) {
            return ReturnCode.ERROR.number();
        }
        return ReturnCode.ERROR.number();
    }
}
