package dsmsim.client;

import dsmsim.present.Presenter;
import dsmsim.session.Session;
import java.io.IOException;

/** What the client leaves to the package above it: the option REHEARSE, and the commands about rehearsals. */
public interface Rehearsals {

    /** From now on the session knows the commands. */
    void addTo(Session session);

    /**
     * Rehearses a procedure on a copy of the session's site, and shows what comes of it.
     *
     * @return the exit status: 0 when it is as wished, 1 when not
     * @throws IOException if {@code out} does
     * @throws dsmsim.message.CommandFailure when it cannot be rehearsed, or a report cannot be written
     */
    int rehearse(RehearsalOptions options, Session session, Presenter presenter, Appendable out) throws IOException;
}
