package dsmsim.site;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The published site that all sessions of this program share. */
public final class World {
    private final AtomicReference<Site> current;

    public World(Site site) {
        current = new AtomicReference<>(site);
    }

    public Site site() {
        return current.get();
    }

    /**
     * Publishes the changes of a draft.
     *
     * @return false when somebody else has meanwhile changed an object that the draft changes too
     */
    public boolean publish(Draft draft) {
        return publish(draft.base(), draft.site());
    }

    /** Publishes what is no part of the transaction of the draft, which goes on; false as before. */
    public boolean publishKept(Draft draft) {
        if (draft.kept() != draft.base()) {
            if (!publish(draft.base(), draft.kept())) {
                return false;
            }
            draft.published();
        }
        return true;
    }

    private boolean publish(Site base, Site changed) {
        while (true) {
            Site theirs = current.get();
            Optional<Site> merged = theirs == base
                    ? Optional.of(changed)
                    : SiteChange.between(base, changed).appliedTo(theirs);
            if (merged.isEmpty()) {
                return false;
            }
            if (current.compareAndSet(theirs, merged.get().settled())) {
                return true;
            }
        }
    }
}
