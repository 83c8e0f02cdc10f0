/**
 * The simulated world as one immutable value: servers, their objects, settings, processes and logs, the links between
 * them, and the clock. Begin with {@link Site}, {@link Server} and {@link Draft}; {@link Attribute} and {@link
 * ObjectType} declare what servers hold.
 *
 * <p>May import: inventory, message, product, stored, value.
 *
 * <p>Why is it immutable? Because much of what is run here is not to happen after all. A command that is refused in its
 * middle changes nothing: the site before it is still there, and is put back by a reference. A macro is a transaction:
 * its {@link Draft} is published at the end or dropped. A preview of a replication runs on a draft that is thrown away.
 * A query whose rows are drawn later sees the site of its own moment. None of these needs a list of what to undo, which
 * every new command could forget to write. Sessions do not wait for each other: a draft is published by
 * exchanging one reference, after the changes of others have been laid beneath it, and is refused only if both have
 * changed the same entry.
 *
 * <p>A change costs a path in a tree or two. A macro of 100,000 REGISTER NODE and 100,000 UPDATE NODE, each with its
 * entry in the activity log, took 0.98 times what the sqlite3 shell took for the same rows (BENCHMARKS.md; other runs
 * 0.82 to 1.12).
 *
 * <p>Why is an attribute declared, and not a field of a class? An {@link Attribute} knows the keyword that sets it, its
 * type of values, its title in queries, its column in the catalog's table and what it refers to. So storing, showing,
 * renaming and refusing to delete what others name need no code for each object, and tests can go through all
 * attributes.
 *
 * <p>Why does a {@link Relation} fill only some columns? The tables of package tables are the product's, with all their
 * columns. A column is filled where a {@link Fact} has its name; one without a fact is NULL, which is the truth about a
 * world that does not have the thing. What stands in a query of a server that never had any is an absent fact, with
 * that value.
 */
package dsmsim.site;
