package dsmsim.node;

import dsmsim.inventory.Columns;
import dsmsim.inventory.Version;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * A version of a file as a row of BACKUPS, ARCHIVES or SPACEMGFILES. A server has millions of them, so that a row only
 * points to where the version lies, and what is asked of it is read there.
 *
 * @param in of which file space it is
 * @param row its place in the block, from 0
 */
record StoredFile(StoredIn in, Columns block, int row) {
    /** How clients describe an archive of which their users say nothing (client manual, option DESCRIPTION). */
    private static final String DESCRIPTION = "Archive Date: ";

    private static final Fact<StoredFile> NODE = Fact.through(StoredFile::filespace, FileSpace.NODE);
    private static final Fact<StoredFile> FILESPACE = Fact.through(StoredFile::filespace, FileSpace.NAME);
    private static final Fact<StoredFile> FSID = Fact.through(StoredFile::filespace, FileSpace.ID);
    private static final Fact<StoredFile> STATE =
            of("STATE", Types.TEXT, file -> file.block.isActive(file.row) ? "ACTIVE_VERSION" : "INACTIVE_VERSION");
    private static final Fact<StoredFile> TYPE = Fact.absent("TYPE", "", "FILE");
    private static final Fact<StoredFile> DIRECTORY = of("HL_NAME", Types.TEXT, file -> file.in.directory(file.file()));
    private static final Fact<StoredFile> NAME = of("LL_NAME", Types.TEXT, file -> Version.lastName(file.file()));
    private static final Fact<StoredFile> OBJECT = of("OBJECT_ID", Types.COUNT, StoredFile::objectId);
    private static final Fact<StoredFile> CLASS =
            of("CLASS_NAME", Types.TEXT, file -> file.in.boundTo(file.block.managementClass(file.row)));
    private static final Fact<StoredFile> SIZE = of("ACTUAL_SIZE", Types.COUNT, file -> file.block.size(file.row));

    static final List<Fact<StoredFile>> BACKUPS = List.of(
            NODE,
            FILESPACE,
            FSID,
            STATE,
            TYPE,
            DIRECTORY,
            NAME,
            OBJECT,
            inserted("BACKUP_DATE"),
            of("DEACTIVATE_DATE", Types.MOMENT, StoredFile::deactivated),
            CLASS,
            SIZE);

    static final List<Fact<StoredFile>> ARCHIVES = List.of(
            NODE,
            FILESPACE,
            FSID,
            TYPE,
            DIRECTORY,
            NAME,
            OBJECT,
            inserted("ARCHIVE_DATE"),
            of("DESCRIPTION", Types.TEXT, StoredFile::description),
            CLASS,
            SIZE);

    static final List<Fact<StoredFile>> SPACE_MANAGED = List.of(
            NODE,
            FILESPACE,
            STATE,
            OBJECT,
            of("FILE_NAME", Types.TEXT, file -> Version.name("", file.file())),
            inserted("INSERT_DATE"),
            CLASS,
            SIZE);

    /** The tables that have nothing but number and size. */
    static final List<Fact<StoredFile>> OBJECTS = List.of(OBJECT.in("OBJID"), SIZE.in("BFSIZE"));

    private static <T> Fact<StoredFile> of(String column, ValueType<T> type, Function<StoredFile, T> how) {
        return Fact.derived(column, "", type, (file, where) -> how.apply(file));
    }

    private static Fact<StoredFile> inserted(String column) {
        return of(column, Types.MOMENT, file -> file.in.moment(file.block.inserted(file.row)));
    }

    private Row filespace() {
        return in.filespace();
    }

    private int file() {
        return block.file(row);
    }

    /**
     * A number that is ours, since none is kept: the same as long as the version is there and its node has its name. In a
     * file space no two versions have the same one; those of others are 63 bits apart by chance.
     */
    private long objectId() {
        return in.objectId(file(), block.inserted(row));
    }

    private LocalDateTime deactivated() {
        return block.isActive(row) ? Attribute.NEVER : in.moment(block.deactivated(row));
    }

    private String description() {
        LocalDateTime archived = in.moment(block.inserted(row));
        return DESCRIPTION
                + twoDigits(archived.getMonthValue())
                + '/'
                + twoDigits(archived.getDayOfMonth())
                + '/'
                + archived.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
