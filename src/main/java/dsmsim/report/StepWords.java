package dsmsim.report;

import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a step is called, and what it does to servers and data, in a few words. */
final class StepWords {
    private StepWords() {}

    /** {@code Step 9}, or {@code Command 3} where no remark gives it a number. */
    static String named(ReportStep step) {
        return step.label().isEmpty() ? "Command " + step.step().number() : "Step " + step.label();
    }

    /** What has become of servers and versions. */
    static List<String> changes(ReportStep step) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, ServerState> entry : step.servers().entrySet()) {
            boolean wasUp = step.step().before().server(entry.getKey()).isEmpty()
                    || step.step().before().server(entry.getKey()).get().isUp();
            if (wasUp != entry.getValue().up()) {
                words.add(entry.getKey() + (wasUp ? " goes down" : " is up again"));
            }
        }
        words.addAll(FlowWords.of(step.step().flows(), ""));
        if (step.step().notStored() > 0) {
            words.add(Values.number(step.step().notStored()) + " not stored");
        }
        if (step.risksMore()) {
            words.add(Values.number(step.step().atRisk()) + " at risk");
        }
        if (step.newlyLost() > 0) {
            words.add(Values.number(step.newlyLost()) + " lost");
        }
        return words;
    }
}
