package dsmsim.report;

import dsmsim.rehearsal.Verdict;
import dsmsim.site.Doubt;

/**
 * What comes out where a doubtful fact is taken otherwise.
 *
 * @param value as it is taken then
 */
record OtherReading(Doubt doubt, String value, Verdict verdict) {

    /** {@code With RECEIVERONLY=KEEP: NOTHING LOST. 0 versions lost, ...}. */
    String inWords() {
        return "With " + doubt + "=" + value + " (" + doubt.question() + "): " + verdict.word() + ". "
                + verdict.inWords() + ".";
    }
}
