package dsmsim.client;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where options are kept: in the file of OPTFILE, else of DSM_CONFIG, else in {@code dsm.opt} in the folder DSM_DIR; and
 * in {@code dsm.sys} in DSM_DIR, else beside the file. A user who names none of these has no files.
 */
final class OptionsFiles {
    private static final String CONFIG = "DSM_CONFIG";
    private static final String FOLDER = "DSM_DIR";

    private OptionsFiles() {}

    /** The options given, and those of the files that are not among them. */
    static ClientOptions complete(ClientOptions given, Map<String, String> environment) {
        String named = given.find(Option.OPTFILE).orElse(environment.getOrDefault(CONFIG, ""));
        String folder = environment.getOrDefault(FOLDER, "");
        if (named.isEmpty() && folder.isEmpty()) {
            return given;
        }
        Path user = path(named.isEmpty() ? folder : named);
        Path directory = folder.isEmpty() ? user.toAbsolutePath().getParent() : path(folder);
        Optional<OptionsFile> file =
                named.isEmpty() ? existing(directory.resolve("dsm.opt")) : Optional.of(OptionsFile.read(user));
        Optional<OptionsFile> system = existing(directory.resolve("dsm.sys"));
        return file.isEmpty() && system.isEmpty() ? given : complete(given, file, system);
    }

    private static ClientOptions complete(
            ClientOptions given, Optional<OptionsFile> file, Optional<OptionsFile> system) {
        Optional<String> server = given.server();
        ClientOptions options = server.isPresent() ? given.with(Option.SERVERNAME, server.get()) : given;
        if (file.isPresent()) {
            options = options.over(file.get().options());
        }
        if (server.isEmpty() && given.has(Option.TCPSERVERADDRESS)) {
            return options.without(Option.SERVERNAME);
        }
        if (system.isEmpty()) {
            return options;
        }
        SystemOptions stanzas = SystemOptions.of(system.get());
        Optional<OptionsFile> stanza = stanzas.stanza(options.server());
        if (stanza.isPresent()) {
            return options.over(stanza.get().options());
        }
        Optional<String> wanted = options.server().or(stanzas::defaultServer);
        return wanted.isPresent() ? options.with(Option.SERVERNAME, wanted.get()) : options;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw OptionsFile.unreadable(name, e);
        }
    }

    private static Optional<OptionsFile> existing(Path path) {
        return Files.exists(path) ? Optional.of(OptionsFile.read(path)) : Optional.empty();
    }
}
