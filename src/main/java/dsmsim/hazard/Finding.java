package dsmsim.hazard;

/**
 * A hazard that a rehearsal has met.
 *
 * @param step number of the step after which it is first so
 * @param last number of the last step after which it still is so
 * @param server where; empty for the site as a whole
 * @param subject what it is about, for example {@code NODE1 /FS1 SpMg}; empty for the server as a whole
 * @param versions how many versions it is about; 0 for none that can be counted
 * @param text what is so, as a sentence
 * @param advice what to do, as a sentence
 */
public record Finding(
        Hazard hazard, int step, int last, String server, String subject, long versions, String text, String advice) {}
