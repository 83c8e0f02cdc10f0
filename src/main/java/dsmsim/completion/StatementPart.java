package dsmsim.completion;

import dsmsim.statement.StatementToken;

/**
 * A token of a statement with its meaning.
 *
 * @param qualifier what stands before it and a point
 * @param frame the place before it, of whose block all tables are known when the statement is over
 */
record StatementPart(StatementToken token, Role role, String qualifier, StatementFrame frame) {

    /** What a token is. */
    enum Role {
        KEYWORD,
        FUNCTION,
        TABLE,
        COLUMN,
        /** What stands before a point. */
        QUALIFIER,
        STRING,
        NUMBER,
        /** What has no colour: signs, and names that the statement gives. */
        OTHER
    }
}
