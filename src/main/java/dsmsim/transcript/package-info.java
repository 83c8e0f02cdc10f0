/**
 * Golden transcripts: sessions kept as text, replayed and compared. Begin with {@link Transcript} and {@link
 * Verification}.
 *
 * <p>May import: client, file, message, session.
 *
 * <p>A transcript is exactly what a terminal shows, without patterns, so that it can be written by hand, recorded
 * ({@code -RECORD}), read as documentation, and rewritten by the program when replies have changed on purpose. The same
 * code verifies a user's runbook ({@code -VERIFY}) and our tests.
 */
package dsmsim.transcript;
