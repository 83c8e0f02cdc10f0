package dsmsim.exploration;

import dsmsim.rehearsal.FlatCommand;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * What could go wrong with a procedure: variants of it, each with one thing wrong or two, and what comes of each.
 *
 * @param name of the procedure
 * @param asWritten what it ends with itself
 * @param variants in a fixed order
 * @param same how many pairs were left out since one of them changes nothing
 * @param notTried how many there was no time for
 * @param proposals lines that make it end before versions are lost
 */
record Exploration(
        String name,
        Ending asWritten,
        List<Variant> variants,
        int same,
        int notTried,
        List<Proposal> proposals,
        Explorer explorer,
        List<Written> written) {
    private static final long NANOSECONDS = 1_000_000_000L;

    /**
     * Explores a procedure.
     *
     * @param rehearsal of it, in which somebody goes on behind refused commands
     * @param nodes whose clients may store
     * @param nanoTime the time that passes
     */
    static Exploration of(
            Rehearsal rehearsal,
            Collection<String> nodes,
            ExplorationManner manner,
            Session session,
            LongSupplier nanoTime) {
        List<Written> written = WrittenCommands.of(rehearsal);
        RunMoment start = RunMoment.begin(rehearsal.start(), session.signOn());
        Explorer explorer = new Explorer(written, session, start);
        List<Deviation> deviations = new ArrayList<>();
        for (Deviation each : Deviations.of(written, nodes, manner.operators())) {
            boolean isTried = each.operator() != Operator.INTERRUPT || !session.isItemCommit();
            if (isTried && Steps.isWithin(written.get(each.from()).label(), manner.first(), manner.last())) {
                deviations.add(each);
            }
        }
        long end = nanoTime.getAsLong() + manner.seconds() * NANOSECONDS;
        VariantSearch search = new VariantSearch(explorer, session, deviations, () -> nanoTime.getAsLong() >= end);
        search.run(manner.depth());
        List<Proposal> proposals = new Proposals(explorer, written, nodes, search.variants(), search.written()).find();
        return new Exploration(
                rehearsal.name(),
                search.written(),
                search.variants(),
                search.same(),
                search.notTried(),
                proposals,
                explorer,
                written);
    }

    /** The commands of the procedure with the proposed lines. */
    List<FlatCommand> proposed() {
        TreeMap<Integer, FlatCommand> added = new TreeMap<>();
        proposals.forEach(proposal -> added.put(proposal.before(), proposal.command()));
        return explorer.commands(List.of(), added);
    }
}
