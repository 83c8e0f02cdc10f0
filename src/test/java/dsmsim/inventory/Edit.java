package dsmsim.inventory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One edit, done to an inventory and to the model. */
record Edit(String name, UnaryOperator<Inventory> real, Consumer<Model> model) {
    static final int FILES = 40;
    private static final List<String> CLASSES = List.of("STANDARD", "MONTHLY", "YEARLY");

    /** What an edit is made of; files and dates are few, so that edits meet. */
    private record Draw(int first, int count, long size, long when, String managementClass) {}

    static Inventory all(Inventory start, List<Edit> edits) {
        Inventory inventory = start;
        for (Edit edit : edits) {
            inventory = edit.real.apply(inventory);
        }
        return inventory;
    }

    static Arbitrary<Edit> any() {
        Arbitrary<Edit> stored = draws().flatMap(draw -> Arbitraries.of(backUp(draw), archive(draw), migrate(draw)));
        Arbitrary<Edit> changed =
                draws().flatMap(draw -> Arbitraries.of(deactivate(draw), delete(draw), damage(draw), repair(draw)));
        Arbitrary<Edit> whole = draws().flatMap(draw -> Arbitraries.of(retain(draw), active(), repairSome(draw)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, stored),
                Tuple.of(4, changed),
                Tuple.of(1, whole),
                Tuple.of(2, changes().map(Edit::apply)));
    }

    static Arbitrary<Edit> backUps() {
        return draws().map(Edit::backUp);
    }

    static Arbitrary<Retention> retentions() {
        return draws().map(Edit::retention);
    }

    private static Arbitrary<Draw> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, FILES - 1),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.longs().between(0, 1L << 33),
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.of(CLASSES))
                .as(Draw::new);
    }

    private static Arbitrary<List<Change>> changes() {
        Arbitrary<Change> change = draws().flatMap(draw -> {
            Version version = new Version(
                    draw.first, draw.when, draw.size, draw.size % 3, draw.managementClass, draw.size % 2 == 0);
            return Arbitraries.of(
                    new Change.Add(version),
                    new Change.Update(version.deactivatedAt(9), version),
                    new Change.Delete(version));
        });
        return change.list()
                .ofMaxSize(20)
                .uniqueElements(Change::key)
                .map(list ->
                        list.stream().sorted(Comparator.comparing(Change::key)).toList());
    }

    private static Edit backUp(Draw d) {
        return new Edit(
                "backUp " + d,
                old -> old.backUp(d.first, d.count, d.size, d.when, d.managementClass),
                model -> model.backUp(d.first, d.count, d.size, d.when, d.managementClass));
    }

    private static Edit archive(Draw d) {
        return new Edit(
                "archive " + d,
                old -> old.archive(d.first, d.count, d.size, d.when, d.managementClass),
                model -> model.archive(d.first, d.count, d.size, d.when, d.managementClass));
    }

    private static Edit migrate(Draw d) {
        return new Edit(
                "migrate " + d,
                old -> old.migrate(d.first, d.count, d.size, d.when, d.managementClass),
                model -> model.migrate(d.first, d.count, d.size, d.when, d.managementClass));
    }

    private static Edit deactivate(Draw d) {
        return new Edit(
                "deactivate " + d,
                old -> old.deactivate(d.first, d.count, d.when),
                model -> model.deactivate(d.first, d.count, d.when));
    }

    private static Edit delete(Draw d) {
        return new Edit("delete " + d, old -> old.delete(d.first, d.count), model -> model.delete(d.first, d.count));
    }

    private static Edit damage(Draw d) {
        return new Edit(
                "damage " + d, old -> old.damage(d.first, d.count), model -> model.damage(d.first, d.count, true));
    }

    private static Edit repair(Draw d) {
        return new Edit(
                "repair " + d, old -> old.repair(d.first, d.count), model -> model.damage(d.first, d.count, false));
    }

    private static Edit repairSome(Draw d) {
        return new Edit(
                "repair file " + d.first,
                old -> old.repair(version -> version.file() == d.first),
                model -> model.damage(d.first, 1, false));
    }

    private static Edit retain(Draw d) {
        return new Edit("retain " + d, old -> old.retain(retention(d)), model -> model.retain(retention(d)));
    }

    private static Retention retention(Draw d) {
        return (version, newerVersions, fileIsActive) ->
                newerVersions < (fileIsActive ? d.when : d.when / 2) || version.file() < d.first;
    }

    private static Edit active() {
        return new Edit(
                "active",
                Inventory::active,
                model -> model.retain((version, newerVersions, fileIsActive) -> version.isActive()));
    }

    private static Edit apply(List<Change> changes) {
        return new Edit("apply " + changes, old -> old.apply(changes), model -> model.apply(changes));
    }

    @Override
    public String toString() {
        return name;
    }
}
