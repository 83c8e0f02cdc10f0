package dsmsim.rehearsal;

import dsmsim.effect.Census;
import dsmsim.effect.CopyCounts;
import dsmsim.message.Message;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rehearsal comes to.
 *
 * @param lost versions that are lost in the end
 * @param notStored versions that clients could not store
 * @param atRisk versions that the next replications would delete in the end
 * @param single versions of which one server has a copy, in the end
 * @param held versions of which two servers or more have a copy, in the end
 * @param refused commands that were refused
 * @param commands all commands
 * @param mixed the nodes for which the servers' modes do not go together in the end
 * @param sameRoles whether all modes are those of the start
 */
public record Verdict(
        long lost,
        long notStored,
        long atRisk,
        long single,
        long held,
        int refused,
        int commands,
        List<String> mixed,
        boolean sameRoles) {
    /** How many nodes are named. */
    private static final int NAMED = 3;

    /** What is a failure where nobody says otherwise. */
    public static final Set<FailureKind> USUAL_FAILURES =
            Collections.unmodifiableSet(EnumSet.of(FailureKind.LOSS, FailureKind.REFUSED));

    public static Verdict of(Rehearsal rehearsal) {
        Map<String, Roles> roles = Roles.of(rehearsal.end());
        List<String> mixed = new ArrayList<>();
        roles.forEach((node, each) -> {
            if (each.kind() == Roles.Kind.MIXED) {
                mixed.add(node);
            }
        });
        List<RehearsedStep> steps = rehearsal.steps();
        boolean sameRoles = Roles.replicated(roles).equals(Roles.replicated(Roles.of(rehearsal.start())));
        if (steps.isEmpty()) {
            CopyCounts copies = Census.of(rehearsal.end()).total();
            return new Verdict(0, 0, 0, copies.single(), copies.safe(), 0, 0, mixed, sameRoles);
        }
        RehearsedStep last = steps.get(steps.size() - 1);
        return new Verdict(
                last.lost().count(),
                rehearsal.notStored(),
                last.atRisk(),
                last.copies().single(),
                last.copies().safe(),
                rehearsal.refused(),
                rehearsal.commands(),
                mixed,
                sameRoles);
    }

    /** The kinds of failure that it has. */
    public Set<FailureKind> kinds() {
        Set<FailureKind> kinds = EnumSet.noneOf(FailureKind.class);
        add(lost > 0, FailureKind.LOSS, kinds);
        add(refused > 0, FailureKind.REFUSED, kinds);
        add(notStored > 0, FailureKind.NOTSTORED, kinds);
        add(atRisk > 0, FailureKind.RISK, kinds);
        add(single > 0, FailureKind.SINGLE, kinds);
        add(!mixed.isEmpty(), FailureKind.ROLES, kinds);
        return kinds;
    }

    private static void add(boolean isSo, FailureKind kind, Set<FailureKind> kinds) {
        if (isSo) {
            kinds.add(kind);
        }
    }

    /** Whether it has something that is a failure. */
    public boolean fails(Set<FailureKind> failures) {
        return !Collections.disjoint(kinds(), failures);
    }

    public Message message() {
        boolean isWarning = lost > 0 || notStored > 0 || atRisk > 0;
        return Message.of(isWarning ? "SIM0561W" : "SIM0560I", word(), inWords());
    }

    /** The worst, in capitals: {@code DATA LOST}. */
    public String word() {
        if (lost > 0) {
            return "DATA LOST";
        }
        if (notStored > 0) {
            return "DATA NOT STORED";
        }
        if (atRisk > 0) {
            return "DATA AT RISK";
        }
        if (refused > 0) {
            return "COMMANDS REFUSED";
        }
        return mixed.isEmpty() ? "NOTHING LOST" : "ROLES MIXED";
    }

    /** The counts and roles. */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        parts.add(Values.number(lost) + " versions lost");
        if (notStored > 0) {
            parts.add(Values.number(notStored) + " not stored");
        }
        if (atRisk > 0) {
            parts.add(Values.number(atRisk) + " at risk");
        }
        parts.add(Values.number(single) + " single");
        parts.add(Values.number(held) + " held by two servers or more");
        parts.add(refused + " of " + commands + " commands refused");
        return String.join(", ", parts) + "; " + rolesInWords();
    }

    private String rolesInWords() {
        if (!mixed.isEmpty()) {
            List<String> named = mixed.subList(0, Math.min(NAMED, mixed.size()));
            return "roles mixed for " + String.join(", ", named) + (mixed.size() > NAMED ? " and others" : "");
        }
        return sameRoles ? "roles as at the start" : "roles not as at the start";
    }
}
