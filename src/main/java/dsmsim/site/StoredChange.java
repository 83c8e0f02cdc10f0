package dsmsim.site;

import dsmsim.stored.CommonObjects;
import dsmsim.stored.Damage;
import dsmsim.stored.Sealed;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What turns one site into another, as bytes: of each place what it held before and what it holds after. Inventories are
 * stored as what they do not have in common with what is known, logs as what has been added.
 */
public final class StoredChange {
    private StoredChange() {}

    /**
     * Writes a change.
     *
     * @param base the moment to which all others are relative
     * @param known what the reader knows; what is written becomes known
     */
    public static byte[] write(SiteChange change, LocalDateTime base, CommonObjects known) {
        SiteOutput out = new SiteOutput(base, known);
        Map<String, Map.Entry<Spot<?>, SiteChange.Held<?>>> sorted = new TreeMap<>();
        for (Map.Entry<Spot<?>, SiteChange.Held<?>> entry : change.entries().entrySet()) {
            sorted.put(order(entry.getKey()), entry);
        }
        out.count(sorted.size());
        for (Map.Entry<Spot<?>, SiteChange.Held<?>> entry : sorted.values()) {
            SpotForm form = SpotForm.of(entry.getKey());
            out.small(form.ordinal());
            form.write(
                    entry.getKey(), entry.getValue().before(), entry.getValue().after(), out);
        }
        return out.sealed(Sealed.CHANGE);
    }

    /** The places in the order of their forms, then of what they are called: numbers come behind what raises them. */
    private static String order(Spot<?> place) {
        String name =
                place instanceof SiteSpot.OfEntry<?, ?> entry ? entry.key().toString() : place.toString();
        return (char) SpotForm.of(place).ordinal() + name;
    }

    /**
     * The change that was written.
     *
     * @param there the site before it, whose values stand in the change where they are equal to it, so that it can be
     *     applied; any other one for a change that is only looked at, in which logs have only what was added
     * @throws dsmsim.message.CommandFailure SIM0850E if the bytes are damaged, SIM0851E if they are of a later version
     */
    public static SiteChange read(
            byte[] bytes, LocalDateTime base, CommonObjects known, Declared declared, Site there) {
        SiteInput in = new SiteInput(Sealed.CHANGE, bytes, 0, base, known, declared);
        SpotForm[] forms = SpotForm.values();
        Map<Spot<?>, SiteChange.Held<?>> entries = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            int form = in.small();
            if (form >= forms.length) {
                throw Damage.isLater("a place");
            }
            forms[form].read(in, there, entries);
        }
        in.end();
        return SiteChange.of(entries);
    }
}
