/**
 * A command line with its meaning: which command it is, and which word is the value of which parameter; or what is
 * wrong with it, where, and what may have been meant. Begin with {@link CommandReader} and {@link Invocation}.
 *
 * <p>May import: catalog, language, message, product, syntax.
 *
 * <p>A line is matched with the forms of its command that the server's level knows, and the first that fits is taken.
 * Where only limits are broken, the message is about the form that came furthest. Of forms that are for some kinds of
 * objects only, as those of UPDATE DEVCLASS, only those for the object that the line names are tried; which objects
 * there are is told by whoever asks ({@link KnownObjects}). Values are checked here, by their metavariables, ranges and
 * lengths, so a handler gets none that the synopsis does not allow. Passwords are hidden here too, since here is known
 * which words are passwords.
 */
package dsmsim.binding;
