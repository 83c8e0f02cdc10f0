package dsmsim.syntax;

/** What a number must lie between, or the length of a text. */
public record Bounds(long least, long most) {}
