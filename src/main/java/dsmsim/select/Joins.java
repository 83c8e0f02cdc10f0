package dsmsim.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Tables joined one after the other: the first is read through, each other one is looked up. */
final class Joins {
    private final List<JoinStep> steps;

    Joins(List<JoinStep> steps) {
        this.steps = steps;
    }

    /** A walk through all combinations of rows that go together. */
    Combinations start(Object[] frame) {
        boolean[] begun = {false};
        Combinations walk = () -> !begun[0] && (begun[0] = true);
        for (int i = 0; i < steps.size(); i++) {
            walk = new StepWalk(walk, steps.get(i), before(i), frame);
        }
        return walk;
    }

    /** How many combinations there are, if that is known without reading them; else -1. */
    long size() {
        JoinStep only = steps.get(0);
        return steps.size() == 1 && only.isUnconditional() ? only.source().size() : -1;
    }

    private SavedSlots before(int step) {
        BitSet before = new BitSet();
        for (JoinStep earlier : steps.subList(0, step)) {
            before.or(earlier.source().slots());
        }
        return new SavedSlots(before);
    }

    BitSet slots() {
        BitSet slots = new BitSet();
        for (JoinStep step : steps) {
            slots.or(step.source().slots());
        }
        return slots;
    }

    BitSet foreignSlots() {
        BitSet read = new BitSet();
        for (JoinStep step : steps) {
            step.addSlots(read);
        }
        read.andNot(slots());
        return read;
    }

    boolean mayFail() {
        boolean mayFail = false;
        for (JoinStep step : steps) {
            mayFail |= step.mayFail();
        }
        return mayFail;
    }

    /** One step of the walk: each combination before it goes with all its rows that match. */
    private static final class StepWalk implements Combinations {
        private final Combinations before;
        private final JoinStep step;
        private final SavedSlots slotsBefore;
        private final Object[] frame;
        private Iterator<?> candidates;
        private boolean matched;

        /** Of a full join: the rows that have had a partner; later the others. */
        private final Set<Object> partnered;

        private Iterator<?> single;

        StepWalk(Combinations before, JoinStep step, SavedSlots slotsBefore, Object[] frame) {
            this.before = before;
            this.step = step;
            this.slotsBefore = slotsBefore;
            this.frame = frame;
            step.begin();
            this.partnered =
                    step.keeps() == JoinStep.Keeps.BOTH ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
        }

        @Override
        public boolean next() {
            while (single == null) {
                if (candidates == null) {
                    if (!before.next()) {
                        return partnered != null && nextSingle();
                    }
                    candidates = step.candidates(frame);
                    matched = false;
                }
                if (nextCandidate()) {
                    return true;
                }
                candidates = null;
                if (!matched && step.keeps() != JoinStep.Keeps.NONE) {
                    step.source().place(null, frame);
                    if (step.passes(frame)) {
                        return true;
                    }
                }
            }
            return nextSingle();
        }

        private boolean nextCandidate() {
            while (candidates.hasNext()) {
                Object row = candidates.next();
                step.source().place(row, frame);
                if (step.matches(frame)) {
                    matched = true;
                    if (partnered != null) {
                        partnered.add(row);
                    }
                    if (step.passes(frame)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The rows of a full join that had no partner before. */
        private boolean nextSingle() {
            if (single == null) {
                single = singles();
                slotsBefore.restore(null, frame);
            }
            while (single.hasNext()) {
                step.source().place(single.next(), frame);
                if (step.passes(frame)) {
                    return true;
                }
            }
            return false;
        }

        private Iterator<?> singles() {
            List<Object> rows = new ArrayList<>();
            Iterator<?> all = step.allRows(frame);
            while (all.hasNext()) {
                Object row = all.next();
                if (!partnered.contains(row)) {
                    rows.add(row);
                }
            }
            return rows.iterator();
        }
    }
}
