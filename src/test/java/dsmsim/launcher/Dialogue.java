package dsmsim.launcher;

import static org.junit.jupiter.api.Assertions.fail;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The program at a pseudo-terminal, or between two pipes: presses keys, and waits for what is to be seen. Nothing waits
 * for a time; a test whose text never comes fails with all that has been shown.
 */
final class Dialogue implements AutoCloseable {
    static final String ENTER = "\r";
    static final String TAB = "\t";
    static final String UP = "\033OA";
    static final String CONTROL_C = "\003";
    static final String CONTROL_D = "\004";
    static final String CONTROL_R = "\022";
    static final String PROMPT = "tsm: PRODSRV>";

    private final Launcher launcher;
    private final Process process;
    private final Paper paper;
    private final boolean isPipe;
    private boolean ended;
    private boolean isPlain = true;
    private long written;
    private int row;
    private int column;

    private Dialogue(Launcher launcher, Process process, int columns, boolean isPipe) {
        this.launcher = launcher;
        this.process = process;
        this.isPipe = isPipe;
        paper = new Paper(columns);
        Thread reader = new Thread(this::read, "reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a command at a pseudo-terminal of that size, 0 for one that does not know it. */
    static Dialogue atTerminal(Launcher launcher, List<String> command, int columns, int rows) throws IOException {
        PtyProcess process = new PtyProcessBuilder(command.toArray(String[]::new))
                .setDirectory(launcher.folder().toString())
                .setEnvironment(launcher.environment())
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .setRedirectErrorStream(true)
                .start();
        return new Dialogue(launcher, process, columns, false);
    }

    /** Talks to a program through pipes, as a program does that types for a person. */
    static Dialogue atPipes(Launcher launcher, Process process) {
        return new Dialogue(launcher, process, 0, true);
    }

    private void read() {
        try (Reader shown = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int c = shown.read(); c >= 0; c = shown.read()) {
                show((char) c);
            }
        } catch (IOException e) {
            // The terminal is closed: nothing more is to be seen.
            return;
        } finally {
            end();
        }
    }

    private synchronized void show(char c) {
        if (isPipe && c == '\n') {
            paper.write('\r');
        }
        paper.write(c);
        isPlain &= c != '\033';
        written++;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Presses keys. */
    Dialogue type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return this;
    }

    /** Waits for a text behind the one that was waited for before. */
    synchronized Dialogue await(String text) {
        waitUntil("«" + text + "»", () -> paper.textFrom(row, column).contains(text));
        String shown = paper.textFrom(row, column);
        String passed = shown.substring(0, shown.indexOf(text) + text.length());
        int lastBreak = passed.lastIndexOf('\n');
        row += (int) passed.chars().filter(c -> c == '\n').count();
        column = lastBreak < 0 ? column + passed.length() : passed.length() - lastBreak - 1;
        return this;
    }

    /** Waits until the row of the cursor reads so up to the cursor; behind it there may be hints. */
    synchronized Dialogue awaitRow(String text) {
        waitUntil("the row «" + text + "»", () -> isRow(text));
        row = paper.row();
        column = paper.column();
        return this;
    }

    private boolean isRow(String text) {
        return paper.column() == text.length()
                && (paper.text(paper.row()) + " ".repeat(text.length())).startsWith(text);
    }

    /** Types a command and returns all that is shown until the next prompt, its echo included. */
    String reply(String command) throws IOException {
        type(command + ENTER);
        return replyAbove(PROMPT);
    }

    /** Waits for a prompt in a row of its own, and returns the rows above it from that waited for last. */
    private synchronized String replyAbove(String prompt) {
        int first = row;
        await("\n" + prompt);
        return textFrom(first);
    }

    /** What is shown from the given row up to the text waited for last. */
    private String textFrom(int first) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < row; i++) {
            text.append(paper.text(i)).append('\n');
        }
        return text.toString();
    }

    /** All that has ever been shown. */
    synchronized String shown() {
        return paper.textFrom(0, 0);
    }

    /** Whether nothing but text has been shown, without a sequence that a terminal obeys. */
    synchronized boolean isPlain() {
        return isPlain;
    }

    /** Waits until a text in the row of the cursor has that style. */
    synchronized Dialogue awaitStyle(String text, Style style) {
        waitUntil("«" + text + "» in " + style, () -> paper.isStyled(paper.row(), text, style));
        return this;
    }

    /** The styles of all that has ever been shown. */
    synchronized Set<Style> styles() {
        return paper.styles();
    }

    /** Gives the window of the terminal another size, and waits until the line that is typed is drawn anew. */
    synchronized Dialogue resize(int columns, int rows) {
        long before = written;
        paper.resize(columns);
        ((PtyProcess) process).setWinSize(new WinSize(columns, rows));
        waitUntil("the line drawn anew", () -> written > before);
        return this;
    }

    /** Waits for the end of the program and returns its exit status. */
    int status() {
        awaitEnd();
        return Launcher.await(process);
    }

    private synchronized void awaitEnd() {
        waitUntil("the end", () -> ended);
    }

    private void waitUntil(String what, BooleanSupplier seen) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(Launcher.PATIENCE_SECONDS);
        while (!seen.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0 || ended) {
                fail("waited for " + what + " but this is shown:\n" + shown());
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Ends the program, if the test has not done so, and looks at what it leaves. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        launcher.assertNothingLeft();
    }
}
