package dsmsim.client;

import dsmsim.resource.Resource;
import dsmsim.session.OutputClosed;
import java.io.IOException;
import java.io.Writer;

/** The option VERSION: which program this is, and which levels of the product it knows. */
final class ProgramVersion {
    /** The build writes the version into it. */
    private static final String TEXT = "version.txt";

    private ProgramVersion() {}

    /** Shows it; the result is the exit status. */
    static int show(Writer out) {
        try {
            out.append(Resource.text(TEXT)).flush();
            return 0;
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }
}
