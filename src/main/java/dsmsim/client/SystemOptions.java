package dsmsim.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The system options file {@code dsm.sys}: a stanza for each server that the client knows. */
record SystemOptions(Optional<String> defaultServer, List<OptionsFile> stanzas) {
    /** The only option in front of the stanzas; capitals are its minimum abbreviation. */
    private static final String DEFAULT_SERVER = "DEFAULTSERVER";

    private static final int DEFAULT_SERVER_MINIMUM = "DEFAULTS".length();

    /** Parts a file into its stanzas, each of which begins with SERVERNAME. */
    static SystemOptions of(OptionsFile file) {
        List<OptionsFile> stanzas = new ArrayList<>();
        Optional<String> named = Optional.empty();
        int end = file.lines().size();
        for (int i = file.lines().size() - 1; i >= 0; i--) {
            OptionsFile.Line line = file.lines().get(i);
            if (Option.SERVERNAME.matches(line.name())) {
                stanzas.add(0, file.from(i, end));
                end = i;
            } else if (isDefaultServer(line.name())) {
                named = Optional.of(line.value());
            }
        }
        return new SystemOptions(named, stanzas);
    }

    private static boolean isDefaultServer(String name) {
        return name.length() >= DEFAULT_SERVER_MINIMUM && DEFAULT_SERVER.startsWith(name);
    }

    /** The stanza of a server; where none is named that of the default server, else the first. */
    Optional<OptionsFile> stanza(Optional<String> server) {
        Optional<String> wanted = server.or(this::defaultServer);
        for (OptionsFile stanza : stanzas) {
            if (wanted.isEmpty() || stanza.lines().get(0).value().equalsIgnoreCase(wanted.get())) {
                return Optional.of(stanza);
            }
        }
        return Optional.empty();
    }
}
