package dsmsim.sql;

import dsmsim.message.Span;
import java.util.List;

/** A statement that cannot be done, with Db2's code and words. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SqlCode kind;
    private final transient List<String> tokens;
    private final transient Span span;
    private final transient List<String> alternatives;

    SqlFailure(SqlCode kind, List<String> tokens, Span span, List<String> alternatives) {
        super(kind.text(tokens), null, false, false);
        this.kind = kind;
        this.tokens = tokens;
        this.span = span;
        this.alternatives = alternatives;
    }

    public SqlCode kind() {
        return kind;
    }

    /** The SQLCODE, for example -206. */
    public int code() {
        return kind.code();
    }

    /** The SQLSTATE, for example 42703. */
    public String state() {
        return kind.state();
    }

    /** The message with its number and state, as Db2 words it. */
    public String text() {
        return getMessage();
    }

    /** What the message names, in order. */
    public List<String> tokens() {
        return tokens;
    }

    /** The place in the statement that is at fault, {@link Span#NONE} where none is known. */
    public Span span() {
        return span;
    }

    /** The words one of which may have been meant, for a hint; in no order. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** The same failure with the words one of which may have been meant. */
    public SqlFailure among(List<String> words) {
        return new SqlFailure(kind, tokens, span, List.copyOf(words));
    }

    /** The same failure with its place, unless it has one. */
    public SqlFailure at(Span place) {
        return span.end() == 0 ? new SqlFailure(kind, tokens, place, alternatives) : this;
    }
}
