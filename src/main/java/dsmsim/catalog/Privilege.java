package dsmsim.catalog;

/** The classes of administrators that a command may ask for; SYSTEM holds all others. */
public enum Privilege {
    /** Every administrator, whatever classes were granted. */
    ANY,
    OPERATOR,
    STORAGE,
    POLICY,
    NODE,
    ANALYST,
    SYSTEM
}
