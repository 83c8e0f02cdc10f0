package dsmsim.report;

import dsmsim.effect.Losses;
import dsmsim.rehearsal.RehearsedStep;
import java.util.Map;

/**
 * A step of a rehearsal as reports tell it.
 *
 * @param label the number that a remark gives it, else its own; several commands may have the same
 * @param servers each by name, after the step
 * @param newlyLost versions that are lost with this step
 * @param risksMore whether what the next replications would delete is something else than before
 */
record ReportStep(
        RehearsedStep step, String label, Map<String, ServerState> servers, long newlyLost, boolean risksMore) {
    /** What stands for a command where what was not committed is taken back. */
    private static final String TAKEN_BACK = "(rolled back)";

    static ReportStep of(RehearsedStep step, String label, Map<String, ServerState> servers, RehearsedStep before) {
        long lostBefore = before == null ? 0 : before.lost().count();
        boolean risksMore =
                step.atRisk() > 0 && (before == null || !before.endangered().equals(step.endangered()));
        return new ReportStep(step, label, servers, Math.max(0, step.lost().count() - lostBefore), risksMore);
    }

    /** As it may be shown. */
    String command() {
        return step.command().isPresent() ? step.command().get().masked() : TAKEN_BACK;
    }

    Losses lost() {
        return step.effects().lost();
    }
}
