package dsmsim.replication;

import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.site.Doubt;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * Which levels of source and target go together. What the page «Replication compatibility» excludes is refused. APAR
 * IT47767 asks for a source that is not below its target as well; whether the product insists on that is not known ({@link
 * Doubt#LEVELS}). The messages, and that the command says so before a process is started, are ours: none was found.
 */
public final class Compatibility {
    /** The first levels of sources, latest first; each needs a target that is at that level too. */
    private static final List<Level> STEPS = List.of(Levels.V7_1_3, Levels.V7_1, Level.WITH_REPLICATION);

    private Compatibility() {}

    /**
     * What is to be said of two servers before one replicates to the other.
     *
     * @return the warning that it is doubtful; empty where it is not
     * @throws CommandFailure if it cannot
     */
    static Optional<Message> check(Site site, Server source, Server target) {
        Level least = leastTarget(source.level());
        if (target.level().isBefore(least)) {
            throw CommandFailure.of("SIM0065E", target.shownName(), target.level(), source.level(), least);
        }
        if (!source.level().isBefore(target.level())) {
            return Optional.empty();
        }
        if (site.reads(Doubt.LEVELS, "REFUSE")) {
            throw CommandFailure.of("SIM0066E", target.shownName(), target.level(), source.level());
        }
        return Optional.of(Message.of("SIM0067W", target.shownName(), target.level(), source.level()));
    }

    /** Whether one server can replicate to the other, as far as is known or chosen. */
    public static boolean fits(Site site, Server source, Server target) {
        boolean isRefused = site.reads(Doubt.LEVELS, "REFUSE") && source.level().isBefore(target.level());
        return !isRefused && !target.level().isBefore(leastTarget(source.level()));
    }

    /** The first level to which a server of that level can replicate. */
    public static Level leastTarget(Level source) {
        for (Level step : STEPS) {
            if (!source.isBefore(step)) {
                return step;
            }
        }
        return Level.WITH_REPLICATION;
    }
}
