package dsmsim.site;

import dsmsim.inventory.Inventory;
import java.util.Map;

/** A place of one server. */
interface ServerSpot<V> extends Spot<V> {

    /** The name of the server in the site. */
    String server();

    V in(Server server);

    Server with(Server server, V value);

    @Override
    default V in(Site site) {
        Server server = site.servers().get(server());
        return server == null ? null : in(server);
    }

    /** A server that is not there any more stays away. */
    @Override
    default Site with(Site site, V value) {
        Server server = site.servers().get(server());
        return server == null ? site : site.with(with(server, value));
    }

    /** An object. */
    record OfRow(String server, ObjectType type, String key) implements ServerSpot<Row> {
        @Override
        public void tell(Row before, Row after, ChangeReader reader) {
            reader.object(server, before, after);
        }

        @Override
        public Row in(Server of) {
            return of.all(type).get(key);
        }

        @Override
        public Server with(Server of, Row row) {
            return row == null ? of.without(type, key) : of.with(row);
        }

        @Override
        public Row carried(Row before, Row after, Row there) {
            if (before == null || after == null || there == null) {
                return before != null && after != null ? null : after;
            }
            return there.withChanges(before, after);
        }
    }

    /** The files of a file space. */
    record OfInventory(String server, InventoryKey key) implements ServerSpot<Inventory> {
        @Override
        public void tell(Inventory before, Inventory after, ChangeReader reader) {
            reader.files(server, key, before, after);
        }

        @Override
        public Inventory in(Server of) {
            return of.findInventory(key).orElse(null);
        }

        @Override
        public Server with(Server of, Inventory inventory) {
            return inventory == null ? of.without(key) : of.with(key, inventory);
        }

        @Override
        public Inventory carried(Inventory before, Inventory after, Inventory there) {
            if (before == null || after == null || there == null) {
                return before != null && after != null ? null : after;
            }
            return there.withChanges(before, after);
        }
    }

    /** A setting; null where it has its initial value. */
    record OfSetting(String server, Attribute<?> attribute) implements ServerSpot<Object> {
        @Override
        public void tell(Object before, Object after, ChangeReader reader) {
            reader.setting(server, attribute, before, after);
        }

        @Override
        public Object in(Server of) {
            return of.ownSetting(attribute);
        }

        @Override
        public Server with(Server of, Object value) {
            return of.withOwnSetting(attribute, value);
        }
    }

    /** An object or a setting that only a later version of the program knows. */
    record OfUnknown(String server, String noun, int keyLength, String key) implements ServerSpot<Map<String, Object>> {
        @Override
        public Map<String, Object> in(Server of) {
            return of.unknown().find(noun, key);
        }

        @Override
        public Server with(Server of, Map<String, Object> values) {
            return of.with(of.unknown().with(noun, keyLength, key, values));
        }

        @Override
        public boolean isSame(Map<String, Object> one, Map<String, Object> other) {
            return one.equals(other);
        }
    }

    /** A process. */
    record OfProcess(String server, int number) implements ServerSpot<BackgroundProcess> {
        @Override
        public void tell(BackgroundProcess before, BackgroundProcess after, ChangeReader reader) {
            reader.process(server, before, after);
        }

        @Override
        public BackgroundProcess in(Server of) {
            return of.processes().get(number);
        }

        @Override
        public Server with(Server of, BackgroundProcess process) {
            return process == null ? of.withoutProcess(number) : of.with(process);
        }

        @Override
        public BackgroundProcess carried(BackgroundProcess before, BackgroundProcess after, BackgroundProcess there) {
            return before != null && there == null ? null : after;
        }
    }

    /** Whether it answers. */
    record OfState(String server) implements ServerSpot<Boolean> {
        @Override
        public void tell(Boolean before, Boolean after, ChangeReader reader) {
            reader.answers(server, after);
        }

        @Override
        public Boolean in(Server of) {
            return of.isUp();
        }

        @Override
        public Server with(Server of, Boolean up) {
            return of.withAnswers(up);
        }

        @Override
        public boolean isSame(Boolean one, Boolean other) {
            return one.equals(other);
        }

        @Override
        public Boolean joined(Boolean before, Boolean after, Boolean there) {
            return after.equals(there) ? after : null;
        }
    }

    /** The greatest numbers that processes and sessions have had: whoever comes later gets greater ones. */
    record OfNumbers(String server) implements ServerSpot<Numbers> {
        @Override
        public boolean isTrace() {
            return true;
        }

        @Override
        public Numbers in(Server of) {
            return of.numbers();
        }

        @Override
        public Server with(Server of, Numbers numbers) {
            return of.withNumbers(numbers);
        }

        @Override
        public boolean isSame(Numbers one, Numbers other) {
            return one.process() == other.process() && one.session() == other.session();
        }

        @Override
        public Numbers joined(Numbers before, Numbers after, Numbers there) {
            return new Numbers(Math.max(after.process(), there.process()), Math.max(after.session(), there.session()));
        }

        /** Without anything there the server exists only in a transaction, and takes the numbers with it. */
        @Override
        public Numbers carried(Numbers before, Numbers after, Numbers there) {
            return there == null ? after : joined(before, after, there);
        }
    }

    /** The last numbers. */
    record Numbers(int process, int session) {}

    /** The activity log, of which all entries stay. */
    record OfLog(String server) implements ServerSpot<ActivityLog> {
        @Override
        public boolean isTrace() {
            return true;
        }

        @Override
        public ActivityLog in(Server of) {
            return of.log();
        }

        @Override
        public Server with(Server of, ActivityLog log) {
            return of.withLog(log);
        }

        @Override
        public ActivityLog joined(ActivityLog before, ActivityLog after, ActivityLog there) {
            return after.goesOnFrom(before) ? there.plusNewer(after, before) : null;
        }
    }

    /** The activity summary, likewise. */
    record OfSummary(String server) implements ServerSpot<ActivitySummary> {
        @Override
        public boolean isTrace() {
            return true;
        }

        @Override
        public ActivitySummary in(Server of) {
            return of.summary();
        }

        @Override
        public Server with(Server of, ActivitySummary summary) {
            return of.withSummary(summary);
        }

        @Override
        public ActivitySummary joined(ActivitySummary before, ActivitySummary after, ActivitySummary there) {
            return there.plusNewer(after, before);
        }
    }

    /** The server of that name as a whole, where it comes or goes, or becomes another. */
    record OfServer(String name) implements Spot<Server> {
        @Override
        public void tell(Server before, Server after, ChangeReader reader) {
            reader.server(name, before, after);
        }

        @Override
        public Server in(Site site) {
            return site.servers().get(name);
        }

        @Override
        public boolean isEqual(Server one, Server other) {
            return ServerComparison.equal(one, other);
        }

        @Override
        public Site with(Site site, Server server) {
            return server == null ? site.withoutServer(name) : site.with(server);
        }
    }
}
