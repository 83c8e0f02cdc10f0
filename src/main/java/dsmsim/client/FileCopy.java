package dsmsim.client;

import dsmsim.file.Trouble;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that gets what the screen shows. When it cannot be written, for example on a full disk, the session goes on, and
 * {@link #damage} tells.
 */
final class FileCopy extends Writer {
    private final String name;
    private final Writer file;
    private Optional<Message> damage = Optional.empty();
    private boolean failed;

    FileCopy(String name, Writer file) {
        this.name = name;
        this.file = file;
    }

    /**
     * Begins a file, in place of one with its name.
     *
     * @throws CommandFailure SIM0032E when that cannot be
     */
    static FileCopy to(String name) {
        try {
            return new FileCopy(name, TextFiles.writer(Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0032E", name, Trouble.with(name, e));
        }
    }

    /**
     * Begins a file for its owner's eyes only; one with its name must be empty.
     *
     * @throws CommandFailure SIM0503E when it is not, SIM0032E when it cannot be written
     */
    static FileCopy privateTo(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) && Files.size(path) > 0) {
                throw CommandFailure.of("SIM0503E", name);
            }
            PrivateFiles.take(path);
            return to(name);
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0032E", name, Trouble.with(name, e));
        }
    }

    /** What is to be said about the file since it was last asked: nothing while all is well. */
    Optional<Message> damage() {
        flush();
        Optional<Message> news = damage;
        damage = Optional.empty();
        return news;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        if (failed) {
            return;
        }
        try {
            file.write(text, offset, length);
        } catch (IOException e) {
            fail(e);
        }
    }

    @Override
    public void flush() {
        if (failed) {
            return;
        }
        try {
            file.flush();
        } catch (IOException e) {
            fail(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            if (!failed) {
                fail(e);
            }
        }
    }

    private void fail(IOException reason) {
        failed = true;
        damage = Optional.of(Message.of("SIM0403E", name, Trouble.of(reason)));
    }
}
