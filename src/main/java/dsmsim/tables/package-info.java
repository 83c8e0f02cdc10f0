/**
 * The tables that SELECT reads, with their columns and types, as data. Begin with {@link Tables}; the head of
 * {@code tables.txt} explains where they are from and which marks of doubt they bear.
 *
 * <p>May import: product, resource.
 *
 * <p>Why are there tables that nothing fills? The list of tables and columns is a fact of its own, complete and with
 * its source, as the synopses are; what is in them grows with what is simulated. So this package knows no site, and a
 * {@link dsmsim.site.Relation} knows a table by its name only. Tests hold the two together: every fact must have its
 * column with the right kind of value, every attribute must stand in a table or say why not. {@code scripts/columns}
 * counts what is filled. Nothing of it is read before a statement, HELP or the console asks for a table.
 */
package dsmsim.tables;
