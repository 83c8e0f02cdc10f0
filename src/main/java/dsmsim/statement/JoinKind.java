package dsmsim.statement;

/** Which rows without a partner a join keeps. */
public enum JoinKind {
    INNER,
    LEFT,
    RIGHT,
    FULL
}
