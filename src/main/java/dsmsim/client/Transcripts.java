package dsmsim.client;

import java.io.Writer;

/** What the client leaves to the package above it: the option VERIFY. */
public interface Transcripts {

    /**
     * Replays a transcript and compares.
     *
     * @param file the transcript's name
     * @param options the options the program was called with; they win over those that the transcript itself names
     * @return the exit status: 0 when every reply is as before, 1 when not
     * @throws dsmsim.message.CommandFailure when the file cannot be read
     */
    int verify(String file, ClientOptions options, Client client, Writer out);
}
