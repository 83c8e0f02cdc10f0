package dsmsim.console;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
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
abstract class KeyReader extends LineReaderImpl {
    private static final String INTERRUPT = "dsmadmc-interrupt";
    static final char CONTROL_C = '\003';
    private static final char CONTROL_BACKSLASH = '\034';
    private static final char DELETE = '\177';
    private static final Widget NOTHING = () -> true;
    /** What begins a key that is more than a letter, or an answer of the terminal, which nobody has asked. */
    private static final String SEQUENCE = KeyMap.esc() + '[';
    /** Its rest comes without a pause: what comes later than this, in milliseconds, is another key. */
    private static final long PAUSE = 500;
    /** What a terminal takes for no key at all. */
    private static final int NO_KEY = System.getProperty("os.name").startsWith("Linux") ? 0 : 0xff;

    /** Keys as terminals send them that are not quite of the kind they claim to be, and programs that type for a person. */
    private static final Map<String, String> ALSO = Map.of(
            "[A", UP_LINE_OR_SEARCH,
            "[B", DOWN_LINE_OR_SEARCH,
            "[C", FORWARD_CHAR,
            "[D", BACKWARD_CHAR,
            "[H", BEGINNING_OF_LINE,
            "[1~", BEGINNING_OF_LINE,
            "[F", END_OF_LINE,
            "[4~", END_OF_LINE,
            "[3~", DELETE_CHAR);

    /** What of JLine does nothing good in a line of a command: other programs, other ways of editing, waiting for keys, keys as text. */
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
            QUOTED_INSERT,
            SELF_INSERT_UNMETA);

    private final Pasted pasted;

    /** @param pasted takes what is pasted */
    KeyReader(Terminal terminal, Pasted pasted) throws IOException {
        super(terminal, "dsmadmc");
        this.pasted = pasted;
        option(Option.DISABLE_EVENT_EXPANSION, true);
        option(Option.BRACKETED_PASTE, true);
        getWidgets().put(INTERRUPT, this::interrupt);
        getWidgets().put(CALLBACK_INIT, this::takeKeys);
        KeyMap<Binding> keys = getKeyMaps().get(MAIN);
        keys.bind(new Reference(INTERRUPT), String.valueOf(CONTROL_C));
        keys.bind(NOTHING, String.valueOf(CONTROL_BACKSLASH));
        leaveOut(keys, KeyMap.ctrl('X'), "");
        leaveOut(keys, KeyMap.esc(), "[O");
        leaveOut(keys, SEQUENCE + '[', "");
        ALSO.forEach((key, widget) -> keys.bind(new Reference(widget), KeyMap.esc() + key));
        leaveOutSequences(keys);
    }

    /** Sequences that begin as known ones and go on otherwise do nothing. */
    private void leaveOutSequences(KeyMap<Binding> keys) {
        for (String known : keys.getBoundKeys().keySet()) {
            for (int end = SEQUENCE.length(); known.startsWith(SEQUENCE) && end < known.length(); end++) {
                String begin = known.substring(0, end);
                if (keys.getBound(begin) == null) {
                    keys.bind((Widget) this::passOver, begin);
                }
            }
        }
    }

    /** Takes of what has been pasted the line that is being read, if it is one. */
    protected abstract Optional<String> taken();

    /** Takes of a line that has been pasted without its end what may be edited here. */
    protected abstract String begun();

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

    /** Reads the rest of a sequence that means nothing here, parameters and then a letter. */
    private boolean passOver() {
        int next = peekCharacter(PAUSE);
        while (next >= ' ' && next < '@') {
            readCharacter();
            next = peekCharacter(PAUSE);
        }
        if (next >= '@' && next < DELETE) {
            readCharacter();
        }
        return true;
    }

    /** A character that a terminal would obey is not put into the line. */
    @Override
    protected boolean selfInsert() {
        return Character.isISOControl(getLastBinding().codePointAt(0)) || super.selfInsert();
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
        pasted.add(readPaste());
        Optional<String> line = taken();
        if (line.isPresent()) {
            getBuffer().write(line.get());
            return acceptLine();
        }
        if (pasted.isEmpty()) {
            getBuffer().write(begun());
        }
        return true;
    }

    /** Reads to the end of a paste. Ctrl-C drops it, with what still comes of it; it also helps where its end never comes. */
    private String readPaste() {
        StringBuilder text = new StringBuilder();
        boolean dropped = false;
        int end = -1;
        while (end < 0 && !(dropped && peekCharacter(PAUSE) < 0)) {
            int c = readCharacter();
            if (c < 0) {
                throw new EndOfFileException();
            }
            dropped |= c == CONTROL_C;
            text.appendCodePoint(c);
            end = text.indexOf(BRACKETED_PASTE_END, text.length() - BRACKETED_PASTE_END.length());
        }
        if (dropped) {
            throw new UserInterruptException("");
        }
        return text.substring(0, end);
    }
}
