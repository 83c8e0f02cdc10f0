package dsmsim.site;

import dsmsim.inventory.Inventory;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.pcollections.TreePMap;

/** One simulated server: an immutable value, of which every change gives a new one that shares the rest. */
public final class Server {
    /** So many written places are remembered when a server is published, or up to twice as many. */
    private static final int LONG_CHAIN = 1000;

    /** What the server calls itself (SET SERVERNAME); empty for its name in the site. */
    public static final Attribute<String> SHOWN_NAME = Attribute.text("SERVER_NAME", "Server Name");

    private final String name;
    private Level level;
    private String platform;
    private boolean up;
    private ObjectTables objects;
    private Few<Attribute<?>, Object> settings;
    private TreePMap<InventoryKey, Inventory> inventories;
    private TreePMap<Integer, BackgroundProcess> processes;
    private ActivityLog log;
    private ActivitySummary summary;
    private int lastProcess;
    private int lastSession;
    /** The objects and files that have been written. */
    private Touched touched;
    /** How many places had been written when the chain of them was cut last. */
    private int cutAt;

    private long versionsChanged;
    /** Null as long as it is what was stored with the objects. */
    private LaterParts unknown;

    /**
     * A server that holds nothing yet. Its parts are made here: where they are declared, each copy would make them as well.
     *
     * @param name the name it is known by in the site
     * @param platform as the session line shows it, for example {@code Linux/x86_64}
     */
    public Server(String name, Level level, String platform) {
        this.name = name;
        this.level = level;
        this.platform = platform;
        up = true;
        objects = ObjectTables.EMPTY;
        settings = Few.empty();
        inventories = TreePMap.empty();
        processes = TreePMap.empty();
        log = ActivityLog.EMPTY;
        summary = ActivitySummary.EMPTY;
        touched = Touched.root();
        unknown = LaterParts.NONE;
    }

    private Server(Server other) {
        name = other.name;
        level = other.level;
        platform = other.platform;
        up = other.up;
        objects = other.objects;
        settings = other.settings;
        inventories = other.inventories;
        processes = other.processes;
        log = other.log;
        summary = other.summary;
        lastProcess = other.lastProcess;
        lastSession = other.lastSession;
        touched = other.touched;
        cutAt = other.cutAt;
        versionsChanged = other.versionsChanged;
        unknown = other.unknown;
    }

    /** A server as it was stored. */
    Server(Server empty, ServerContent content) {
        this(empty);
        up = content.up();
        objects = content.objects();
        settings = content.settings();
        inventories = content.inventories();
        processes = content.processes();
        log = content.log();
        summary = content.summary();
        lastProcess = content.numbers().process();
        lastSession = content.numbers().session();
        versionsChanged = content.versionsChanged();
        unknown = content.unknown();
    }

    public String name() {
        return name;
    }

    /** The name that the server shows to those who are on it. */
    public String shownName() {
        String shown = setting(SHOWN_NAME);
        return shown.isEmpty() ? name : shown;
    }

    public Level level() {
        return level;
    }

    public String platform() {
        return platform;
    }

    /** False during an outage: the server answers nobody. */
    public boolean isUp() {
        return up;
    }

    /** The server as it answers or not; when it stops, its processes are lost with what they had not committed. */
    public Server withUp(boolean answers) {
        Server changed = new Server(this);
        changed.up = answers;
        changed.processes = answers ? processes : TreePMap.empty();
        return changed;
    }

    /** This server with an earlier database: name, level, platform and given numbers stay, its processes are lost. */
    public Server withDatabaseOf(Server earlier) {
        return Restores.counted(
                this, new Server(new Server(name, level, platform), ServerContent.restored(this, earlier)));
    }

    /** All objects of a type, by key. */
    public NavigableMap<String, Row> all(ObjectType type) {
        return objects.get(type);
    }

    /** The types of which the server holds or has held objects, by noun. */
    public List<ObjectType> types() {
        List<ObjectType> types = new ArrayList<>(objects.types());
        types.sort(Comparator.comparing(ObjectType::noun));
        return types;
    }

    /** The objects that name that one, so that it cannot be deleted, by noun and key. */
    public List<Row> referrers(Row object) {
        return References.holding(this, object);
    }

    /** The settings that name that object, so that it cannot be deleted. */
    public List<Attribute<?>> settingsNaming(Row object) {
        return References.settingsHolding(this, object);
    }

    /** The parts of an object and their parts, by noun and key. */
    public List<Row> parts(Row object) {
        return References.parts(this, object);
    }

    /**
     * With that object under another name, the last part of its key; so are its parts, and those that name it name it so.
     */
    public Server renamed(Row object, String newName) {
        return References.rename(this, object, newName);
    }

    /** The objects of a type whose key begins with those parts and has more. */
    public Collection<Row> under(ObjectType type, Object... keyParts) {
        String prefix = Key.of(keyParts);
        return all(type).subMap(Key.start(prefix), true, Key.end(prefix), false).values();
    }

    public Optional<Row> find(ObjectType type, Object... key) {
        return Optional.ofNullable(all(type).get(Key.of(key)));
    }

    /** The object of a type with that noun whose key the first of the words are, in any case. */
    public Optional<Row> named(String noun, List<String> words) {
        return References.named(this, noun, words);
    }

    public boolean has(ObjectType type, Object... key) {
        return all(type).containsKey(Key.of(key));
    }

    /** With that object, new or in place of the one with its key. */
    public Server with(Row row) {
        Server changed = new Server(this);
        String key = row.key();
        changed.objects = objects.plus(row.type(), objects.get(row.type()).plus(key, row));
        changed.touched = touched.plus(new ServerSpot.OfRow(name, row.type(), key));
        return changed;
    }

