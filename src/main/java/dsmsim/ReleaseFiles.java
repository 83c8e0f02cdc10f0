package dsmsim;

import dsmsim.client.ShellCompletion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what a release has besides the program and what the source tree has: completion for shells. */
final class ReleaseFiles {
    private ReleaseFiles() {}

    /** @param arguments the folder for the files */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.writeString(folder.resolve("dsmadmc.bash"), ShellCompletion.bash());
        Files.writeString(folder.resolve("_dsmadmc"), ShellCompletion.zsh());
        Files.writeString(folder.resolve("dsmadmc.fish"), ShellCompletion.fish());
    }
}
