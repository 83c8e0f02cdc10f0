package dsmsim.world;

import dsmsim.message.CommandFailure;
import dsmsim.site.Site;
import dsmsim.site.SiteChange;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The history of a world: its entries, which of them are in effect, what has been undone and can be done again, and the
 * moments that have a name. Not for several threads: {@link World} sees to that. What is refused changes nothing.
 */
final class Timeline {
    /** So many entries are listed. */
    private static final int LISTED = 10_000;

    /** So many of them have their sites. */
    private static final int WHOLE = 1_000;

    private final KeptMoment start;
    private final List<HistoryEntry> entries = new ArrayList<>();
    private final Map<String, KeptMoment> marks = new TreeMap<>();
    private int last;
    private KeptMoment lastMark;
    /** The numbers of the entries that can be undone, the last one first. */
    private Deque<Integer> done = new ArrayDeque<>();
    /** Those that have been undone, the one that was undone last first. */
    private Deque<Taken> taken = new ArrayDeque<>();

    /**
     * An entry that has been undone.
     *
     * @param then the site to which REDO goes back; empty where the change is done again on the site as it is
     */
    private record Taken(int number, Optional<Site> then) {}

    /**
     * What came of undoing or doing again.
     *
     * @param entries in the order in which that was done
     */
    record Turned(List<HistoryEntry> entries, Site site) {}

    Timeline(Site start, LocalDateTime time) {
        this.start = new KeptMoment("0", 0, time, start);
        lastMark = this.start;
    }

    /** The site with which it all began. */
    Site start() {
        return start.site();
    }

    /** The entries that are listed, the oldest first. */
    List<HistoryEntry> entries() {
        List<HistoryEntry> listed = new ArrayList<>(entries.size());
        for (int number = Math.max(1, last - LISTED + 1); number <= last; number++) {
            listed.add(entry(number));
        }
        return listed;
    }

    private HistoryEntry entry(int number) {
        return entries.get((number - 1) % LISTED);
    }

    private void set(HistoryEntry entry) {
        int place = (entry.number() - 1) % LISTED;
        if (place == entries.size()) {
            entries.add(entry);
        } else {
            entries.set(place, entry);
        }
    }

    /** Something has been done; what the same session has undone before cannot be done again any more. */
    void add(LocalDateTime time, int seat, Deed deed, Site before, Site after) {
        if (deed == Deed.STEPS) {
            addSteps(time, before, after);
            return;
        }
        append(time, seat, deed, false, before, after);
        done.push(last);
        if (done.size() > WHOLE) {
            set(entry(done.removeLast()).withoutSites());
        }
        Deque<Taken> others = new ArrayDeque<>(taken.size());
        for (Taken each : taken) {
            if (entry(each.number).seat() != seat) {
                others.add(new Taken(each.number, Optional.empty()));
            } else if (each.number <= last - WHOLE) {
                set(entry(each.number).withoutSites());
            }
        }
        taken = others;
    }

    /** What processes do without any command between is one entry. */
    private void addSteps(LocalDateTime time, Site before, Site after) {
        Site first = before;
        if (last > 0 && entry(last).deed() == Deed.STEPS) {
            first = entry(last).sites().orElseThrow().before();
            last--;
        }
        list(time, 0, Deed.STEPS, first, after);
    }

    /** What cannot be undone by itself is listed. */
    void list(LocalDateTime time, int seat, Deed deed, Site before, Site after) {
        append(time, seat, deed, true, before, after);
    }

    private void append(LocalDateTime time, int seat, Deed deed, boolean isTold, Site before, Site after) {
        last++;
        if (last > LISTED) {
            drop(entry(last));
        }
        set(new HistoryEntry(
                last,
                time,
                seat,
                deed,
                false,
                false,
                isTold,
                Optional.of(new HistoryEntry.BeforeAndAfter(before, after))));
        forget(last - WHOLE);
    }

