/**
 * Bytes that outlast the program: numbers, texts, moments and simple values, written one behind the other and read back.
 * Begin with {@link StoredOutput} and {@link StoredInput}; {@link Sealed} gives them a version and a checksum.
 *
 * <p>May import: message.
 *
 * <p>Why a form of our own? A start reads one of these, so it is to be read by few short methods without tables of
 * types, reflection or generated code; moments are to be relative to the one that the reader says; and what a later
 * version of the program has added is to be kept by an earlier one. For that every value says by itself how it is
 * written ({@link StoredOutput#value}), so that it can be read and written again by whoever does not know what it means.
 *
 * <p>Nothing that is read is believed: each count is compared with the bytes that are left before anything is made of
 * it, and what cannot be right is SIM0850E.
 */
package dsmsim.stored;
