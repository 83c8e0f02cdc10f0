package dsmsim.rehearsal;

import dsmsim.site.Doubt;
import dsmsim.site.Site;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a macro is rehearsed.
 *
 * @param pressesOn whether it goes on behind a command that is refused
 * @param looksAhead whether it is found out after each step what the next replications would delete
 * @param readings how doubtful facts are taken, where otherwise than on the site
 */
public record RehearsalManner(boolean pressesOn, boolean looksAhead, Map<Doubt, String> readings) {
    /** As the session runs macros. */
    public static final RehearsalManner USUAL = new RehearsalManner(false, true, Map.of());

    /** With a doubtful fact taken otherwise. */
    public RehearsalManner with(Doubt doubt, String value) {
        Map<Doubt, String> all = new EnumMap<>(Doubt.class);
        all.putAll(readings);
        all.put(doubt, value);
        return new RehearsalManner(pressesOn, looksAhead, all);
    }

    /** The site, read so. */
    Site read(Site site) {
        Site read = site;
        for (Map.Entry<Doubt, String> entry : readings.entrySet()) {
            read = read.with(entry.getKey(), entry.getValue());
        }
        return read;
    }
}