    /** An entry gives its place to the newest one: it can neither be undone nor done again any more. */
    private void drop(HistoryEntry oldest) {
        if (!oldest.isTold() && oldest.sites().isPresent()) {
            done.remove(oldest.number());
            taken.removeIf(each -> each.number == oldest.number());
        }
    }

    /** An entry that is so old keeps its sites only if it can be undone or done again. */
    private void forget(int number) {
        if (number > Math.max(0, last - LISTED)) {
            HistoryEntry old = entry(number);
            if (old.isTold() || old.undone() && taken.stream().noneMatch(each -> each.number == number)) {
                set(old.withoutSites());
            }
        }
    }

    /** Gives the moment a name, in place of one that had it. */
    void mark(String name, LocalDateTime time, Site site) {
        lastMark = new KeptMoment(name, last, time, site);
        marks.put(name.toUpperCase(Locale.ROOT), lastMark);
    }

    /** The moments that have names, in the order in which they were marked. */
    List<KeptMoment> marks() {
        List<KeptMoment> all = new ArrayList<>(marks.values());
        all.sort(Comparator.comparingInt(KeptMoment::number));
        return all;
    }

    /** The moment that was marked last, or the start. */
    KeptMoment lastMark() {
        return lastMark;
    }

    /**
     * A moment by its name or number.
     *
     * @throws CommandFailure SIM0547E when there is none, SIM0550E when it is not kept any more
     */
    KeptMoment moment(String name) {
        KeptMoment mark = marks.get(name.toUpperCase(Locale.ROOT));
        if (mark != null) {
            return mark;
        }
        int number = number(name);
        if (number == 0) {
            return start;
        }
        if (number < 0 || number > last) {
            throw CommandFailure.of("SIM0547E", name);
        }
        HistoryEntry.BeforeAndAfter sites =
                number > last - LISTED ? entry(number).sites().orElse(null) : null;
        if (sites == null) {
            throw notKept(name);
        }
        return new KeptMoment(name, number, entry(number).time(), sites.after());
    }

    /**
     * The last moment that is not later than a time, of those before the last UNDO, REDO or RETURN as well.
     *
     * @throws CommandFailure SIM0550E when it is not kept any more, SIM0555E when the time is before the start
     */
    KeptMoment moment(LocalDateTime time) {
        int oldest = Math.max(0, last - LISTED);
        for (int number = last; number > oldest; number--) {
            if (!entry(number).time().isAfter(time)) {
                return moment(number, time);
            }
        }
        if (oldest > 0) {
            throw notKept(String.valueOf(oldest));
        }
        if (start.time().isAfter(time)) {
            throw CommandFailure.of("SIM0555E", Values.dateTime(start.time()));
        }
        return start;
    }

    /** The moment after an entry of a time; where that is not kept, one with a name that was marked there. */
    private KeptMoment moment(int number, LocalDateTime time) {
        HistoryEntry entry = entry(number);
        if (entry.sites().isPresent()) {
            Site after = entry.sites().get().after();
            return new KeptMoment(String.valueOf(number), number, entry.time(), after);
        }
        for (KeptMoment mark : marks.values()) {
            if (mark.number() == number && !mark.time().isAfter(time)) {
                return mark;
            }
        }
        throw notKept(String.valueOf(number));
    }

