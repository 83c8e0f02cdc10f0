/**
 * What is told of a rehearsal: {@link dsmsim.report.Report} has it all, and text, JSON and HTML are drawn from that. Here are
 * the commands and the option that rehearse, too; begin with {@link dsmsim.report.Rehearsing}.
 *
 * <p>May import: binding, catalog, client, command, effect, exploration, file, hazard, help, inventory, language, message, node,
 * present, product, rehearsal, replication, result, runbook, session, site, syntax, value.
 *
 * <p>Nothing here is read by the start of a plain command but the one class that knows the commands.
 */
package dsmsim.report;
