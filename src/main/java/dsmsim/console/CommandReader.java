package dsmsim.console;

import dsmsim.language.LineJoiner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.InfoCmp;

/** Edits a line of a command. It tells when the line is finished, so that what was only a hint does not stay on the screen. */
final class CommandReader extends LineReaderImpl {
    private boolean finishing;

    private CommandReader(Terminal terminal, LineJoiner joiner) throws IOException {
        super(terminal, "dsmadmc");
        setParser(new WordParser(joiner));
        setVariable(DISABLE_HISTORY, true);
        option(Option.CASE_INSENSITIVE, true);
        option(Option.INSERT_TAB, false);
        option(Option.AUTO_GROUP, false);
        option(Option.DISABLE_EVENT_EXPANSION, true);
        // Pasted lines are commands, one after the other, and not one command of several lines.
        option(Option.BRACKETED_PASTE, false);
        bindArrow(InfoCmp.Capability.key_up, "A");
        bindArrow(InfoCmp.Capability.key_down, "B");
        bindArrow(InfoCmp.Capability.key_right, "C");
        bindArrow(InfoCmp.Capability.key_left, "D");
    }

    /** Programs that type for a person send arrows as a terminal does that was not told of its keypad. */
    private void bindArrow(InfoCmp.Capability key, String letter) {
        KeyMap<Binding> keys = getKeyMaps().get(MAIN);
        String usual = KeyMap.key(terminal, key);
        if (usual != null) {
            keys.bind(keys.getBound(usual), KeyMap.esc() + "[" + letter);
        }
    }

    /**
     * Opens it.
     *
     * @param joiner holds the lines of the command above the one being typed
     */
    static CommandReader at(Terminal terminal, LineJoiner joiner) {
        try {
            return new CommandReader(terminal, joiner);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the line is shown for the last time. */
    boolean isFinishing() {
        return finishing;
    }

    /** How many columns are free behind the line, in the row in which it ends. */
    int roomBehind() {
        int columns = terminal.getWidth();
        List<AttributedString> rows =
                AttributedStringBuilder.append(prompt, getBuffer().toString()).columnSplitLength(columns);
        return columns - 1 - rows.get(rows.size() - 1).columnLength();
    }

    @Override
    protected void doCleanup(boolean newLine) {
        finishing = true;
        super.doCleanup(newLine);
        finishing = false;
    }
}
