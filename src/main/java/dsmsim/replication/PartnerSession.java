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
    PartnerSession opened(Draft draft, Scope scope) {
        if (number > 0) {
            return this;
        }
        int next = draft.server(scope.target()).lastSession() + 1;
        draft.update(scope.target(), target -> target.withSession(next));
        Reach.note(draft, scope.source(), scope.target());
        log("ANR0408I", next, draft, scope);
        return new PartnerSession(next, false);
    }

    void close(Draft draft, Scope scope) {
        if (isOpen()) {
            Reach.note(draft, scope.source(), scope.target());
            log("ANR0409I", number, draft, scope);
        }
    }

    private static void log(String identifier, int session, Draft draft, Scope scope) {
        Server source = draft.server(scope.source());
        Message message = Message.of(identifier, session, source.shownName(), source.platform());
        draft.log(scope.target(), new LogEntry(draft.now(), message, session, 0, ""));
    }
}
