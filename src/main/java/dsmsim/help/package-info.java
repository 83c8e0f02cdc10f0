/**
 * What HELP says: about commands from their entries in the catalog, about options, utilities and return codes from
 * {@code help.txt}, about tables and functions of SELECT from their lists. Begin with {@link HelpTopics} and {@link HelpText}; messages are explained in package session.
 *
 * <p>May import: catalog, message, product, resource, sql, syntax, tables.
 *
 * <p>The texts are ours, also where the product's manual has a page; the numbers of the topics are computed.
 */
package dsmsim.help;
