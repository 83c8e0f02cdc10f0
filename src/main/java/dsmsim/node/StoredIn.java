package dsmsim.node;

import dsmsim.command.Moments;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.policy.ActivePolicy;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.time.LocalDateTime;

/**
 * What the rows of one type of data of one file space have in common. It keeps what one row has asked for and the next
 * will mostly ask for again; each such thing is replaced as a whole, so that several readers do no harm.
 */
final class StoredIn {
    private static final String DEFAULT = "DEFAULT";
    private static final int FILE_SHIFT = 32;
    private static final long SECONDS = 0xFFFF_FFFFL;
    /** Of the 64-bit hash FNV-1a. */
    private static final long HASH_START = 0xCBF2_9CE4_8422_2325L;

    private static final long HASH_FACTOR = 0x100_0000_01B3L;

    private final Row filespace;
    private final Inventory inventory;
    private final String defaultClass;
    private final long firstObject;
    private Dated moment = new Dated(0, Moments.of(0));
    private Directory directory = new Directory(0, Version.directory(0));

    private record Dated(long seconds, LocalDateTime moment) {}

    private record Directory(int number, String name) {}

    private StoredIn(Row filespace, Inventory inventory, String defaultClass, long firstObject) {
        this.filespace = filespace;
        this.inventory = inventory;
        this.defaultClass = defaultClass;
        this.firstObject = firstObject;
    }

    static StoredIn of(Server server, Row filespace, DataType type) {
        String node = filespace.get(FileSpace.NODE);
        String domain =
                server.find(Node.TYPE, node).map(row -> row.get(Node.DOMAIN)).orElse("");
        return new StoredIn(
                filespace,
                FileSpace.inventory(server, filespace, type),
                new ActivePolicy(server, domain).defaultClass().orElse(""),
                hash(node + ' ' + filespace.get(FileSpace.ID) + ' ' + type));
    }

    private static long hash(String text) {
        long hash = HASH_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * HASH_FACTOR;
        }
        return hash;
    }

    Row filespace() {
        return filespace;
    }

    Inventory inventory() {
        return inventory;
    }

    /** As tables name a class: files that are bound to none in particular have the default one of the moment. */
    String boundTo(String managementClass) {
        return managementClass.equals(defaultClass) ? DEFAULT : managementClass;
    }

    long objectId(int file, long inserted) {
        return firstObject + ((long) file << FILE_SHIFT) + (inserted & SECONDS) & Long.MAX_VALUE;
    }

    LocalDateTime moment(long seconds) {
        Dated last = moment;
        if (last.seconds != seconds) {
            last = new Dated(seconds, Moments.of(seconds));
            moment = last;
        }
        return last.moment;
    }

    String directory(int file) {
        int number = file / Version.FILES_A_DIRECTORY;
        Directory last = directory;
        if (last.number != number) {
            last = new Directory(number, Version.directory(file));
            directory = last;
        }
        return last.name;
    }
}
