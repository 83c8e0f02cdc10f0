package dsmsim.site;

import java.util.List;

/** What a site holds of values whose classes are its chapters': it says itself how it is stored. */
public interface Storable {

    /** By which its chapter reads it again (Chapter.stored): a name of its own, which never changes. */
    String form();

    /**
     * What it is made of, in order, as {@link dsmsim.stored.StoredOutput#value} takes it; inventories may be among it. It
     * grows at its end only: an earlier version of the program does not read what is added there.
     */
    List<?> stored();
}
