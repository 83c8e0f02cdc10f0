package dsmsim.rehearsal;

import dsmsim.binding.Invocation;
import dsmsim.file.Trouble;
import dsmsim.language.CommandLine;
import dsmsim.language.Word;
import dsmsim.message.CommandFailure;
import dsmsim.runbook.Runbook;
import dsmsim.session.MacroSource;
import dsmsim.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A macro that can be run several times: its text is kept, since a pipe can be read only once.
 *
 * @param folder see {@link MacroSource#folder}
 * @param typed see {@link MacroSource#typed}
 * @param values what its variables stand for, in order
 */
public record Procedure(String name, Optional<Path> folder, String text, List<Integer> typed, List<String> values) {
    /** The words of a command before the values of its macro. */
    private static final int WORDS = 3;

    /** A procedure may rehearse another one; what rehearses itself would never end. */
    private static final int DEEPEST = 2;

    private static final int MOST_CHARACTERS = 1 << 24;
    private static final int CHUNK = 1 << 13;

    /**
     * The macro that a command names, with the values behind its name.
     *
     * @throws CommandFailure SIM0003E where it cannot be read, SIM0568E within too many rehearsals
     */
    public static Procedure of(Invocation invocation, Session session) {
        if (session.macros().rehearsals() >= DEEPEST) {
            throw CommandFailure.of("SIM0568E", DEEPEST);
        }
        CommandLine line = invocation.line();
        List<Word> operands = line.words().stream().filter(Word::isOperand).toList();
        CommandLine withoutKeywords =
                new CommandLine(line.text(), line.routing(), operands, line.redirection(), line.fault());
        return of(invocation.text("macro_name"), MacroSource.values(withoutKeywords, WORDS), session);
    }

    /** The macro, Markdown or transcript of that name, see {@link #of(Invocation, Session)}. */
    public static Procedure of(String file, List<String> values, Session session) {
        try (MacroSource macro = Runbook.open(file, session)) {
            return read(macro, values);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0003E", file, Trouble.with(file, e));
        }
    }

    /**
     * Reads a macro to its end.
     *
     * @throws CommandFailure SIM0571E where it has more than 16,777,216 characters
     */
    private static Procedure read(MacroSource macro, List<String> values) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[CHUNK];
        for (int read = macro.lines().read(chunk);
                read >= 0;
                read = macro.lines().read(chunk)) {
            text.append(chunk, 0, read);
            if (text.length() > MOST_CHARACTERS) {
                throw CommandFailure.of("SIM0571E", macro.name(), MOST_CHARACTERS);
            }
        }
        return new Procedure(macro.name(), macro.folder(), text.toString(), macro.typed(), values);
    }

    /** Commands one after the other, as a macro of that name. */
    public static Procedure flat(String name, List<FlatCommand> commands) {
        StringBuilder text = new StringBuilder();
        String remark = "";
        for (FlatCommand command : commands) {
            if (!command.remark().equals(remark)) {
                remark = command.remark();
                text.append("/* ").append(remark).append(" */\n");
            }
            text.append(command.text()).append('\n');
        }
        return new Procedure(name, Optional.empty(), text.toString(), List.of(), List.of());
    }

    /** Its commands, to be run once. */
    public MacroSource source() {
        return new MacroSource(name, folder, new BufferedReader(new StringReader(text)), typed);
    }
}
