package dsmsim.inventory;

/** The rule by which expiration keeps or drops versions. */
public interface Retention {

    /**
     * Whether a version stays.
     *
     * @param newerVersions how many versions of the same file have a later insertion date
     * @param fileIsActive whether the file has an active version
     */
    boolean keeps(Version version, int newerVersions, boolean fileIsActive);
}
