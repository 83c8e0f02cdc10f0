package dsmsim.client;

import java.io.BufferedReader;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the program was started in.
 *
 * @param terminal present where both streams are one
 * @param faults takes what should never have happened, for whoever mends it
 * @param environment the variables, of which DSM_CONFIG and DSM_DIR name files with options
 */
public record Surroundings(
        BufferedReader in,
        Writer out,
        Optional<Terminal> terminal,
        Consumer<Throwable> faults,
        Map<String, String> environment) {

    /** Streams of a program, without a terminal. */
    public static Surroundings of(BufferedReader in, Writer out) {
        return new Surroundings(in, out, Optional.empty(), fault -> {}, Map.of());
    }

    Surroundings writingTo(Writer other) {
        return new Surroundings(in, other, terminal, faults, environment);
    }
}
