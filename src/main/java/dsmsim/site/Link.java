package dsmsim.site;

/**
 * What a connection between two servers carries.
 *
 * @param bytesPerSecond at least 1
 * @param filesPerSecond at least 1
 */
public record Link(long bytesPerSecond, int filesPerSecond, boolean up) {
    /** 100 MB and 2,000 files a second. */
    public static final Link STANDARD = new Link(100L << 20, 2000, true);
}
