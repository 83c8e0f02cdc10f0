package dsmsim.simulation;

import dsmsim.message.Message;
import dsmsim.site.SummaryRecord;
import dsmsim.stored.Fields;
import dsmsim.value.Amount;
import dsmsim.value.Style;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statistics that a client sends its server at the end of a session. Clients do their work in no time, so that times and
 * rates are those of a client that has sent nothing.
 *
 * @param kind which statistics there are
 * @param inspected files that were looked at
 * @param done files that were backed up, archived or restored
 * @param expired files that the client has found to be gone
 * @param failed files that could not be restored
 * @param bytes that went over the line
 * @param retrieval what of all this is about archived files that were to come back
 */
record ClientReport(
        Kind kind, long inspected, long done, long expired, long failed, long bytes, Optional<Retrieval> retrieval) {
    /**
     * What came back of archived files.
     *
     * @param done files, which are not among those of the report
     * @param failed files, which are among those of the report, as are their bytes
     */
    record Retrieval(long done, long failed, long bytes) {}

    /** What a client has done. */
    enum Kind {
        BACKUP(16, Optional.of(SummaryRecord.Operation.BACKUP)),
        ARCHIVE(16, Optional.of(SummaryRecord.Operation.ARCHIVE)),
        RESTORE(7, Optional.of(SummaryRecord.Operation.RESTORE)),
        RETRIEVE(7, Optional.empty()),
        /** Of both kinds of files in one session, as only simulated clients do. */
        RESTORE_AND_RETRIEVE(8, Optional.of(SummaryRecord.Operation.RESTORE)),
        /** Anything of which a client tells the server nothing, such as space management. */
        NOTHING(0, Optional.empty());

        private final int messages;
        /** What of it is no retrieval. */
        private final Optional<SummaryRecord.Operation> operation;

        Kind(int messages, Optional<SummaryRecord.Operation> operation) {
            this.messages = messages;
            this.operation = operation;
        }
    }

    static final ClientReport NONE = new ClientReport(Kind.NOTHING, 0, 0, 0, 0, 0, Optional.empty());

    /** Numbers end below each other, in the log as on the client. */
    private static final int WIDTH = 13;

    /** A unit of size stands behind its number, a blank before it. */
    private static final int UNIT = 3;

    private static final String NO_TIME = padded("0.00");
    private static final String NO_HOURS = padded("00:00:00");
    /** The client ends this line with one blank more than others. */
    private static final String NO_PERCENT = padded("0").concat("% ");

    /** What the client of these files reports after it has stored them. */
    static ClientReport stored(Kind kind, long files, long bytes) {
        return new ClientReport(kind, files, files, 0, 0, bytes, Optional.empty());
    }

    /** What an incremental backup reports that finds so many files gone and so many left, all of them unchanged. */
    static ClientReport expired(long files, long left) {
        return new ClientReport(Kind.BACKUP, left, 0, files, 0, 0, Optional.empty());
    }

    /** The numbers; behind them those of the retrieval, if there was one. */
    List<?> stored() {
        List<Object> values = new ArrayList<>(List.of(kind.name(), inspected, done, expired, failed, bytes));
        retrieval.ifPresent(of -> values.addAll(List.of(of.done, of.failed, of.bytes)));
        return values;
    }

    static ClientReport of(Fields fields) {
        Kind kind = fields.constant(Kind.class);
        long inspected = fields.number();
        long done = fields.number();
        long expired = fields.number();
        long failed = fields.number();
        long bytes = fields.number();
        Optional<Retrieval> retrieval = fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Retrieval(fields.number(), fields.number(), fields.number()));
        return new ClientReport(kind, inspected, done, expired, failed, bytes, retrieval);
    }

    private long retrieved() {
        return retrieval.map(Retrieval::done).orElse(0L);
    }

    /**
     * What the activity summary keeps of it: a record for each operation.
     *
     * @param time when the session began and ended, seconds since 1970
     */
    List<SummaryRecord> summary(int session, String node, long time) {
        List<SummaryRecord> records = new ArrayList<>();
        Retrieval archived = retrieval.orElse(new Retrieval(0, 0, 0));
        kind.operation.ifPresent(operation -> records.add(new SummaryRecord(
                operation,
                time,
                time,
                session,
                node,
                inspected,
                done + expired,
                failed - archived.failed,
                bytes - archived.bytes,
                1,
                failed == archived.failed)));
        retrieval.ifPresent(of -> records.add(new SummaryRecord(
                SummaryRecord.Operation.RETRIEVE,
                time,
                time,
                session,
                node,
                0,
                of.done,
                of.failed,
                of.bytes,
                1,
                of.failed == 0)));
        return records;
    }

    /** How many messages it is. */
    int size() {
        return kind.messages;
    }

    /** The messages, in the order in which the client sends them. */
    List<Message> messages(int session, String node) {
        Lines lines = new Lines(session, node, new ArrayList<>());
        switch (kind) {
            case BACKUP -> stored("ANE4954I", lines);
            case ARCHIVE -> stored("ANE4953I", lines);
            case RESTORE -> lines.add("ANE4955I", number(done));
            case RETRIEVE -> lines.add("ANE4956I", number(retrieved()));
            case RESTORE_AND_RETRIEVE -> lines.add("ANE4955I", number(done)).add("ANE4956I", number(retrieved()));
            case NOTHING -> {
                return List.of();
            }
        }
        boolean stores = kind == Kind.BACKUP || kind == Kind.ARCHIVE;
        if (!stores) {
            lines.add("ANE4959I", number(failed));
        }
        lines.add("ANE4961I", size(bytes))
                .add("ANE4963I", NO_TIME)
                .add("ANE4966I", NO_TIME)
                .add("ANE4967I", NO_TIME);
        if (stores) {
            lines.add("ANE4968I", NO_PERCENT);
        }
        return lines.add("ANE4964I", NO_HOURS).messages;
    }

    private void stored(String identifier, Lines lines) {
        String none = number(0);
        lines.add("ANE4952I", number(inspected))
                .add(identifier, number(done))
                .add("ANE4958I", none)
                .add("ANE4960I", none)
                .add("ANE4957I", none)
                .add("ANE4970I", number(expired))
                .add("ANE4959I", number(failed))
                .add("ANE4197I", none)
                .add("ANE4914I", none)
                .add("ANE4916I", none);
    }

    private static String number(long number) {
        return padded(Values.number(number));
    }

    private static String size(long bytes) {
        return padded(Amount.reported(bytes).text(Style.STANDARD), WIDTH + UNIT);
    }

    private static String padded(String number) {
        return padded(number, WIDTH);
    }

    private static String padded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** What has been reported of a session so far. */
    private record Lines(int session, String node, List<Message> messages) {
        Lines add(String identifier, String value) {
            messages.add(Message.of(identifier, session, node, value));
            return this;
        }
    }
}
