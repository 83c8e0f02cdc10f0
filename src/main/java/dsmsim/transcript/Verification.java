package dsmsim.transcript;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dsmsim.client.Client;
import dsmsim.client.ClientOptions;
import dsmsim.client.Transcripts;
import dsmsim.file.TextFile;
import dsmsim.file.Trouble;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.session.OutputClosed;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/** Replays a transcript and shows what has become different, as a unified difference. */
public final class Verification implements Transcripts {
    /** When a transcript that does not say when takes place. */
    private static final LocalDateTime CLOCK = LocalDateTime.of(2014, 3, 1, 10, 0);
    /** How many lines are shown around a difference. */
    private static final int CONTEXT = 3;

    @Override
    public int verify(String file, ClientOptions options, Client client, Writer out) {
        String text = read(file);
        String now = replay(text, folder(file), options, client);
        List<String> difference = difference(file, text, now);
        try {
            for (String line : difference) {
                out.append(line).append('\n');
            }
            Message end = difference.isEmpty()
                    ? Message.of(
                            "SIM0501I", file, Transcript.parse(text).entries().size())
                    : Message.of("SIM0502E", file);
            out.append(end.text()).append('\n').flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
        return difference.isEmpty() ? 0 : 1;
    }

    private static String read(String file) {
        try {
            return String.join("\n", TextFile.lines(Path.of(file))) + '\n';
        } catch (IOException | InvalidPathException e) {
            throw CommandFailure.of("SIM0500E", file, Trouble.with(file, e));
        }
    }

    private static Path folder(String file) {
        return Path.of(file).toAbsolutePath().getParent();
    }

    /**
     * Replays a transcript on a site of its own.
     *
     * @param folder what the site file that the transcript names is relative to
     * @param options win over those of the transcript
     * @return its text as it is now
     */
    public static String replay(String text, Path folder, ClientOptions options, Client client) {
        Transcript transcript = Transcript.parse(text);
        ClientOptions all = options.over(transcript.options().in(folder)).withDefaultClock(CLOCK);
        return transcript.replay(client.open(all), all);
    }

    /** The unified difference of two texts, blank lines at the end left out of account; empty if there is none. */
    public static List<String> difference(String name, String before, String now) {
        List<String> old = Transcript.lines(before);
        return UnifiedDiffUtils.generateUnifiedDiff(
                name, name, old, DiffUtils.diff(old, Transcript.lines(now)), CONTEXT);
    }
}
