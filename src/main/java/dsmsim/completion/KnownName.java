package dsmsim.completion;

/**
 * The name of an object that exists, or of a file.
 *
 * @param text the name
 * @param kind what it is the name of, in a word or two
 * @param whole false where more must follow, as behind a folder's name
 */
public record KnownName(String text, String kind, boolean whole) {}
