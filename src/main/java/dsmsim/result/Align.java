package dsmsim.result;

/** Where a value stands in its column. */
public enum Align {
    LEFT,
    RIGHT,
    CENTER
}