    public Server without(Row row) {
        return without(row.type(), row.key());
    }

    /** Without that object, its parts, and their names where others have them. */
    public Server forgetting(Row object) {
        return References.forget(this, object);
    }

    /** Only {@link #withSetting} puts values in, typed by their attribute. */
    @SuppressWarnings("unchecked")
    public <T> T setting(Attribute<T> setting) {
        setting.requireSetting();
        return (T) settings.getOrDefault(setting, setting.initial());
    }

    public <T> Server withSetting(Attribute<T> setting, T value) {
        setting.requireSetting();
        Server changed = new Server(this);
        changed.settings = settings.plus(setting, value);
        return changed;
    }

    public Inventory inventory(InventoryKey key) {
        return inventories.getOrDefault(key, Inventory.EMPTY);
    }

    public Optional<Inventory> findInventory(InventoryKey key) {
        return Optional.ofNullable(inventories.get(key));
    }

    /** The inventories of a node, those known of replication partners included. */
    public Map<InventoryKey, Inventory> inventories(String node) {
        InventoryKey first = new InventoryKey(node, 0, DataType.BACKUP, "");
        InventoryKey end = new InventoryKey(node + '\0', 0, DataType.BACKUP, "");
        return inventories.subMap(first, true, end, false);
    }

    /** Every inventory of the server. */
    public TreePMap<InventoryKey, Inventory> inventories() {
        return inventories;
    }

    public Server with(InventoryKey key, Inventory inventory) {
        Server changed = new Server(this);
        changed.inventories = inventories.plus(key, inventory);
        changed.touched = touched.plus(new ServerSpot.OfInventory(name, key));
        changed.versionsChanged += ServerComparison.changes(key, inventory(key), inventory);
        return changed;
    }

    public Server without(InventoryKey key) {
        Server changed = new Server(this);
        changed.inventories = inventories.minus(key);
        changed.touched = touched.plus(new ServerSpot.OfInventory(name, key));
        changed.versionsChanged += ServerComparison.changes(key, inventory(key), Inventory.EMPTY);
        return changed;
    }

    /** How often a version of a file has come, become inactive, or gone since there is the server. */
    public long versionsChanged() {
        return versionsChanged;
    }

    public ActivityLog log() {
        return log;
    }

    public Server withLog(ActivityLog changedLog) {
        Server changed = new Server(this);
        changed.log = changedLog;
        return changed;
    }

    /** What has been done on the server, see SET SUMMARYRETENTION. */
    public ActivitySummary summary() {
        return summary;
    }

    public Server withSummary(ActivitySummary changedSummary) {
        Server changed = new Server(this);
        changed.summary = changedSummary;
        return changed;
    }

    /** The running background processes by number. */
    public NavigableMap<Integer, BackgroundProcess> processes() {
        return processes;
    }

    /** The greatest number that a process of the server has had, 0 before the first. */
    public int lastProcess() {
        return lastProcess;
    }

    public Server with(BackgroundProcess process) {
        Server changed = new Server(this);
        changed.processes = processes.plus(process.number(), process);
        changed.lastProcess = Math.max(lastProcess, process.number());
        return changed;
    }

    public Server without(BackgroundProcess process) {
        return withoutProcess(process.number());
    }

    /** The greatest number that a session of the server has had, 0 before the first. */
    public int lastSession() {
        return lastSession;
    }

    public Server withSession(int number) {
        Server changed = new Server(this);
        changed.lastSession = number;
        return changed;
    }

    /** Whether both are the same in all but their logs and summaries, and the number of sessions that they have had. */
    public boolean holdsSameAs(Server other) {
        return ServerComparison.same(this, other);
    }

    /** The objects and files of each type, the settings and the chain of what was written, for {@link ServerComparison}. */
    ObjectTables objects() {
        return objects;
    }

    Few<Attribute<?>, Object> settings() {
        return settings;
    }

    LaterParts unknown() {
        return unknown == null ? objects.unknown() : unknown;
    }

    Server with(LaterParts changedUnknown) {
        Server changed = new Server(this);
        changed.unknown = changedUnknown;
        return changed;
    }

    Touched touched() {
        return touched;
    }

    /** Remembers no more than some of the places that were written last. */
    void settle() {
        if (touched.depth() - cutAt >= LONG_CHAIN) {
            touched.cut(LONG_CHAIN);
            cutAt = touched.depth();
        }
    }

    ServerSpot.Numbers numbers() {
        return new ServerSpot.Numbers(lastProcess, lastSession);
    }

    Server withNumbers(ServerSpot.Numbers numbers) {
        Server changed = new Server(this);
        changed.lastProcess = numbers.process();
        changed.lastSession = numbers.session();
        return changed;
    }

    /** With that state alone: processes that it loses are another change. */
    Server withAnswers(boolean answers) {
        Server changed = new Server(this);
        changed.up = answers;
        return changed;
    }

    /** The value that a setting has been given, null for none. */
    Object ownSetting(Attribute<?> setting) {
        return settings.getOrDefault(setting, null);
    }

    Server withOwnSetting(Attribute<?> setting, Object value) {
        Server changed = new Server(this);
        changed.settings = value == null ? settings.minus(setting) : settings.plus(setting, value);
        return changed;
    }

    Server without(ObjectType type, String key) {
        Server changed = new Server(this);
        changed.objects = objects.plus(type, objects.get(type).minus(key));
        changed.touched = touched.plus(new ServerSpot.OfRow(name, type, key));
        return changed;
    }

    Server withoutProcess(int number) {
        Server changed = new Server(this);
        changed.processes = processes.minus(number);
        return changed;
    }

    @Override
    public String toString() {
        return name;
    }
}
