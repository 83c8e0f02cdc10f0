/**
 * The notation in which the manual writes the parameters of commands, read into a tree. Begin with {@link Syntax}, its
 * kinds of nodes, and {@link Cases}.
 *
 * <p>May import: language, product, resource, value.
 *
 * <p>Why is there no grammar rule for each command? The manual has some 600 forms, which differ from level to level,
 * and a command line is not only to be accepted: the same synopsis tells what is wrong with it, what may come next,
 * what is still missing, and what HELP says. So the synopsis itself is data, in the notation of the manual, where it
 * can be held against the page; {@code grammar/CommandSyntax.g4} reads that notation, and everything else walks the
 * tree. Words may be abbreviated and keywords come in any order, which grammar rules would have to spell out for each
 * command.
 *
 * <p>Why the fold? There are ten kinds of nodes and some twenty walks over them, in five packages. A walk by {@code
 * instanceof} forgets a kind in silence. A walk is therefore a {@link Cases}, which has a method for every kind: a new
 * kind does not compile until every walk has decided on it. {@link ValueCases} is for walks to which all values are
 * alike. Where only one kind is asked for, {@code instanceof} is good enough.
 */
package dsmsim.syntax;
