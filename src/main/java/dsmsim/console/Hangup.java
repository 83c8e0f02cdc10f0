package dsmsim.console;

import java.io.IOError;
import org.jline.terminal.Terminal;

/**
 * Ends the program when its terminal has gone and no signal told so, as where signals are ignored: JLine takes the end of the
 * input for a pause, and would wait for keys for ever, and not at rest.
 */
final class Hangup {
    /** The exit status of a program that the end of its terminal ends, as shells have it. */
    private static final int STATUS = 129;
    /** How often is looked, in milliseconds. */
    private static final long PAUSE = 2000;

    private Hangup() {}

    static void watch(Terminal terminal) {
        Thread watch = new Thread(() -> lookAt(terminal), "terminal");
        watch.setDaemon(true);
        watch.start();
    }

    private static void lookAt(Terminal terminal) {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                terminal.getAttributes();
            }
        } catch (IOError gone) {
            System.exit(STATUS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
