package dsmsim.replication;

import dsmsim.command.ProcessMessages;
import dsmsim.message.Message;
import dsmsim.message.TimeOfDay;
import dsmsim.product.Level;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Row;
import dsmsim.value.Values;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The wording of replication's counters, in messages and in QUERY PROCESS. */
final class ReplicationText {

    private ReplicationText() {}

    /** ANR0327I, which ends a node whether it succeeded or not (APAR IT16438). */
    static Message nodeEnd(String node, Counters total, LocalDateTime start, LocalDateTime end) {
        return Message.of(
                "ANR0327I",
                node,
                Values.number(total.current()),
                of(total.replicated(), total.toReplicate()),
                of(total.updated(), total.toUpdate()),
                of(total.deleted(), total.toDelete()),
                amount(total),
                Values.size(total.bytesReplicated()),
                Values.elapsed(seconds(start, end)));
    }

    /** Why a synchronisation that has ended well is not over with it. */
    static String why(List<Withheld> withheld) {
        return withheld.isEmpty() ? "The command did not cover all of it" : Withheld.sentence(withheld);
    }

    /** What there is to say of data that was not sent, where it is not the command that left it out. */
    static List<Message> leftOut(String node, Counters total, List<Withheld> withheld) {
        List<Message> messages = new ArrayList<>();
        if (total.notReplicated() > 0) {
            messages.add(Message.of("SIM0061W", node, Values.number(total.notReplicated())));
        }
        List<Withheld> unasked = new ArrayList<>();
        for (Withheld each : withheld) {
            if (!each.isAsked()) {
                unasked.add(each);
            }
        }
        if (!unasked.isEmpty()) {
            messages.add(Message.of("SIM0048I", node, Withheld.sentence(unasked)));
        }
        return messages;
    }

    /** What the reply to a synchronisation adds for whoever is at a terminal; nothing where nothing is lost. */
    static Optional<Message> lastCopies(Counters total, String target) {
        return total.lastCopies() == 0
                ? Optional.empty()
                : Optional.of(Message.of("SIM0045W", Values.number(total.lastCopies()), target));
    }

    /** What a preview says of a node. */
    static List<Message> previewEnd(String node, Counters total) {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of(
                "SIM0024I",
                node,
                Values.number(total.current()),
                Values.number(total.toReplicate() - total.notReplicated()),
                Values.number(total.toUpdate()),
                Values.number(total.toDelete()),
                Values.size(total.bytesToReplicate() - total.bytesNotReplicated())));
        if (total.notReplicated() > 0) {
            messages.add(Message.of("SIM0046W", node, Values.number(total.notReplicated())));
        }
        if (total.recovered() > 0) {
            messages.add(Message.of("SIM0047I", node, Values.number(total.recovered())));
        }
        return messages;
    }

    private static String of(long done, long planned) {
        return Values.number(done) + " of " + Values.number(planned);
    }

    private static String amount(Counters total) {
        return Values.size(total.bytesReplicated()) + " of " + Values.size(total.bytesToReplicate());
    }

    private static long seconds(LocalDateTime start, LocalDateTime end) {
        return Duration.between(start, end).toSeconds();
    }

    /** How a process ends: ANR0986I or ANR0987I, from 7.1.3 on with ANR1893E. */
    static List<Message> processEnd(
            BackgroundProcess process, Counters total, boolean succeeded, Level level, LocalDateTime end) {
        List<Message> messages = new ArrayList<>();
        if (succeeded) {
            messages.add(ProcessMessages.succeeded(process, total.processed(), total.bytesReplicated(), end));
            return messages;
        }
        messages.add(Message.of(
                "ANR0987I",
                process.number(),
                process.description(),
                process.ground(),
                Values.number(total.processed()),
                "FAILURE",
                new TimeOfDay(end)));
        if (!level.isBefore(Levels.V7_1_3)) {
            messages.add(Message.of("ANR1893E", process.number(), process.description(), "FAILURE"));
        }
        return messages;
    }

    /** The status of QUERY PROCESS; file spaces count once a data type. */
    static String status(
            List<String> nodes,
            int notStarted,
            boolean inProgress,
            List<Row> records,
            LocalDateTime start,
            LocalDateTime now) {
        Counters total = ReplicationRecord.total(records);
        int begun = 0;
        for (Row row : records) {
            begun += ReplicationRecord.begunTypes(row);
        }
        int running = inProgress ? 1 : 0;
        return "Replicating node(s) " + String.join(", ", nodes) + ". File spaces complete: "
                + Math.max(0, begun - running)
                + ". File spaces identifying and replicating: 0. File spaces replicating: "
                + running + ". File spaces not started: " + notStarted + ". Files current: "
                + Values.number(total.current()) + ". Files replicated: " + of(total.replicated(), total.toReplicate())
                + ". Files updated: " + of(total.updated(), total.toUpdate()) + ". Files deleted: "
                + of(total.deleted(), total.toDelete()) + ". Amount replicated: " + amount(total)
                + ". Amount transferred: " + Values.size(total.bytesReplicated()) + ". Elapsed time: "
                + Values.elapsed(seconds(start, now)) + ".";
    }
}
