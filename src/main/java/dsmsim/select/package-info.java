/**
 * SELECT over the site as it is: names are bound to the tables of the server that is asked, and the rows of these are read
 * when they are wanted. Begin with {@link dsmsim.select.Select}.
 *
 * <p>The way of a statement: {@link dsmsim.statement.Statements} makes a tree of it; {@link dsmsim.select.QueryBinder}, {@link
 * dsmsim.select.SelectBinder}, {@link dsmsim.select.FromBinder} and {@link dsmsim.select.TermBinder} make a
 * {@link dsmsim.select.QueryPlan} of the tree, of expressions and conditions that are evaluated in a frame, an array with
 * one row of each table; a plan gives rows, which are made while they are read.
 *
 * <p>May import: all below the chapters.
 *
 * <p>Why no SQL library? {@link dsmsim.statement} says what was measured. The rows are the objects of the site themselves,
 * never copies: a table that is looked up is kept as references to them. A statement sees one state of the site, since the
 * site is a value. There is nothing here that could write to it, or reach a file, a class or the network.
 */
package dsmsim.select;
