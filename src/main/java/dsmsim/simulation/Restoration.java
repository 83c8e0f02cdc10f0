package dsmsim.simulation;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.site.DataType;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
    private final boolean failedOver;
    private final List<List<Value>> rows = new ArrayList<>();
    private final BitSet restored = new BitSet();
    private final BitSet damaged = new BitSet();
    private final BitSet found = new BitSet();

    Restoration(FileRange files, boolean failedOver) {
        this.files = files;
        this.failedOver = failedOver;
    }

    /** Takes up what a server holds of one type. */
    void read(DataType type, Inventory inventory) {
        Map<Outcome, FileNumbers> outcomes = new EnumMap<>(Outcome.class);
        int file = -1;
        Outcome best = Outcome.INACTIVE;
        for (Version version : inventory.of(files.first(), files.count())) {
            if (version.file() != file) {
                note(file, best, outcomes);
                file = version.file();
                best = Outcome.INACTIVE;
            }
            Outcome outcome = outcome(type, version);
            best = outcome.compareTo(best) > 0 ? outcome : best;
        }
        note(file, best, outcomes);
        outcomes.forEach((outcome, numbers) -> addRow(type.shortName(), outcome.title, numbers));
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
        int place = file - files.first();
        found.set(place);
        restored.set(place, restored.get(place) || outcome == Outcome.RESTORED);
        damaged.set(place, damaged.get(place) || outcome == Outcome.DAMAGED);
    }

    private void addRow(String type, String outcome, FileNumbers numbers) {
        rows.add(Value.row(type, outcome, numbers.count(), numbers.text()));
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

    /** How many files come back, of whatever type. */
    int restored() {
        return restored.cardinality();
    }

    /** How many files do not come back, because all their copies are unreadable. */
    int damaged() {
        BitSet lost = (BitSet) damaged.clone();
        lost.andNot(restored);
        return lost.cardinality();
    }
}
