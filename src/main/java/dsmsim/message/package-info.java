/**
 * Numbered messages, their return codes, and the failure that ends a command. Begin with {@link MessageCatalogue},
 * which reads {@code messages.txt}, and {@link CommandFailure}.
 *
 * <p>May import: resource.
 *
 * <p>Why does every message say where its wording is from? A script may look for the text of a message, so whoever
 * rehearses here must know which texts are the product's. SEEN was read in a log, a page or a public repository;
 * RECALLED is known of the product, but was not read; OURS is wording of this project. Where not even the number is
 * known, the message has one of our own (SIM), but for ANR9899E, by which
 * programs that look for the product's numbers see what is not simulated. A text that is marked can be replaced when the true one is seen; a guess
 * that looks like the product's own could not be found again.
 *
 * <p>Messages are found by halving the sorted text, and only those that are raised are taken apart: a run of the
 * program needs few of them.
 */
package dsmsim.message;
