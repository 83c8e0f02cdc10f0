package dsmsim.message;

/** A place in a command line: offsets of the first character and of the one behind the last, from 0. */
public record Span(int start, int end) {
    public static final Span NONE = new Span(0, 0);
}
