package dsmsim.exploration;

import dsmsim.rehearsal.FlatCommand;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.StepLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the commands of a procedure as it is written. */
final class WrittenCommands {

    private WrittenCommands() {}

    /** The commands of a rehearsal; where several of one step are the administrator's, they are 10a, 10b and so on. */
    static List<Written> of(Rehearsal rehearsal) {
        List<String> labels = StepLabels.of(rehearsal.steps());
        List<Written> all = new ArrayList<>();
        Map<String, Integer> ofLabel = new HashMap<>();
        for (RehearsedStep step : rehearsal.steps()) {
            if (step.command().isPresent()) {
                FlatCommand command =
                        new FlatCommand(step.remark(), step.command().get().text());
                String label = labels.get(step.number() - 1);
                Written each = new Written(command, label.isEmpty() ? "command " + step.number() : label, step);
                all.add(each);
                ofLabel.merge(each.label(), each.isAdministrators() ? 1 : 0, Integer::sum);
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Written each = all.get(i);
            if (each.isAdministrators() && ofLabel.get(each.label()) > 1) {
                int number = seen.merge(each.label(), 1, Integer::sum);
                all.set(i, new Written(each.command(), each.label() + letters(number - 1), each.step()));
            }
        }
        return all;
    }

    private static String letters(int number) {
        int letters = 'z' - 'a' + 1;
        String last = String.valueOf((char) ('a' + number % letters));
        return number < letters ? last : letters(number / letters - 1) + last;
    }
}
