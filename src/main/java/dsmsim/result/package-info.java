/**
 * What a command answers, as data: messages, tables, lines of text. Begin with {@link Result} and {@link Table}.
 *
 * <p>May import: message, value.
 *
 * <p>Why does no handler print? The same reply is drawn as a table, a list, or with commas or tabs, in formats of dates
 * and numbers that the client has chosen; it goes to the screen, a file or a transcript; its messages go to the
 * activity log; its return code decides whether a script or a macro goes on; in a routed command it is a part of a
 * larger one. So a handler gives back values and package present draws them. Rows are made while they are read: a QUERY
 * NODE of 100,000 nodes took 0.12 s in a heap of 128 MB, of which the nodes took 65 (BENCHMARKS.md), and its text was
 * never in memory as a whole.
 */
package dsmsim.result;
