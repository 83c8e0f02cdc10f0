package dsmsim.client;

import dsmsim.file.TextFile;
import dsmsim.file.Trouble;
import dsmsim.message.CommandFailure;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The file of the option CREDENTIALSFILE, with the name and password of an administrator. The product's format is not
 * published; here a line is {@code id=name} or {@code password=word}, in the spellings of the options, or there are just
 * the name and the password, a line each. Lines that begin with an asterisk or a number sign are remarks.
 */
final class Credentials {
    private Credentials() {}

    /**
     * The options, with the name and password of the file that they name, unless they have their own.
     *
     * @throws CommandFailure SIM0823E when the file cannot be read, SIM0824E when it has not both
     */
    static ClientOptions complete(ClientOptions options) {
        Optional<String> file = options.find(Option.CREDENTIALSFILE);
        return file.isPresent() ? options.over(read(file.get())) : options;
    }

    private static ClientOptions read(String file) {
        List<String> lines = lines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("*") && !line.startsWith("#"))
                .toList();
        Map<Option, String> values = new EnumMap<>(Option.class);
        for (String line : lines) {
            read(line, values);
        }
        if (values.isEmpty() && lines.size() == 2) {
            values.put(Option.ID, lines.get(0));
            values.put(Option.PASSWORD, lines.get(1));
        }
        ClientOptions read = new ClientOptions(values, "");
        if (read.find(Option.ID).isEmpty() || read.find(Option.PASSWORD).isEmpty()) {
            throw CommandFailure.of("SIM0824E", file);
        }
        return read;
    }

    private static void read(String line, Map<Option, String> values) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            return;
        }
        String name =
                line.substring(line.startsWith("-") ? 1 : 0, equals).strip().toUpperCase(Locale.ROOT);
        for (Option option : List.of(Option.ID, Option.PASSWORD)) {
            if (option.matches(name)) {
                values.put(
                        option,
                        ClientOptions.unquoted(line.substring(equals + 1).strip()));
            }
        }
    }

    private static List<String> lines(String file) {
        try {
            return TextFile.lines(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0823E", file, Trouble.with(file, e));
        }
    }
}
