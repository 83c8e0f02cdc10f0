package dsmsim.completion;

/**
 * Something that can stand where the cursor is.
 *
 * @param before what stays of the blank-separated word before the cursor: {@code KEYWORD=}, the list up to its last comma
 * @param name what is put behind it in place of what was typed there
 * @param description a few words on it; may be empty
 * @param finished whether a blank may follow; not so behind {@code KEYWORD=}
 */
public record Candidate(String before, String name, String description, boolean finished) {

    /** What replaces the word before the cursor. */
    public String text() {
        return before.concat(name);
    }

    /** The same behind more text in the same word. */
    Candidate behind(String text) {
        return new Candidate(text.concat(before), name, description, finished);
    }
}
