package dsmsim.client;

import java.io.IOException;
import java.io.Writer;

/** Writes everything twice: to the screen and to a file (OUTFILE). */
final class Tee extends Writer {
    private final Writer screen;
    private final FileCopy copy;

    Tee(Writer screen, FileCopy copy) {
        this.screen = screen;
        this.copy = copy;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        copy.write(text, offset, length);
        screen.write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        copy.flush();
        screen.flush();
    }

    @Override
    public void close() throws IOException {
        copy.close();
        screen.close();
    }
}
