package dsmsim.replication;

import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.server.Reach;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Draft;
import dsmsim.site.HeldSession;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;
import dsmsim.stored.Fields;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The session of a replication process with the target server, which lasts as long as the process. Each server counts it
 * among its own; from 8.1 on the target has a process for it.
 *
 * @param number among the sessions of the target; 0 before the first step
 * @param own among the sessions of the source
 * @param secondary the process of the target, 0 where it has none
 * @param cut whether one of the servers has ended it (CANCEL SESSION)
 */
record PartnerSession(int number, int own, int secondary, boolean cut) {
    static final PartnerSession NONE = new PartnerSession(0, 0, 0, false);
    private static final Level WITH_PROCESS = Level.of(8, 1, 0, 0);

    List<?> stored() {
        return List.of(number, own, secondary, cut);
    }

    static PartnerSession of(Fields fields) {
        return new PartnerSession(fields.integer(), fields.integer(), fields.integer(), fields.flag());
    }

    boolean isOpen() {
        return number > 0 && !cut;
    }

    PartnerSession cutOff() {
        return new PartnerSession(number, own, secondary, true);
    }

    /** The session, begun if it is not; both servers note that. */
    PartnerSession opened(Draft draft, ReplicationRequest request, BackgroundProcess process) {
        if (number > 0) {
            return this;
        }
        int there = draft.beginSession(request.target());
        int here = draft.beginSession(request.source());
        Reach.note(draft, request.source(), request.target());
        log("ANR0408I", there, draft, request.target(), request.source());
        log("ANR0408I", here, draft, request.source(), request.target());
        Server target = draft.server(request.target());
        int counterpart = target.level().isBefore(WITH_PROCESS)
                ? 0
                : SecondaryWork.start(draft, target, there, request.source(), process);
        return new PartnerSession(there, here, counterpart, false);
    }

    /** The process of the source has ended, whether with this session or without it. */
    void close(Draft draft, ReplicationRequest request, boolean succeeded) {
        if (isOpen()) {
            if (Reach.isUp(draft.site(), request.source(), request.target())) {
                Reach.note(draft, request.source(), request.target());
            }
            log("ANR0409I", number, draft, request.target(), request.source());
            log("ANR0409I", own, draft, request.source(), request.target());
        }
        SecondaryWork.end(draft, request.target(), secondary, succeeded);
    }

    /** A server logs what happens to its session with the other. */
    private static void log(String identifier, int session, Draft draft, String server, String other) {
        Server partner = draft.server(other);
        if (draft.server(server).isUp()) {
            Message message = Message.of(identifier, session, partner.shownName(), partner.platform());
            draft.log(server, new LogEntry(draft.now(), message, session, 0, ""));
        }
    }

    /** As the two servers count it, when so many bytes have been sent. */
    List<HeldSession> held(ReplicationRequest request, long bytes, LocalDateTime since) {
        return isOpen()
                ? List.of(
                        new HeldSession(request.target(), number, request.source(), bytes, 0, since),
                        new HeldSession(request.source(), own, request.target(), 0, bytes, since))
                : List.of();
    }
}
