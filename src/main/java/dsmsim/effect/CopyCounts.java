package dsmsim.effect;

/**
 * How many versions have how many copies that can be read.
 *
 * @param safe on two servers or more
 * @param single on one server
 * @param unreadable of which all copies are damaged
 */
public record CopyCounts(long safe, long single, long unreadable) {
    public static final CopyCounts NONE = new CopyCounts(0, 0, 0);

    CopyCounts plus(CopyCounts other) {
        return new CopyCounts(safe + other.safe, single + other.single, unreadable + other.unreadable);
    }

    CopyCounts minus(CopyCounts other) {
        return new CopyCounts(safe - other.safe, single - other.single, unreadable - other.unreadable);
    }
}
