package dsmsim.console;

import dsmsim.completion.KnownName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files and folders of this machine by the beginnings of their names. */
final class FileNames {
    private FileNames() {}

    /** Those whose path begins so, as it would be typed; hidden ones only if the dot is typed. */
    static List<KnownName> beginning(String typed) {
        int slash = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\'));
        String folder = typed.substring(0, slash + 1);
        String begun = typed.substring(slash + 1);
        List<KnownName> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(begun) && (begun.startsWith(".") || !name.startsWith("."))) {
                    names.add(known(folder.concat(name), Files.isDirectory(file)));
                }
            }
        } catch (IOException | InvalidPathException e) {
            // There is no such folder, or it may not be read: nothing to offer.
            return List.of();
        }
        names.sort(Comparator.comparing(KnownName::text));
        return names;
    }

    private static KnownName known(String path, boolean isFolder) {
        return isFolder ? new KnownName(path.concat("/"), "folder", false) : new KnownName(path, "file", true);
    }
}
