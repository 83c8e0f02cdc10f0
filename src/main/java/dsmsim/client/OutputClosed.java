package dsmsim.client;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Nothing more can be written: the reader has gone, or the disk is full. */
public final class OutputClosed extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    OutputClosed(IOException cause) {
        super(cause);
    }
}
