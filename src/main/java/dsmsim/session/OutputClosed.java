package dsmsim.session;

import dsmsim.file.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Nothing more can be shown to the user: the reader has gone, or the disk is full. The session cannot go on, and what
 * it had still to do is not done.
 */
public final class OutputClosed extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    public OutputClosed(IOException cause) {
        super(cause);
    }

    /** Why. */
    public String reason() {
        return Trouble.of(getCause());
    }

    /** Whether only the reader has gone. */
    public boolean isReaderGone() {
        return String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
