/**
 * Text files and other texts from outside: how they are opened and read, and in what words is said why that cannot be.
 * Begin with {@link TextLines} and {@link Trouble}.
 *
 * <p>May import: nothing of ours.
 *
 * <p>Macros, site files, options, credentials, transcripts and script files are all read here, so that all of them may
 * begin with a byte order mark, hold letters that are no UTF-8, and be what is no text at all, such as a device without
 * end: no line is kept that is longer than the reader wants.
 */
package dsmsim.file;
