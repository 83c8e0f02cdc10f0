package dsmsim.catalog;

/**
 * Something that can stand where the cursor is.
 *
 * @param text what replaces the blank-separated word before the cursor, the word's own beginning included
 * @param description a few words on it; may be empty
 * @param finished whether a blank may follow; not so behind {@code KEYWORD=}
 */
public record Candidate(String text, String description, boolean finished) {}
