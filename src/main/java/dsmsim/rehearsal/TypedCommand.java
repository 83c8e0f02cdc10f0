package dsmsim.rehearsal;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Invocation;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command of a macro as it was typed there, its variables replaced; what it means is read only when it is asked for. */
public final class TypedCommand {
    /** Commands by which clients store. */
    private static final Set<String> STORING = Set.of("SIMULATE ARCHIVE", "SIMULATE BACKUP", "SIMULATE MIGRATE");

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

    /** How many versions a client tries to store with it. */
    public long filesToStore() {
        return STORING.contains(name())
                ? Long.parseLong(invocation().orElseThrow().text("FILES"))
                : 0;
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
