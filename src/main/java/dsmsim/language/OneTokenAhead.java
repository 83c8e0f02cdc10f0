package dsmsim.language;

import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.WritableToken;
import org.antlr.v4.runtime.misc.Interval;

/** The tokens of a line for a parser that looks at the next one only: nothing is kept but that and the one before. */
final class OneTokenAhead implements TokenStream {
    private final TokenSource source;
    private Token before;
    private Token next;
    private int position;

    OneTokenAhead(TokenSource source) {
        this.source = source;
    }

    /** Begins a new line, which the source has been given. */
    void begin() {
        position = -1;
        consume();
    }

    @Override
    public void consume() {
        before = next;
        next = source.nextToken();
        position++;
        ((WritableToken) next).setTokenIndex(position);
    }

    @Override
    public Token LT(int distance) {
        return distance < 0 ? before : next;
    }

    @Override
    public int LA(int distance) {
        return LT(distance).getType();
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // Nothing is ever kept.
    }

    /** Only to where it stands: the grammar has no decision that goes back. */
    @Override
    public void seek(int index) {
        if (index != position) {
            throw new UnsupportedOperationException("seek");
        }
    }

    @Override
    public Token get(int index) {
        throw new UnsupportedOperationException("get");
    }

    @Override
    public int size() {
        throw new UnsupportedOperationException("size");
    }

    @Override
    public TokenSource getTokenSource() {
        return source;
    }

    @Override
    public String getSourceName() {
        return source.getSourceName();
    }

    @Override
    public String getText(Interval interval) {
        throw new UnsupportedOperationException("getText");
    }

    @Override
    public String getText() {
        throw new UnsupportedOperationException("getText");
    }

    @Override
    public String getText(RuleContext context) {
        throw new UnsupportedOperationException("getText");
    }

    @Override
    public String getText(Token start, Token stop) {
        throw new UnsupportedOperationException("getText");
    }
}
