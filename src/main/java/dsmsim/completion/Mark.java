package dsmsim.completion;

import dsmsim.message.Span;

/**
 * A part of a command that is being typed, and what it is. Values of no fixed set, such as names, have no mark.
 *
 * @param span where it is
 * @param kind what it is
 */
public record Mark(Span span, Kind kind) {

    /** What a part is, or what is wrong with it. */
    public enum Kind {
        ROUTING,
        COMMAND,
        KEYWORD,
        FIXED_VALUE,
        QUOTED,
        /** A number in a statement of SELECT. */
        NUMBER,
        /** A function in a statement of SELECT. */
        FUNCTION,
        REDIRECTION,
        REMARK,
        /** A command word that is none. */
        UNKNOWN_COMMAND,
        /** A keyword that is none, stands twice, or does not go together with what stands before. */
        UNKNOWN_KEYWORD,
        /** A value that cannot be, or an operand too many. */
        BAD_VALUE
    }
}
