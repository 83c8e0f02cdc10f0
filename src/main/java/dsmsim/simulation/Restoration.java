package dsmsim.simulation;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.site.DataType;
import dsmsim.value.Value;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes back of a range of files, data type by data type. */
final class Restoration {
    /** What happens to a file of one data type, worst first. */
    private enum Outcome {
        INACTIVE("Inactive"),
        DAMAGED("Damaged"),
        /** Space management clients do not fail over. */
        NOT_RECALLED("Not recalled"),
        RESTORED("Restored");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }
    }

    private final FileRange files;
    private final List<DataType> types;
    private final boolean failedOver;
    private final List<List<Value>> rows = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private final BitSet found = new BitSet();
    private int known;
    private int restored;
    private int retrieved;
    private Optional<ClientReport.Retrieval> retrieval = Optional.empty();
    private int recalled;
    private int damaged;
    private long bytes;

    /**
     * Begins with nothing.
     *
     * @param types that are asked for
     */
    Restoration(FileRange files, List<DataType> types, boolean failedOver) {
        this.files = files;
        this.types = types;
        this.failedOver = failedOver;
    }

    /** Takes up what a server holds of one type. */
    void read(DataType type, Inventory inventory) {
        Map<Outcome, FileNumbers> outcomes = new EnumMap<>(Outcome.class);
        long bytesBefore = bytes;
        int file = -1;
        long size = 0;
        Outcome best = Outcome.INACTIVE;
        for (Version version : inventory.of(files.first(), files.count())) {
            if (version.file() != file) {
                note(file, best, outcomes);
                bytes += size;
                file = version.file();
                size = 0;
                best = Outcome.INACTIVE;
            }
            Outcome outcome = outcome(type, version);
            best = outcome.compareTo(best) > 0 ? outcome : best;
            size = outcome == Outcome.RESTORED ? version.size() : size;
        }
        note(file, best, outcomes);
        bytes += size;
        if (!outcomes.isEmpty()) {
            sum(type, outcomes);
        }
        if (type == DataType.ARCHIVE) {
            retrieval = Optional.of(
                    new ClientReport.Retrieval(retrieved, count(Outcome.DAMAGED, outcomes), bytes - bytesBefore));
        }
    }

    private void sum(DataType type, Map<Outcome, FileNumbers> outcomes) {
        int ofType = 0;
        for (Map.Entry<Outcome, FileNumbers> entry : outcomes.entrySet()) {
            FileNumbers numbers = entry.getValue();
            rows.add(Value.row(type.shortName(), entry.getKey().title, numbers.count(), numbers.text()));
            ofType += numbers.count();
        }
        int back = count(Outcome.RESTORED, outcomes);
        known += ofType;
        restored += back;
        retrieved += type == DataType.ARCHIVE ? back : 0;
        recalled += type == DataType.SPACEMANAGED ? back : 0;
        damaged += count(Outcome.DAMAGED, outcomes);
        summary.add(type.words() + ' ' + Values.number(back) + " of " + Values.number(ofType));
    }

    private static int count(Outcome outcome, Map<Outcome, FileNumbers> outcomes) {
        return outcomes.containsKey(outcome) ? outcomes.get(outcome).count() : 0;
    }

    private Outcome outcome(DataType type, Version version) {
        if (type == DataType.BACKUP && !version.isActive()) {
            return Outcome.INACTIVE;
        }
        if (type == DataType.SPACEMANAGED && failedOver) {
            return Outcome.NOT_RECALLED;
        }
        return version.damaged() ? Outcome.DAMAGED : Outcome.RESTORED;
    }

    private void note(int file, Outcome outcome, Map<Outcome, FileNumbers> outcomes) {
        if (file < 0) {
            return;
        }
        outcomes.computeIfAbsent(outcome, each -> new FileNumbers()).add(file);
        found.set(file - files.first());
    }

    /** Type, outcome, number of files and their numbers; last the files of which the server knows nothing. */
    List<List<Value>> rows() {
        FileNumbers missing = new FileNumbers();
        for (int file = found.nextClearBit(0); file < files.count(); file = found.nextClearBit(file + 1)) {
            missing.add(files.first() + file);
        }
        List<List<Value>> all = new ArrayList<>(rows);
        if (missing.count() > 0) {
            all.add(Value.row("", "Missing", missing.count(), missing.text()));
        }
        return all;
    }

    /** How many files were to come back, each counted once for every data type in which it is known; the missing ones too. */
    int asked() {
        return known + missing();
    }

    private int missing() {
        return files.count() - found.cardinality();
    }

    /** How many of them come back. */
    int restored() {
        return restored;
    }

    /** How many of them do not come back because they are unreadable. */
    int damaged() {
        return damaged;
    }

    /** What the client reports of it: nothing of files that space management recalls. */
    ClientReport report() {
        return new ClientReport(reported(), 0, restored - retrieved - recalled, 0, damaged, bytes, retrieval);
    }

    private ClientReport.Kind reported() {
        boolean retrieves = types.contains(DataType.ARCHIVE);
        if (types.contains(DataType.BACKUP)) {
            return retrieves ? ClientReport.Kind.RESTORE_AND_RETRIEVE : ClientReport.Kind.RESTORE;
        }
        return retrieves ? ClientReport.Kind.RETRIEVE : ClientReport.Kind.NOTHING;
    }

    /** What of each data type comes back, and how many files are not known in any. */
    String byType() {
        List<String> all = new ArrayList<>(summary);
        if (missing() > 0) {
            all.add("missing " + Values.number(missing()));
        }
        return String.join(", ", all);
    }
}
