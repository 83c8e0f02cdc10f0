package dsmsim.console;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;

/**
 * Reads a line, key by key. Ctrl-C is a key like the others, so that it takes effect in its turn: what was typed before is
 * dropped, what was typed behind is not. What is pasted is not typed: its lines are kept, and come one after the other.
 */
class KeyReader extends LineReaderImpl {
    private static final String INTERRUPT = "dsmadmc-interrupt";
    private static final char CONTROL_C = '\003';
    private static final char CONTROL_BACKSLASH = '\034';
    private static final char DELETE = '\177';
    private static final Widget NOTHING = () -> true;
    /** What a terminal takes for no key at all. */
    private static final int NO_KEY = System.getProperty("os.name").startsWith("Linux") ? 0 : 0xff;

    /** What of JLine does nothing good in a line of a command: other programs, other ways of editing, waiting for keys. */
    private static final Set<String> UNWANTED = Set.of(
            EDIT_AND_EXECUTE_COMMAND,
            CHARACTER_SEARCH,
            CHARACTER_SEARCH_BACKWARD,
            VI_CMD_MODE,
            VI_FIND_NEXT_CHAR,
            VI_JOIN,
            VI_MATCH_BRACKET,
            WHAT_CURSOR_POSITION,
            ACCEPT_AND_HOLD,
            SELF_INSERT_UNMETA);

    private final Pasted pasted;
    private final Supplier<Optional<String>> taken;

    /**
     * @param pasted takes what is pasted
     * @param taken what of it, if anything, is the line that is being read
     */
    KeyReader(Terminal terminal, Pasted pasted, Supplier<Optional<String>> taken) throws IOException {
        super(terminal, "dsmadmc");
        this.pasted = pasted;
        this.taken = taken;
        option(Option.DISABLE_EVENT_EXPANSION, true);
        option(Option.BRACKETED_PASTE, true);
        getWidgets().put(INTERRUPT, this::interrupt);
        getWidgets().put(CALLBACK_INIT, this::takeKeys);
        KeyMap<Binding> keys = getKeyMaps().get(MAIN);
        keys.bind(new Reference(INTERRUPT), String.valueOf(CONTROL_C));
        keys.bind(NOTHING, String.valueOf(CONTROL_BACKSLASH));
        leaveOut(keys, KeyMap.ctrl('X'), "");
        leaveOut(keys, KeyMap.esc(), "[O");
    }

    /** Keys behind that one that mean nothing do nothing, but for those that begin a longer sequence. */
    private static void leaveOut(KeyMap<Binding> keys, String first, String beginnings) {
        for (char second = ' '; second < DELETE; second++) {
            if (keys.getBound(first + second) == null && beginnings.indexOf(second) < 0) {
                keys.bind(NOTHING, first + second);
            }
        }
    }

    /** From now on until the end of the line the terminal makes no signals of Ctrl-C and Ctrl-\. */
    private boolean takeKeys() {
        terminal.setAttributes(withoutSignals(terminal.getAttributes()));
        terminal.handle(Terminal.Signal.INT, signal -> {});
        return true;
    }

    static Attributes withoutSignals(Attributes attributes) {
        attributes.setControlChar(ControlChar.VINTR, NO_KEY);
        attributes.setControlChar(ControlChar.VQUIT, NO_KEY);
        return attributes;
    }

    private boolean interrupt() {
        throw new UserInterruptException(getBuffer().toString());
    }

    /** Does nothing for a key whose effect is unwanted or does not exist. */
    @Override
    protected Widget getWidget(Object binding) {
        if (binding instanceof Reference reference
                && (UNWANTED.contains(reference.name()) || !getWidgets().containsKey(reference.name()))) {
            return NOTHING;
        }
        return super.getWidget(binding);
    }

    @Override
    public boolean beginPaste() {
        pasted.add(doReadStringUntil(BRACKETED_PASTE_END));
        Optional<String> line = taken.get();
        if (line.isPresent()) {
            getBuffer().write(line.get());
            return acceptLine();
        }
        if (pasted.isEmpty()) {
            getBuffer().write(pasted.rest());
        }
        return true;
    }
}
