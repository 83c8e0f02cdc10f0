package dsmsim.replication;

import dsmsim.node.FileSpace;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.stored.Fields;
import java.util.List;

/**
 * One logical file space that a replication process has to bring in line with the source.
 *
 * @param fsid the file space's identifier on the source, or a free one where only the target still has it
 * @param filespace its name, the same on both servers
 * @param treatment what is to be done
 * @param highPriority whether it comes before all others of normal priority
 */
record Task(String node, int fsid, String filespace, DataType type, Treatment treatment, boolean highPriority) {

    /** How a logical file space is handled. */
    enum Treatment {
        /** Sends what its rule selects. */
        REPLICATE,
        /** Deletes everything on the target. */
        PURGE,
        /** The same of a file space that the source does not have. */
        PURGE_GONE,
        /** Restores the source's damaged files from the target. */
        RECOVER
    }

    /** What is to be done about a file space. */
    static Task of(Row filespace, DataType type, Treatment treatment, boolean highPriority) {
        return new Task(
                filespace.get(FileSpace.NODE),
                filespace.get(FileSpace.ID),
                filespace.get(FileSpace.NAME),
                type,
                treatment,
                highPriority);
    }

    List<?> stored() {
        return List.of(node, fsid, filespace, type.name(), treatment.name(), highPriority);
    }

    static Task of(Fields fields) {
        return new Task(
                fields.text(),
                fields.integer(),
                fields.text(),
                fields.constant(DataType.class),
                fields.constant(Treatment.class),
                fields.flag());
    }

    /** Whether both are of the same file space. */
    boolean isBeside(Task other) {
        return node.equals(other.node) && fsid == other.fsid;
    }
}
