package dsmsim.report;

/**
 * A change of the procedure that was tried, and with which versions are kept.
 *
 * @param command to be added; empty where a step is to be left out
 * @param server where it is given
 * @param before number of the step before which it stands, or which is left out
 * @param lost versions that are lost with it all the same
 */
record Remedy(String command, String server, int before, long lost) {}
