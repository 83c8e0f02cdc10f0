package dsmsim.stored;

/**
 * A moment as inventories and summaries keep it, which is stored as relative as any other.
 *
 * @param sinceEpoch seconds since 1970 on the site's own clock
 */
public record Second(long sinceEpoch) {}
