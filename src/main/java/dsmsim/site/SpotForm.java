package dsmsim.site;

import dsmsim.inventory.Inventory;
import dsmsim.stored.Damage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How the places of a change are stored, each form by its position: new ones come at the end. Settings and rows of a type
 * that is not known have the forms of those that are.
 */
enum SpotForm {
    SERVER {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((ServerSpot.OfServer) place).name());
            pair(before, after, out, value -> out.server((Server) value));
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            pair(new ServerSpot.OfServer(in.text()), in, in::server, there, entries);
        }
    },
    STATE {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((ServerSpot.OfState) place).server());
            out.flag((Boolean) before);
            out.flag((Boolean) after);
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            put(new ServerSpot.OfState(in.text()), in.flag(), in.flag(), there, entries);
        }
    },
    ROW {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((ServerSpot<?>) place).server());
            out.flag(before != null);
            out.flag(after != null);
            List<Object> values = present(before, after);
            if (place instanceof ServerSpot.OfRow row) {
                out.text(row.type().noun());
                out.rows(row.type(), as(values));
            } else {
                ServerSpot.OfUnknown unknown = (ServerSpot.OfUnknown) place;
                out.text(unknown.noun());
                out.rows(unknown.keyLength(), SpotForm.<Map<String, Object>>as(values));
            }
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            String server = in.text();
            boolean before = in.flag();
            boolean after = in.flag();
            StoredRows rows = in.rows();
            if (rows.type() == null) {
                List<Map<String, Object>> all = rows.values();
                require(all.size(), before, after);
                String key = rows.key(all.get(0));
                put(
                        new ServerSpot.OfUnknown(server, rows.noun(), rows.keyLength(), key),
                        before ? all.get(0) : null,
                        after ? all.get(all.size() - 1) : null,
                        there,
                        entries);
            } else {
                List<Row> all = rows.rows();
                require(all.size(), before, after);
                put(
                        new ServerSpot.OfRow(server, rows.type(), all.get(0).key()),
                        before ? all.get(0) : null,
                        after ? all.get(all.size() - 1) : null,
                        there,
                        entries);
            }
        }
    },
    INVENTORY {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            ServerSpot.OfInventory inventory = (ServerSpot.OfInventory) place;
            out.text(inventory.server());
            out.key(inventory.key());
            Inventory old = before == null ? Inventory.EMPTY : (Inventory) before;
            pair(before, after, out, value -> out.inventory((Inventory) value, old));
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            pair(new ServerSpot.OfInventory(in.text(), in.key()), in, in::inventory, there, entries);
        }
    },
    SETTING {
        @Override
        @SuppressWarnings("unchecked")
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((ServerSpot<?>) place).server());
            if (place instanceof ServerSpot.OfSetting setting) {
                out.text(setting.attribute().name());
                pair(before, after, out, value -> out.value(setting.attribute().stored(value)));
            } else {
                out.text(((ServerSpot.OfUnknown) place).key());
                pair(before, after, out, value -> out.value(((Map<String, Object>) value).get(LaterParts.VALUE)));
            }
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            String server = in.text();
            String name = in.text();
            Object before = in.flag() ? in.value() : null;
            Object after = in.flag() ? in.value() : null;
            Attribute<?> known = in.setting(name);
            Object knownBefore = known == null || before == null ? null : StoredRows.value(known, before);
            Object knownAfter = known == null || after == null ? null : StoredRows.value(known, after);
            if (known != null && (knownBefore == null) == (before == null) && (knownAfter == null) == (after == null)) {
                put(new ServerSpot.OfSetting(server, known), knownBefore, knownAfter, there, entries);
            } else {
                put(
                        new ServerSpot.OfUnknown(server, LaterParts.SETTING, 0, name),
                        before == null ? null : Map.of(LaterParts.VALUE, before),
                        after == null ? null : Map.of(LaterParts.VALUE, after),
                        there,
                        entries);
            }
        }
    },
    PROCESS {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            ServerSpot.OfProcess process = (ServerSpot.OfProcess) place;
            out.text(process.server());
            out.count(process.number());
            pair(before, after, out, value -> out.process((BackgroundProcess) value));
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            pair(new ServerSpot.OfProcess(in.text(), in.count(Integer.MAX_VALUE)), in, in::process, there, entries);
        }
    },
    NUMBERS {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((ServerSpot.OfNumbers) place).server());
            out.numbers((ServerSpot.Numbers) before);
            out.numbers((ServerSpot.Numbers) after);
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            put(new ServerSpot.OfNumbers(in.text()), in.numbers(), in.numbers(), there, entries);
        }
    },
    LOG {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((ServerSpot.OfLog) place).server());
            LogChange change = LogChange.between((ActivityLog) before, (ActivityLog) after);
            out.count(change.sizeBefore());
            out.log(change.dropped());
            out.log(change.added());
            out.number(change.kept());
            out.log(change.older());
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            ServerSpot.OfLog place = new ServerSpot.OfLog(in.text());
            LogChange change = new LogChange(in.count(Integer.MAX_VALUE), in.log(), in.log(), in.integer(), in.log());
            ActivityLog found = place.in(there);
            ActivityLog log = found == null ? ActivityLog.EMPTY : found;
            entries.put(place, new SiteChange.Held<>(change.before(log), change.after(log)));
        }
    },
    SUMMARY {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((ServerSpot.OfSummary) place).server());
            ActivitySummary old = (ActivitySummary) before;
            ActivitySummary changed = (ActivitySummary) after;
            out.number(old.added());
            out.number(changed.added());
            boolean hasGrown = changed.added() >= old.added();
            out.count(changed.records());
            out.summary(changed.newest(hasGrown ? changed.added() - old.added() : Long.MAX_VALUE));
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            ServerSpot.OfSummary place = new ServerSpot.OfSummary(in.text());
            long addedBefore = in.number();
            long added = in.number();
            int records = in.count(Integer.MAX_VALUE);
            List<SummaryRecord> newest = in.summary();
            ActivitySummary found = place.in(there);
            ActivitySummary before =
                    found != null && found.added() == addedBefore ? found : ActivitySummary.of(List.of(), addedBefore);
            entries.put(place, new SiteChange.Held<>(before, before.grown(newest, records, added)));
        }
    },
    LINK {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text((String) ((SiteSpot.OfEntry<?, ?>) place).key());
            pair(before, after, out, value -> out.link((Link) value));
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            pair(new SiteSpot.OfEntry<>(SiteSpot.LINKS, in.text()), in, in::link, there, entries);
        }
    },
    CLIENT {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text((String) ((SiteSpot.OfEntry<?, ?>) place).key());
            pair(before, after, out, value -> out.text((String) value));
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            pair(new SiteSpot.OfEntry<>(SiteSpot.CLIENTS, in.text()), in, in::text, there, entries);
        }
    },
    READING {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.text(((Doubt) ((SiteSpot.OfEntry<?, ?>) place).key()).name());
            pair(before, after, out, value -> out.text((String) value));
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            pair(new SiteSpot.OfEntry<>(SiteSpot.READINGS, in.doubt()), in, in::text, there, entries);
        }
    },
    CLOCK {
        @Override
        void write(Spot<?> place, Object before, Object after, SiteOutput out) {
            out.clock((SiteClock) before);
            out.clock((SiteClock) after);
        }

        @Override
        void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
            put(new SiteSpot.OfClock(), in.clock(), in.clock(), there, entries);
        }
    };

    /** The form of a place. */
    static SpotForm of(Spot<?> place) {
        if (place instanceof ServerSpot<?> onServer) {
            return of(onServer);
        }
        if (place instanceof SiteSpot.OfEntry<?, ?> entry) {
            if (entry.map() == SiteSpot.LINKS) {
                return LINK;
            }
            return entry.map() == SiteSpot.CLIENTS ? CLIENT : READING;
        }
        return place instanceof SiteSpot.OfClock ? CLOCK : SERVER;
    }

    private static SpotForm of(ServerSpot<?> place) {
        if (place instanceof ServerSpot.OfUnknown unknown) {
            return unknown.noun().equals(LaterParts.SETTING) ? SETTING : ROW;
        }
        if (place instanceof ServerSpot.OfRow) {
            return ROW;
        }
        if (place instanceof ServerSpot.OfInventory) {
            return INVENTORY;
        }
        if (place instanceof ServerSpot.OfSetting) {
            return SETTING;
        }
        if (place instanceof ServerSpot.OfProcess) {
            return PROCESS;
        }
        if (place instanceof ServerSpot.OfState) {
            return STATE;
        }
        if (place instanceof ServerSpot.OfNumbers) {
            return NUMBERS;
        }
        return place instanceof ServerSpot.OfLog ? LOG : SUMMARY;
    }

    /**
     * Writes a place and what it holds before and after.
     *
     * @param before null for nothing, as the next one
     */
    abstract void write(Spot<?> place, Object before, Object after, SiteOutput out);

    /** Reads what was written, and puts it among the entries of a change of that site. */
    abstract void read(SiteInput in, Site there, Map<Spot<?>, SiteChange.Held<?>> entries);

    private static void pair(Object before, Object after, SiteOutput out, Consumer<Object> write) {
        for (Object value : Arrays.asList(before, after)) {
            out.flag(value != null);
            if (value != null) {
                write.accept(value);
            }
        }
    }

    private static <V> void pair(
            Spot<V> place, SiteInput in, Supplier<V> read, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
        V before = in.flag() ? read.get() : null;
        V after = in.flag() ? read.get() : null;
        put(place, before, after, there, entries);
    }

    private static <V> void put(
            Spot<V> place, V before, V after, Site there, Map<Spot<?>, SiteChange.Held<?>> entries) {
        V known = SiteChange.asIn(there, place, before);
        if (entries.put(place, new SiteChange.Held<>(known, after)) != null) {
            throw Damage.because("a place stands in a change twice");
        }
    }

    private static <T> List<T> present(T before, T after) {
        List<T> values = new ArrayList<>();
        for (T value : Arrays.asList(before, after)) {
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Values from a place of that form are of that class. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> as(List<Object> values) {
        return (List<T>) values;
    }

    private static void require(int count, boolean before, boolean after) {
        if (count == 0 || count != (before ? 1 : 0) + (after ? 1 : 0)) {
            throw Damage.because("an object is missing");
        }
    }
}
