package dsmsim.client;

import dsmsim.message.CommandFailure;
import dsmsim.site.Declared;
import dsmsim.site.Site;
import dsmsim.site.StoredSite;
import dsmsim.stored.CommonObjectsHere;
import dsmsim.stored.Sealed;
import dsmsim.stored.StoredInput;
import dsmsim.stored.StoredOutput;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A site that has been built, which can be kept as bytes: the macro that has built it need not be run again.
 *
 * @param site its clock stands
 * @param server the one that the macro was connected to last, if that answers
 * @param commands how many the macro had that has built it now; 0 for a site that was kept
 */
record KeptSite(Site site, Optional<String> server, int commands) {

    /** @param start the site's time when the session begins, to which all moments are relative */
    byte[] written(LocalDateTime start) {
        StoredOutput note = new StoredOutput(start, new CommonObjectsHere());
        note.flag(server.isPresent());
        if (server.isPresent()) {
            note.text(server.get());
        }
        return Sealed.together(note.sealed(Sealed.NOTE), StoredSite.write(site, start));
    }

    /**
     * A site that was kept, as it would have been built for a session that begins then; empty where the bytes are of no use,
     * so that it has to be built.
     */
    static Optional<KeptSite> read(byte[] bytes, LocalDateTime start, Declared declared) {
        try {
            StoredInput note = new StoredInput(Sealed.NOTE, bytes, 0, start, new CommonObjectsHere());
            Optional<String> server = note.flag() ? Optional.of(note.text()) : Optional.empty();
            Site site = StoredSite.read(bytes, Sealed.next(bytes, 0), start, declared);
            return Optional.of(new KeptSite(site, server, 0));
        } catch (CommandFailure damagedOrLater) {
            return Optional.empty();
        }
    }
}
