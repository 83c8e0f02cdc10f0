/**
 * The text files that the program brings along; begin with {@link Resource}.
 *
 * <p>May import: nothing of ours.
 *
 * <p>It is a package of its own because messages, catalog, help and tables all read such files, and because the plain
 * way, through the class loader, opens the jar a second time and takes a twentieth of a start.
 */
package dsmsim.resource;
