package dsmsim.replication;

import dsmsim.message.Message;
import dsmsim.server.Reach;
import dsmsim.site.Draft;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;

/**
 * The session of a replication process with the target server, which lasts as long as the process.
 *
 * @param number among the sessions of the target; 0 before the first step
 * @param cut whether the target has ended it (CANCEL SESSION)
 */
record PartnerSession(int number, boolean cut) {
    static final PartnerSession NONE = new PartnerSession(0, false);

    boolean isOpen() {
        return number > 0 && !cut;
    }

    /** The session, begun if it is not; the target notes that. */
    PartnerSession opened(Draft draft, ReplicationRequest request) {
        if (number > 0) {
            return this;
        }
        int next = draft.server(request.target()).lastSession() + 1;
        draft.update(request.target(), target -> target.withSession(next));
        Reach.note(draft, request.source(), request.target());
        log("ANR0408I", next, draft, request);
        return new PartnerSession(next, false);
    }

    void close(Draft draft, ReplicationRequest request) {
        if (isOpen()) {
            Reach.note(draft, request.source(), request.target());
            log("ANR0409I", number, draft, request);
        }
    }

    private static void log(String identifier, int session, Draft draft, ReplicationRequest request) {
        Server source = draft.server(request.source());
        Message message = Message.of(identifier, session, source.shownName(), source.platform());
        draft.log(request.target(), new LogEntry(draft.now(), message, session, 0, ""));
    }
}
