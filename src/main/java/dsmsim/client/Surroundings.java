package dsmsim.client;

import java.io.BufferedReader;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was started in.
 *
 * @param terminal present where both streams are one
 * @param environment the variables: DSM_CONFIG and DSM_DIR name files with options, DSM_LOG the folder of the error log
 */
public record Surroundings(
        BufferedReader in, Writer out, Optional<Terminal> terminal, Map<String, String> environment) {

    /** Streams of a program, without a terminal. */
    public static Surroundings of(BufferedReader in, Writer out) {
        return new Surroundings(in, out, Optional.empty(), Map.of());
    }
}
