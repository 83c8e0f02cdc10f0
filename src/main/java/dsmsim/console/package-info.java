/**
 * Commands typed at a terminal: line editing, history, completion, colours, Ctrl-C. Begin with {@link ConsoleTerminal}
 * and CommandConsole.
 *
 * <p>May import: catalog, client, completion, language, message, product, session, site.
 *
 * <p>JLine is seen here only, and loaded only when commands are to be typed at a terminal. What may come next is
 * decided in package completion; here it is turned into what JLine wants.
 */
package dsmsim.console;
