/**
 * The contract of a command: what carries it out, where it runs, and the families of commands that need no class. Begin
 * with {@link Handler} and {@link Context}; then {@link Chapter} and {@link PlainObject}.
 *
 * <p>May import: binding, catalog, message, product, result, site, stored, value.
 *
 * <p>Why are some objects one declaration? Many commands do nothing but define, change, copy, rename, delete or list
 * something, and do it alike: the owner must exist, the name must be free, what others name stays, what is left out of
 * an UPDATE keeps its value, who changed it is noted. With a class for each command these rules would be written again
 * for each object, and would differ by accident. A {@link PlainObject} says only what is its own: type, messages,
 * columns, table, and the checks and consequences that the manual adds. A command that does more has a class named as
 * it, which may still use the declaration ({@link PlainObject#plain}). {@link SetSetting} is the same for settings.
 *
 * <p>Why is there one registry with chapters, and no list of handlers? A {@link Chapter} is asked by the name that the
 * catalog has it under, and makes a handler when its command is used; so a start loads the classes of one command.
 */
package dsmsim.command;
