/**
 * Procedures as they are kept: macros, Markdown with commands in it, and transcripts. Begin with {@link Runbook}.
 *
 * <p>May import: file, language, message, session.
 *
 * <p>Whatever a procedure is kept as, its commands go the way of a macro, so that there is one way in which commands of a
 * file are numbered, named by remarks, and run. A line keeps the number that it has in its file. Markdown is read by a
 * library, since what is a block of code, in lists and quotations, is a long story; it is loaded only for a file of that
 * name.
 */
package dsmsim.runbook;
