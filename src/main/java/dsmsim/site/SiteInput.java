package dsmsim.site;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.StoredInventory;
import dsmsim.product.Level;
import dsmsim.stored.CommonObjects;
import dsmsim.stored.Damage;
import dsmsim.stored.Fields;
import dsmsim.stored.StoredInput;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/** Reads the parts of a site. A start comes by here: no lambda, no stream, no comparison of records. */
final class SiteInput extends StoredInput {
    private final Declared declared;

    SiteInput(int kind, byte[] bytes, int start, LocalDateTime base, CommonObjects known, Declared declared) {
        super(kind, bytes, start, base, known);
        this.declared = declared;
    }

    private SiteInput(SiteInput whole) {
        super(whole);
        declared = whole.declared;
    }

    @Override
    protected Object other(int kind) {
        return kind == SiteOutput.INVENTORY ? StoredInventory.read(this) : super.other(kind);
    }

    Server server() {
        String name = text();
        Server empty = new Server(name, level(), text());
        boolean up = flag();
        String[] nouns = new String[count()];
        SiteInput[] tables = new SiteInput[nouns.length];
        for (int i = 0; i < nouns.length; i++) {
            nouns[i] = text();
            tables[i] = part();
        }
        ObjectTables objects = ObjectTables.of(new StoredTables(nouns, tables, declared));
        LaterParts unknown = LaterParts.NONE;
        Few<Attribute<?>, Object> settings = Few.empty();
        for (int left = count(); left > 0; left--) {
            String setting = text();
            Object stored = value();
            Attribute<?> attribute = declared.setting(setting);
            Object value = attribute == null ? null : StoredRows.value(attribute, stored);
            if (value == null) {
                unknown = unknown.with(LaterParts.SETTING, 0, setting, Map.of(LaterParts.VALUE, stored));
            } else {
                settings = settings.plus(attribute, value);
            }
        }
        TreePMap<InventoryKey, Inventory> inventories = TreePMap.empty();
        for (int left = count(); left > 0; left--) {
            InventoryKey key = key();
            inventories = inventories.plus(key, StoredInventory.read(this));
        }
        TreePMap<Integer, BackgroundProcess> processes = TreePMap.empty();
        for (int left = count(); left > 0; left--) {
            BackgroundProcess process = process();
            processes = processes.plus(process.number(), process);
        }
        int messages = count(Integer.MAX_VALUE);
        ActivityLog log = ActivityLog.stored(messages, part());
        long added = number();
        ActivitySummary summary = ActivitySummary.of(summary(), added);
        LaterParts all = unknown == LaterParts.NONE ? null : unknown.and(objects.unknown());
        return new Server(
                empty,
                new ServerContent(
                        up, objects, settings, inventories, processes, log, summary, numbers(), number(), all));
    }

    private Level level() {
        String text = text();
        Optional<Level> level = Level.parse(text);
        if (level.isEmpty()) {
            throw Damage.because("there is no level " + text);
        }
        return level.get();
    }

    ServerSpot.Numbers numbers() {
        return new ServerSpot.Numbers(integer(), integer());
    }

    InventoryKey key() {
        return new InventoryKey(text(), integer(), dataType(), text());
    }

    private DataType dataType() {
        return Fields.constant(DataType.class, text());
    }

    /** A part that {@link SiteOutput} has written by itself. */
    private SiteInput part() {
        return new SiteInput(this);
    }

    /** The objects of a type, which stands before them. */
    StoredRows rows() {
        String noun = text();
        return rows(noun, declared.type(noun));
    }

    /** The objects of that type, which is null for an unknown one. */
    StoredRows rows(String noun, ObjectType type) {
        int keyLength = count(Byte.MAX_VALUE);
        String[] columns = new String[count()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = text();
        }
        StoredRows rows = new StoredRows(noun, type, keyLength, columns);
        for (int left = count(); left > 0; left--) {
            rows.read(this);
        }
        return rows;
    }

    BackgroundProcess process() {
        int number = count(Integer.MAX_VALUE);
        String server = text();
        String description = text();
        int session = integer();
        boolean foreground = flag();
        LocalDateTime started = moment();
        LocalDateTime due = moment();
        boolean cancelled = flag();
        if (storable() instanceof Work work) {
            return new BackgroundProcess(
                    number, server, description, session, foreground, started, due, cancelled, work);
        }
        throw Damage.because("a process has no work");
    }

    private Storable storable() {
        String form = text();
        Fields fields = new Fields(list());
        if (form.equals(LogEntry.FORM)) {
            return LogEntry.of(fields);
        }
        Storable storable = declared.stored(form, fields);
        if (storable == null) {
            throw Damage.isLater(form);
        }
        return storable;
    }

    /** Oldest first. */
    List<Logged> log() {
        int size = count();
        List<Logged> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (!(storable() instanceof Logged entry)) {
                throw Damage.because("an entry of a log is none");
            }
            entries.add(entry);
        }
        return entries;
    }

    /** Oldest first. */
    List<SummaryRecord> summary() {
        int size = count();
        List<SummaryRecord> records = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            SummaryRecord.Operation operation = Fields.constant(SummaryRecord.Operation.class, text());
            long start = second();
            records.add(new SummaryRecord(
                    operation,
                    start,
                    start + number(),
                    integer(),
                    text(),
                    number(),
                    number(),
                    number(),
                    number(),
                    integer(),
                    flag()));
        }
        return records;
    }

    SiteClock clock() {
        return new SiteClock(flag(), moment(), Duration.ofSeconds(number(), number()));
    }

    Link link() {
        return new Link(number(), integer(), flag());
    }

    Inventory inventory() {
        return StoredInventory.read(this);
    }

    /** A doubt by its name. */
    Doubt doubt() {
        return Fields.constant(Doubt.class, text());
    }

    /** The setting of that name, null for one that is not known. */
    Attribute<?> setting(String name) {
        return declared.setting(name);
    }
}
