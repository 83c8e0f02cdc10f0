package dsmsim.rehearsal;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Invocation;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.message.ReturnCode;
import dsmsim.product.Level;
import java.util.List;
import java.util.Optional;

/** A command of a macro as it was typed there, its variables replaced; what it means is read only when it is asked for. */
public final class TypedCommand {
    private final String text;
    private final CommandReader reader;
    private final Level level;
    private Optional<Invocation> invocation;

    public TypedCommand(String text, CommandReader reader, Level level) {
        this.text = text;
        this.reader = reader;
        this.level = level;
    }

    /** With its passwords: only to be run again. */
    public String text() {
        return text;
    }

    /** As it may be shown. */
    public String masked() {
        return reader.masked(text);
    }

    /** The full name of the command behind its routing; empty for what is no command. */
    public String name() {
        return invocation().map(read -> read.command().name()).orElse("");
    }

    /** The servers to which it is routed, as typed; none for one that runs where it is typed. */
    public List<String> routing() {
        try {
            return CommandLines.read(text).routing().servers();
        } catch (CommandFailure noCommand) {
            return List.of();
        }
    }

    /** What its words mean; empty for what is no command at the level of the server. */
    public Optional<Invocation> invocation() {
        if (invocation == null) {
            invocation = read();
        }
        return invocation;
    }

    /** Whether it asks only. */
    public boolean isQuery() {
        return name().startsWith("QUERY ") || name().equals("SELECT");
    }

    /**
     * Whether it was refused: with a code that ends a macro or, for a command that does something, because nothing was found to
     * do it with, which ends none (ANR2726E).
     */
    public boolean isRefused(ReturnCode code) {
        return code.isError() || code == ReturnCode.NOTFOUND && !isQuery();
    }

    private Optional<Invocation> read() {
        try {
            CommandLine line = CommandLines.read(text);
            return Optional.of(reader.read(line.withoutRouting(), level).invocation());
        } catch (CommandFailure noCommand) {
            return Optional.empty();
        }
    }
}
