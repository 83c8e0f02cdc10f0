package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
import java.util.List;

/** Whether a text fits a pattern: % for any characters, _ for one. Blanks at the end count. */
final class LikeCondition extends SearchCondition {
    private static final int NO_ESCAPE = -1;

    private final Expression text;
    private final Expression pattern;
    private final Expression escape;
    private final Budget budget;
    private final Span place;

    /** @param escape NULL for none */
    LikeCondition(Expression text, Expression pattern, Expression escape, Budget budget, Span place) {
        this.text = text;
        this.pattern = pattern;
        this.escape = escape;
        this.budget = budget;
        this.place = place;
    }

    @Override
    Boolean holds(Object[] frame) {
        Object value = text.value(frame);
        Object wanted = pattern.value(frame);
        if (value == null || wanted == null) {
            return null;
        }
        return fits((String) value, (String) wanted, escape(frame));
    }

    private int escape(Object[] frame) {
        if (escape == null) {
            return NO_ESCAPE;
        }
        String sign = (String) escape.value(frame);
        if (sign == null || sign.length() != 1) {
            throw SqlCode.ESCAPE_INVALID.failure().at(place);
        }
        return sign.charAt(0);
    }

    /** With at most one place to go back to: the last %. */
    private boolean fits(String value, String wanted, int sign) {
        int at = 0;
        int in = 0;
        int backAt = -1;
        int backIn = -1;
        while (at < value.length()) {
            if (in < wanted.length() && wanted.charAt(in) == '%' && sign != '%') {
                backIn = ++in;
                backAt = at;
            } else if (in < wanted.length() && fitsOne(value.charAt(at), wanted, in, sign)) {
                in += wanted.charAt(in) == sign ? 2 : 1;
                at++;
            } else if (backIn >= 0) {
                budget.readCharacters(1 + in - backIn);
                in = backIn;
                at = ++backAt;
            } else {
                return false;
            }
        }
        while (in < wanted.length() && wanted.charAt(in) == '%' && sign != '%') {
            in++;
        }
        return in == wanted.length();
    }

    private boolean fitsOne(char c, String wanted, int in, int sign) {
        char one = wanted.charAt(in);
        if (one != sign) {
            return one == '_' || one == c;
        }
        char escaped = in + 1 < wanted.length() ? wanted.charAt(in + 1) : 0;
        if (escaped != '%' && escaped != '_' && escaped != sign) {
            throw SqlCode.ESCAPE_INVALID.failure().at(place);
        }
        return escaped == c;
    }

    @Override
    List<Expression> parts() {
        return escape == null ? List.of(text, pattern) : List.of(text, pattern, escape);
    }

    @Override
    boolean mayFail() {
        return escape != null || super.mayFail();
    }

    @Override
    String canonical() {
        return "LIKE(" + text.canonical() + "," + pattern.canonical() + "," + (escape == null ? "" : escape.canonical())
                + ")";
    }
}
