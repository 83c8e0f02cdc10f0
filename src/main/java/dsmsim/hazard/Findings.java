package dsmsim.hazard;

import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a hazard's rule finds, step by step; what is found again in the next step is the same finding. */
public final class Findings {
    private final Hazard hazard;
    private final List<Finding> all = new ArrayList<>();

    Findings(Hazard hazard) {
        this.hazard = hazard;
    }

    /** What a rehearsal has met, by step and hazard. */
    public static List<Finding> of(Rehearsal rehearsal) {
        List<Finding> found = new ArrayList<>();
        for (Hazard hazard : Hazard.values()) {
            Findings findings = new Findings(hazard);
            hazard.rule().find(rehearsal, findings);
            found.addAll(findings.all);
        }
        found.sort(Comparator.comparingInt(Finding::step).thenComparing(Finding::hazard));
        return found;
    }

    /**
     * Adds a finding, or prolongs the one of the step before about the same server and subject; the greatest number of
     * versions and its text stay.
     *
     * @param step after which it is so
     * @param subject see {@link Finding#subject}
     * @param text without the name of the step
     */
    void add(RehearsedStep step, String server, String subject, long versions, String text, String advice) {
        Finding found = new Finding(hazard, step.number(), step.number(), server, subject, versions, text, advice);
        for (int i = all.size() - 1; i >= 0; i--) {
            Finding known = all.get(i);
            if (known.isSameMatter(found) && known.last() >= step.number() - 1) {
                Finding worse = versions > known.versions() ? found : known;
                all.set(
                        i,
                        new Finding(
                                hazard,
                                known.step(),
                                step.number(),
                                server,
                                subject,
                                worse.versions(),
                                worse.text(),
                                worse.advice()));
                return;
            }
        }
        all.add(found);
    }
}
