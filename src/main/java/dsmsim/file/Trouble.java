package dsmsim.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Why a file cannot be read or written, in words that go into a message. */
public final class Trouble {
    /** What operating systems say, and what is said here; the first that is found counts. */
    private static final String[][] WORDS = {
        {"no such file", "it does not exist"},
        {"is a directory", "it is a folder"},
        {"not a directory", "a part of its path is no folder"},
        {"permission denied", "access is denied"},
        {"not permitted", "access is denied"},
        {"read-only", "it is on a file system that is read only"},
        {"no space", "there is not enough space"},
        {"quota", "there is not enough space"},
        {"too large", "there is not enough space"},
        {"name too long", "its name is too long"},
        {"symbolic links", "its links lead in a circle"},
        {"broken pipe", "its reader has gone"},
        {"too many open", "too many files are open"}
    };

    private Trouble() {}

    /**
     * Why a file cannot be read or written.
     *
     * @param name of the file as the user gave it
     * @param failure what came of it: an {@link IOException} or {@link InvalidPathException}
     */
    public static String with(String name, Exception failure) {
        if (name.isEmpty()) {
            return "it has no name";
        }
        if (failure instanceof InvalidPathException) {
            return "its name is not valid";
        }
        if (failure instanceof NotTextException unfit) {
            return unfit.getReason();
        }
        if (failure instanceof NoSuchFileException) {
            return missing(name);
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        return Files.isDirectory(Path.of(name)) ? "it is a folder" : of(failure);
    }

    /** The same where the file has been opened, or where it is not known which one it is. */
    public static String of(Exception failure) {
        String said = failure instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getReason()
                : String.valueOf(failure.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        for (String[] pair : WORDS) {
            if (lower.contains(pair[0])) {
                return pair[1];
            }
        }
        return "an input or output error";
    }

    /** The file itself, or the folder that it is to be in. */
    private static String missing(String name) {
        Path folder = Path.of(name).toAbsolutePath().getParent();
        return folder == null || Files.exists(folder) ? "it does not exist" : "its folder does not exist";
    }
}
