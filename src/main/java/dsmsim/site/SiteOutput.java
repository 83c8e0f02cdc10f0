package dsmsim.site;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.StoredInventory;
import dsmsim.stored.CommonObjects;
import dsmsim.stored.StoredOutput;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the parts of a site as {@link SiteInput} reads them. */
final class SiteOutput extends StoredOutput {
    /** The mark of an inventory among values. */
    static final int INVENTORY = OTHERS;

    SiteOutput(LocalDateTime base, CommonObjects known) {
        super(base, known);
    }

    private SiteOutput(SiteOutput whole) {
        super(whole);
    }

    @Override
    protected void other(Object value) {
        if (value instanceof Inventory inventory) {
            small(INVENTORY);
            inventory(inventory, Inventory.EMPTY);
        } else {
            super.other(value);
        }
    }

    /** A part that is read by itself, or never. */
    private SiteOutput part() {
        return new SiteOutput(this);
    }

    void inventory(Inventory inventory, Inventory like) {
        StoredInventory.write(inventory, like, this);
    }

    void server(Server server) {
        text(server.name());
        text(server.level().toString());
        text(server.platform());
        flag(server.isUp());
        LaterParts unknown = server.unknown();
        int unknownTypes = unknown.types().size() - (unknown.types().containsKey(LaterParts.SETTING) ? 1 : 0);
        List<ObjectType> types = server.objects().types();
        count(types.size() + unknownTypes);
        for (ObjectType type : types) {
            text(type.noun());
            SiteOutput part = part();
            part.rows(type, server.all(type).values());
            part(part);
        }
        for (Map.Entry<String, LaterParts.LaterType> type : unknown.types().entrySet()) {
            if (!type.getKey().equals(LaterParts.SETTING)) {
                text(type.getKey());
                SiteOutput part = part();
                part.rows(type.getValue().keyLength(), type.getValue().rows().values());
                part(part);
            }
        }
        settings(server);
        inventories(server);
        count(server.processes().size());
        server.processes().values().forEach(this::process);
        count(server.log().size());
        SiteOutput log = part();
        log.log(server.log().entries());
        part(log);
        number(server.summary().added());
        summary(server.summary().newest(Long.MAX_VALUE));
        numbers(server.numbers());
        number(server.versionsChanged());
    }

    void numbers(ServerSpot.Numbers numbers) {
        number(numbers.process());
        number(numbers.session());
    }

    private void settings(Server server) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Attribute<?> setting : server.settings().keys()) {
            values.put(setting.name(), setting.stored(server.ownSetting(setting)));
        }
        LaterParts.LaterType unknown = server.unknown().types().get(LaterParts.SETTING);
        if (unknown != null) {
            unknown.rows().forEach((name, value) -> values.putIfAbsent(name, value.get(LaterParts.VALUE)));
        }
        count(values.size());
        values.forEach((name, value) -> {
            text(name);
            value(value);
        });
    }

    private void inventories(Server server) {
        count(server.inventories().size());
        server.inventories().forEach((key, inventory) -> {
            key(key);
            inventory(inventory, Inventory.EMPTY);
        });
    }

    void key(InventoryKey key) {
        text(key.node());
        number(key.fsid());
        text(key.type().name());
        text(key.partner());
    }

    /** The objects of a type, or one of them: the columns that any of them needs, then of each the values that it needs. */
    void rows(ObjectType type, Collection<Row> rows) {
        List<Map<String, Object>> all = new ArrayList<>(rows.size());
        for (Row row : rows) {
            all.add(values(row));
        }
        rows(type.keyAttributes().size(), all);
    }

    /** The key, and what differs from the initial value. */
    private static Map<String, Object> values(Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Attribute<?>> attributes = row.type().attributes();
        int keyLength = row.type().keyAttributes().size();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute<?> attribute = attributes.get(i);
            if (i < keyLength || !row.at(i).equals(attribute.initial())) {
                values.put(attribute.name(), attribute.stored(row.at(i)));
            }
        }
        row.unknown().forEach(values::putIfAbsent);
        return values;
    }

    void rows(int keyLength, Collection<Map<String, Object>> rows) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            for (String name : row.keySet()) {
                columns.putIfAbsent(name, columns.size());
            }
        }
        count(keyLength);
        count(columns.size());
        columns.keySet().forEach(this::text);
        count(rows.size());
        for (Map<String, Object> row : rows) {
            count(row.size());
            row.forEach((name, value) -> {
                count(columns.get(name));
                value(value);
            });
        }
    }

    void process(BackgroundProcess process) {
        count(process.number());
        text(process.server());
        text(process.description());
        number(process.session());
        flag(process.foreground());
        moment(process.started());
        moment(process.due());
        flag(process.cancelled());
        text(process.work().form());
        list(process.work().stored());
    }

    void log(List<Logged> entries) {
        count(entries.size());
        for (Logged entry : entries) {
            text(entry.form());
            list(entry.stored());
        }
    }

    void summary(List<SummaryRecord> records) {
        count(records.size());
        for (SummaryRecord each : records) {
            text(each.operation().name());
            second(each.start());
            number(each.end() - each.start());
            number(each.number());
            text(each.entity());
            number(each.examined());
            number(each.affected());
            number(each.failed());
            number(each.bytes());
            number(each.processes());
            flag(each.successful());
        }
    }

    void clock(SiteClock clock) {
        flag(clock.standing());
        moment(clock.stands());
        number(clock.ahead().getSeconds());
        number(clock.ahead().getNano());
    }

    void link(Link link) {
        number(link.bytesPerSecond());
        number(link.filesPerSecond());
        flag(link.up());
    }
}