    private CommandFailure notKept(String moment) {
        return CommandFailure.of("SIM0550E", moment, Math.max(1, last - WHOLE + 1));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Takes back the last entries of a session; while it is alone those of all sessions.
     *
     * @param others the sessions that are there besides
     * @throws CommandFailure SIM0544E when there are not so many, SIM0546E when others have changed the same since
     */
    Turned undo(int seat, Set<Integer> others, int times, Site now) {
        List<HistoryEntry> undone = new ArrayList<>();
        Deque<Integer> left = new ArrayDeque<>(done);
        Deque<Taken> more = new ArrayDeque<>(taken);
        List<HistoryEntry> loosened = new ArrayList<>();
        Site site = now;
        while (undone.size() < times) {
            HistoryEntry entry = lastOf(left, others, undone.size());
            boolean isWhole = others.isEmpty() && !entry.loose();
            more.push(new Taken(entry.number(), isWhole ? Optional.of(site) : Optional.empty()));
            if (isWhole) {
                site = entry.sites().orElseThrow().before();
            } else {
                site = turned(entry, site, true);
                left.stream().filter(number -> number > entry.number()).forEach(number -> loosened.add(entry(number)));
            }
            left.remove(entry.number());
            undone.add(entry);
        }
        done = left;
        taken = more;
        loosened.forEach(entry -> set(entry.loosened()));
        undone.forEach(entry -> set(entry(entry.number()).withUndone(true)));
        return new Turned(undone, site);
    }

    private HistoryEntry lastOf(Deque<Integer> left, Set<Integer> others, int found) {
        for (int number : left) {
            if (!others.contains(entry(number).seat()) && entry(number).sites().isPresent()) {
                return entry(number);
            }
        }
        throw CommandFailure.of("SIM0544E", found);
    }

    /**
     * Does again what was undone.
     *
     * @throws CommandFailure SIM0545E when there is not so much, SIM0546E when others have changed the same since
     */
    Turned redo(Set<Integer> others, int times, Site now) {
        List<HistoryEntry> again = new ArrayList<>();
        Deque<Taken> left = new ArrayDeque<>(taken);
        Deque<Integer> more = new ArrayDeque<>(done);
        Site site = now;
        while (again.size() < times) {
            Taken next = lastTaken(left, others, again.size());
            HistoryEntry entry = entry(next.number);
            boolean isWhole = others.isEmpty() && next.then.isPresent();
            site = isWhole ? next.then.get() : turned(entry, site, false);
            left.remove(next);
            more.push(entry.number());
            again.add(isWhole ? entry : entry.loosened());
        }
        done = more;
        taken = left;
        again.forEach(entry -> set(entry.withUndone(false)));
        return new Turned(again, site);
    }

    private Taken lastTaken(Deque<Taken> left, Set<Integer> others, int found) {
        for (Taken each : left) {
            HistoryEntry entry = entry(each.number);
            if (!others.contains(entry.seat()) && entry.sites().isPresent()) {
                return each;
            }
        }
        throw CommandFailure.of("SIM0545E", found);
    }

    /** The site with the change of an entry or without it, all else as it is. */
    private Site turned(HistoryEntry entry, Site site, boolean back) {
        HistoryEntry.BeforeAndAfter sites = entry.sites().orElseThrow();
        SiteChange change = SiteChange.between(sites.before(), sites.after()).withoutTraces();
        Optional<Site> turned = (back ? change.inverse() : change).appliedTo(site);
        return turned.orElseThrow(() -> CommandFailure.of("SIM0546E", entry.inWords(), since(entry, change)));
    }

    private String since(HistoryEntry entry, SiteChange change) {
        for (HistoryEntry later : entries()) {
            if (later.number() > entry.number()
                    && !later.undone()
                    && later.sites().isPresent()) {
                HistoryEntry.BeforeAndAfter sites = later.sites().get();
                if (SiteChange.between(sites.before(), sites.after())
                        .withoutTraces()
                        .meets(change)) {
                    return later.inWords();
                }
            }
        }
        return "a process";
    }

    /**
     * Looks whether one may go back to a moment.
     *
     * @throws CommandFailure SIM0551E when others, who are still there, have changed something since
     */
    void requireNothingOf(Set<Integer> others, KeptMoment since) {
        for (HistoryEntry entry : entries()) {
            if (entry.number() > since.number() && others.contains(entry.seat()) && !entry.undone()) {
                throw CommandFailure.of("SIM0551E", since.name(), entry.inWords());
            }
        }
    }
}
