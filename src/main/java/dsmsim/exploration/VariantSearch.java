package dsmsim.exploration;

import dsmsim.session.Session;
import dsmsim.site.Interrupted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Tries all deviations, then pairs of them, until there is no more time or somebody stops it. */
final class VariantSearch {
    private final Explorer explorer;
    private final Session session;
    private final List<Deviation> deviations;
    private final BooleanSupplier isOver;
    private final Ending written;
    private final Ending writtenStopped;
    private final List<Variant> variants = new ArrayList<>();
    private final List<Explorer.Pressed> runs = new ArrayList<>();
    private int same;
    private int notTried;

    VariantSearch(Explorer explorer, Session session, List<Deviation> deviations, BooleanSupplier isOver) {
        this.explorer = explorer;
        this.session = session;
        this.deviations = deviations;
        this.isOver = isOver;
        this.written = explorer.ending(explorer.asWritten().last());
        this.writtenStopped =
                written.isSilent() || session.isItemCommit() ? written : explorer.stopped(explorer.commands(List.of()));
    }

    List<Variant> variants() {
        return variants;
    }

    int same() {
        return same;
    }

    int notTried() {
        return notTried;
    }

    Ending written() {
        return written;
    }

    void run(int depth) {
        int total = deviations.size();
        for (int i = 0; i < total; i++) {
            if (isStopped(i, total)) {
                notTried += total - i;
                return;
            }
            runs.add(tried(explorer.asWritten(), List.of(deviations.get(i))));
        }
        if (depth > 1) {
            pairs();
        }
    }

    /** The second deviation of a pair is about commands behind those of the first one. */
    private void pairs() {
        int total = deviations.size();
        for (int i = 0; i < total; i++) {
            Explorer.Pressed run = runs.get(i);
            for (int j = 0; j < total; j++) {
                Deviation first = deviations.get(i);
                Deviation second = deviations.get(j);
                boolean isPair = second.from() >= first.to()
                        && first.operator() != Operator.INTERRUPT
                        && second.operator() != Operator.INTERRUPT
                        && run.reaches(second.from());
                if (!isPair) {
                    continue;
                }
                if (run.isAsWritten()) {
                    same++;
                } else if (notTried > 0 || isStopped(variants.size(), 0)) {
                    notTried++;
                } else {
                    tried(run, List.of(first, second));
                }
            }
        }
    }

    private boolean isStopped(int done, int total) {
        if (isOver.getAsBoolean()) {
            return true;
        }
        try {
            session.monitor().step("Exploration", "variants", done, total);
            return false;
        } catch (Interrupted stopped) {
            return true;
        }
    }

    private Explorer.Pressed tried(Explorer.Pressed of, List<Deviation> deviation) {
        boolean isInterrupted = deviation.get(0).operator() == Operator.INTERRUPT;
        Explorer.Pressed run = isInterrupted ? of : explorer.pressed(of, deviation);
        Ending pressed = isInterrupted ? explorer.stopped(explorer.commands(deviation)) : explorer.ending(run.last());
        boolean isOnce = isInterrupted || pressed.isSilent() || session.isItemCommit();
        Ending stopped = isOnce ? pressed : explorer.stopped(explorer.commands(deviation));
        variants.add(Variant.of(variants.size() + 1, deviation, stopped, pressed, writtenStopped, written));
        return run;
    }
}
