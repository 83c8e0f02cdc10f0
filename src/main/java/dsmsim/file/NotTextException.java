package dsmsim.file;

import java.nio.file.FileSystemException;

/** What is in a file is no text that can be kept as a whole: a line has no end, or it is too large. */
final class NotTextException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NotTextException(String file, String reason) {
        super(file, null, reason);
    }
}
