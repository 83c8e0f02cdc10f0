package dsmsim.exploration;

import dsmsim.rehearsal.FlatCommand;

/**
 * A line that was tried: added to the procedure, it makes the macro end before versions are lost.
 *
 * @param before number of the command before which it stands, from 0
 * @param stops how many of the variants that lose versions end with it
 * @param of how many there were before it
 */
record Proposal(FlatCommand command, int before, String label, int stops, int of) {}
