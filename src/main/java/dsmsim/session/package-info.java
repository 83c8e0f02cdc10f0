/**
 * An administrator signed on to a server: sign-on, rights, routing, macros, transactions. Begin with {@link Session},
 * the one door for commands, and Dispatcher, which takes a command through its steps.
 *
 * <p>May import: administrator, authority, binding, catalog, command, effect, file, help, language, message, product, result, script,
 * server, site, value, world.
 *
 * <p>Commands that no server sees, such as COMMIT and MACRO, are in SessionCommands; all others go to the handler that
 * the chapters have. Whatever a handler throws, the site before it is put back; what is neither a
 * {@link dsmsim.message.CommandFailure} nor an interruption is answered by ANR2032E and told to the error log.
 *
 * <p>Why does a long macro have two threads? What a command means depends on the catalog and the level, but not on the
 * site; the few whose syntax depends on an object are bound again in their turn. So while the commands of one batch
 * run, MacroReader reads and binds the next batch on a second thread; only the first thread ever touches the site. A
 * macro of 200,000 commands then took 0.98 times what the sqlite3 shell took; the same lines from standard input, which
 * are not read ahead since the next one may be the answer to a question, took 1.35 times (BENCHMARKS.md). The
 * optimising compiler would want the second processor for itself, which made it 1.35 to 1.5. A short macro has one
 * thread. What the second thread reads must not lie beside what the first one writes with every command: when the level
 * of the server came to lie so, a macro took 1.06 to 1.08 times as long.
 */
package dsmsim.session;
