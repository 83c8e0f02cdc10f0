package dsmsim.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts the tables of a join into an order in which, after the first, each is looked up by what is known, as far as that is
 * possible; and gives each condition to the first step at which all it reads is known.
 */
final class JoinPlanner {
    private final List<JoinStep> left;
    private final List<SearchCondition> conditions;
    private final List<JoinStep> ordered = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final BitSet all = new BitSet();

    JoinPlanner(List<JoinStep> steps, List<SearchCondition> conditions) {
        this.left = new ArrayList<>(steps);
        this.conditions = new ArrayList<>(conditions);
        steps.forEach(step -> all.or(step.source().slots()));
    }

    Joins joins() {
        while (!left.isEmpty()) {
            JoinStep next = next();
            left.remove(next);
            if (ordered.isEmpty()) {
                next.beFirst();
            }
            ordered.add(next);
            known.or(next.source().slots());
            give(next);
        }
        return new Joins(ordered);
    }

    private JoinStep next() {
        if (ordered.isEmpty()) {
            return first();
        }
        JoinStep any = null;
        for (JoinStep step : left) {
            boolean isReady = isReady(step);
            if (isReady && (step.keeps() != JoinStep.Keeps.NONE || isConnected(step))) {
                return step;
            }
            any = any == null && isReady ? step : any;
        }
        return any;
    }

    /** The first of all that depend on no other: of those that are joined with others, the largest, which is only read. */
    private JoinStep first() {
        JoinStep first = null;
        for (JoinStep step : left) {
            boolean isCandidate = step.keeps() == JoinStep.Keeps.NONE && isReady(step);
            if (isCandidate && (first == null || size(step) > size(first))) {
                first = step;
            }
        }
        return first;
    }

    /** What nobody counts is made while it is read, and better not kept. */
    private static long size(JoinStep step) {
        long size = step.source().size();
        return size < 0 ? Long.MAX_VALUE : size;
    }

    /** Whether all that its join reads is known; of an inner join that is always so. */
    private boolean isReady(JoinStep step) {
        BitSet read = new BitSet();
        step.addSlots(read);
        read.and(all);
        read.andNot(known);
        read.andNot(step.source().slots());
        return read.isEmpty();
    }

    private boolean isConnected(JoinStep step) {
        for (SearchCondition condition : conditions) {
            BitSet read = condition.slots();
            if (read.intersects(step.source().slots()) && read.intersects(known) && isKnownWith(read, step)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownWith(BitSet read, JoinStep step) {
        BitSet missing = (BitSet) read.clone();
        missing.and(all);
        missing.andNot(known);
        missing.andNot(step.source().slots());
        return missing.isEmpty();
    }

    /** Gives a step the conditions that can be decided now. */
    private void give(JoinStep step) {
        List<SearchCondition> later = new ArrayList<>();
        for (SearchCondition condition : conditions) {
            BitSet missing = condition.slots();
            missing.and(all);
            missing.andNot(known);
            if (!missing.isEmpty()) {
                later.add(condition);
            } else if (step.keeps() == JoinStep.Keeps.NONE) {
                step.addMatching(condition);
            } else {
                step.addAfter(condition);
            }
        }
        conditions.clear();
        conditions.addAll(later);
        step.narrow();
    }
}
