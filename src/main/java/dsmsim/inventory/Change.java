package dsmsim.inventory;

/** One step on the way from the inventory that a server has to the one that it should have. */
public sealed interface Change {

    /** The version as it is afterwards; of a deletion, as it was. */
    Version version();

    default VersionKey key() {
        return version().key();
    }

    /** A version that is missing. Its damaged mark tells whether the sender can read its own copy. */
    record Add(Version version) implements Change {}

    /** A version that is there, but with another date of deactivation, management class or size. */
    record Update(Version before, Version after) implements Change {
        @Override
        public Version version() {
            return after;
        }
    }

    /** A version that should not be there. */
    record Delete(Version version) implements Change {}
}
