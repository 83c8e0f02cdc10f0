/**
 * The text of commands, before anything is known of their meaning: words, quotes, lists, continuation, routing,
 * redirection, and the statements of server scripts. Begin with {@link CommandLines} and what it answers, {@link
 * CommandLine}.
 *
 * <p>May import: message.
 *
 * <p>The grammars are in the folder {@code grammar}; ANTLR is seen here and in syntax only. They decide on one token at
 * a time, so there are few ways to fail, and each has a message. A line that ends in a fault is read up to it all the
 * same: the server names the command first, and the log hides its passwords. {@link TypedLine} is the same for a line
 * that is still being typed.
 */
package dsmsim.language;
