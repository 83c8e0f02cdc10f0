package dsmsim.hazard;

import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what a hazard's rule finds, step by step; what is found again in the next step is the same finding. */
public final class Findings {
    private final Hazard hazard;
    private final List<Finding> all = new ArrayList<>();
    /** Where the last finding of each matter stands. */
    private final Map<String, Integer> places = new HashMap<>();

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
        String matter = server + '\0' + subject;
        Integer place = places.get(matter);
        if (place == null || all.get(place).last() < step.number() - 1) {
            places.put(matter, all.size());
            all.add(found);
        } else {
            all.set(place, prolonged(all.get(place), found));
        }
    }

    private static Finding prolonged(Finding known, Finding found) {
        Finding worse = found.versions() > known.versions() ? found : known;
        return new Finding(
                known.hazard(),
                known.step(),
                Math.max(known.last(), found.last()),
                known.server(),
                known.subject(),
                worse.versions(),
                worse.text(),
                worse.advice());
    }
}
