package dsmsim.result;

/** Where a value stands in its column. */
public enum Align {
    LEFT,
    RIGHT,
    CENTER,
    /** On the right, under a heading in the middle. */
    RIGHT_UNDER_CENTER;

    /** Where the heading of such values stands. */
    public Align ofHeading() {
        return this == RIGHT_UNDER_CENTER ? CENTER : this;
    }
}
