/**
 * The administrative client: options and their files, building the site, sign-on at a terminal, pages, output files.
 * Begin with {@link Client} and {@link ClientOptions}.
 *
 * <p>May import: catalog, command, file, language, message, present, product, resource,
 * result, session, site, stored, value, world.
 *
 * <p>It knows a terminal as an interface ({@link Terminal}), so that a start without one loads no JLine, and the
 * verification of transcripts as one too ({@link Transcripts}); the root package puts them in.
 */
package dsmsim.client;
