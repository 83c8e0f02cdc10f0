/**
 * What a procedure does to the data, run on a copy of the site. Begin with {@link Rehearsal}.
 *
 * <p>May import: binding, catalog, command, effect, file, language, message, node, product, replication, result, runbook,
 * server, session, site, syntax, value.
 *
 * <p>The copy is the site itself, which is a value, in a world of its own; its effects are carried from step to step. After
 * each step it is asked what has changed, how many copies there are of what is stored, and what the next replications would
 * delete: the warning comes before the step that loses data.
 */
package dsmsim.rehearsal;
