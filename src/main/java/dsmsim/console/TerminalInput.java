package dsmsim.console;

import dsmsim.client.Abandoned;
import dsmsim.client.Input;
import dsmsim.session.Prompts;
import org.jline.terminal.Terminal;

/** What all ways to type commands at a terminal have in common: its window, its pages, and Ctrl-C while a command runs. */
abstract class TerminalInput implements Input {
    protected final Terminal terminal;
    protected final Interruption interruption = new Interruption(System::nanoTime);

    TerminalInput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final boolean more() {
        try {
            return Prompts.goesOn(answer(Prompts.MORE));
        } catch (Abandoned enough) {
            return false;
        }
    }

    @Override
    public final void pause() {
        answer(Prompts.PAUSE);
    }

    @Override
    public final boolean isInterrupted() {
        return interruption.isWanted();
    }

    @Override
    public final int columns() {
        return SystemTerminal.columns(terminal);
    }

    @Override
    public final int rows() {
        return SystemTerminal.rows(terminal);
    }
}
