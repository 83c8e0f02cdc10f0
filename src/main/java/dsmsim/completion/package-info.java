/**
 * What may come next in a command that is being typed, what its parts are, and what is still missing. Begin with {@link
 * Completion}; Marking is for colours, Remainder for the hint behind the cursor.
 *
 * <p>May import: binding, catalog, language, message, product, sql, statement, syntax, tables.
 *
 * <p>It knows neither terminal nor site: names of objects, and of what kind they are, come through {@link ObjectNames}.
 * All of it is read off the synopses, so a new command needs nothing here; which metavariable names which objects is
 * told in console.SiteNames. Only SELECT has a language of its own: its statements, finished or not, are followed token by
 * token ({@code StatementOutline}), never parsed. TAB on a site of 10,000 nodes took 12 ms where 9,999 of them fit (BENCHMARKS.md; the goal
 * is 50 ms).
 */
package dsmsim.completion;
