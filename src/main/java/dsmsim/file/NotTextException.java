package dsmsim.file;

import java.nio.file.FileSystemException;

/** What is in a file is no text: it has a line without end. */
final class NotTextException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NotTextException(String file) {
        super(file);
    }
}
