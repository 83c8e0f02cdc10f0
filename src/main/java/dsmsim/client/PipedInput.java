package dsmsim.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Lines from a pipe or file; the prompt is written only where the user wants it (ALWAYSPROMPT). */
public final class PipedInput implements Input {
    private final BufferedReader reader;
    private final PromptWriter prompts;

    /** Writes a prompt, or does not. */
    public interface PromptWriter {
        void write(String prompt);
    }

    public PipedInput(BufferedReader reader, PromptWriter prompts) {
        this.reader = reader;
        this.prompts = prompts;
    }

    @Override
    public Optional<String> line(String prompt) {
        prompts.write(prompt);
        try {
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
