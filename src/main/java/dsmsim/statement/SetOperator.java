package dsmsim.statement;

/** How the rows of two queries become one. */
public enum SetOperator {
    UNION,
    EXCEPT,
    INTERSECT
}
