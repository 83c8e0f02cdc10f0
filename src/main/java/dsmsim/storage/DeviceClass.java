package dsmsim.storage;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.command.QueryColumns;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.server.ServerDefinition;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.value.Size;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A device class: how volumes of a kind of device are used. What a device type has no keyword for stays blank; the
 * defaults are those of the type (DEFINE DEVCLASS pages). DISK is there from the beginning and never changed.
 *
 * <p>The catalog says from which level on there is a format: that of the notes on the drives (3592-5 7.1.1, LTO-8 8.1.3,
 * LTO-9 8.1.12, LTO-10 8.2, and so on), until when one stands on the pages of UPDATE DEVCLASS. LTO-7 from 7.1.3 on is
 * recalled. That sizes are at least 1 MB was read for MAXCAPACITY, that MOUNTWAIT is at least 1 for 8MM; both go for all
 * types (ours).
 *
 * <p>Classes of a z/OS media server have the device types of others. By what only they have, COMPRESSION or no SHARED,
 * the catalog tells which forms of UPDATE are for them. Libraries, which would say it, are not simulated, so a class is
 * taken for one of these if DEFINE has a keyword that says so (ours).
 */
public final class DeviceClass {
    public static final String DISK = "DISK";
    /** The formats of generations whose drives do not encrypt (notes of DEFINE DEVCLASS). */
    private static final Set<String> WITHOUT_ENCRYPTION = Set.of(
            "3592",
            "3592C",
            "ULTRIUM",
            "ULTRIUMC",
            "ULTRIUM2",
            "ULTRIUM2C",
            "ULTRIUM3",
            "ULTRIUM3C",
            "T9840C",
            "T9840C-C",
            "T9840D",
            "T9840D-C",
            "T10000A",
            "T10000A-C");

    private static final ValueType<OptionalInt> OPTIONAL_NUMBER = Types.numberOr("", "");

    public static final Attribute<String> NAME = Attribute.text("DEVCLASS_NAME", "Device Class Name");
    /** FILE, LTO, SERVER and so on; blank for DISK. */
    public static final Attribute<String> DEVICE_TYPE =
            Attribute.text("DEVTYPE", "Device Type").setBy("DEVTYPE");

    static final Attribute<String> FORMAT = Attribute.text("FORMAT", "Format").setBy("FORMAT");
    /** Bytes that a tape is thought to hold. */
    static final Attribute<Long> ESTIMATED_CAPACITY = Attribute.of(
                    "CAPACITY", "Est/Max Capacity (MB)", Types.OPTIONAL_CAPACITY, Size.NO_LIMIT)
            .setBy("ESTCAPACITY");
    /** Bytes that a volume in files or on another server may hold. */
    static final Attribute<Long> MAXIMUM_CAPACITY = Attribute.of(
                    "MAXCAPACITY", "Est/Max Capacity (MB)", Types.OPTIONAL_CAPACITY, Size.NO_LIMIT)
            .setBy("MAXCAPACITY")
            .inNoTable("stands in CAPACITY too");
    /** From 0 to 4096; none for as many as there are drives. */
    static final Attribute<OptionalInt> MOUNT_LIMIT = Attribute.of(
                    "MOUNTLIMIT", "Mount Limit", Types.asText(Types.numberOr("DRIVES", "")), OptionalInt.empty())
            .setBy("MOUNTLIMIT");
    /** Minutes, 1 to 9999. */
    static final Attribute<OptionalInt> MOUNT_WAIT =
            number("MOUNTWAIT", "Mount Wait (min)").setBy("MOUNTWAIT");
    /** Minutes, 0 to 9999. */
    static final Attribute<OptionalInt> MOUNT_RETENTION =
            number("MOUNTRETENTION", "Mount Retention (min)").setBy("MOUNTRETENTION");

    static final Attribute<String> PREFIX =
            Attribute.text("PREFIX", "Label Prefix").setBy("PREFIX");
    static final Attribute<String> LIBRARY =
            Attribute.text("LIBRARY_NAME", "Library").setBy("LIBRARY");
    /** Directories of FILE volumes; none for the server's own. */
    static final Attribute<List<String>> DIRECTORIES = Attribute.of(
                    "DIRECTORY", "Directory", Types.NAMES, List.<String>of())
            .setBy("DIRECTORY");

    static final Attribute<String> SERVER =
            Attribute.text("SERVERNAME", "Server Name").setBy("SERVERNAME").refersTo(ServerDefinition.TYPE);
    /** Minutes, 0 to 9999. */
    static final Attribute<OptionalInt> RETRY_PERIOD =
            number("RETRYPERIOD", "Retry Period").setBy("RETRYPERIOD");
    /** Seconds, 1 to 9999. */
    static final Attribute<OptionalInt> RETRY_INTERVAL =
            number("RETRYINTERVAL", "Retry Interval").setBy("RETRYINTERVAL");

    static final Attribute<String> SHARED =
            Attribute.word("SHARED", "Shared", "", "No", "Yes").setBy("SHARED");
    static final Attribute<String> ADDRESS =
            Attribute.text("HLADDRESS", "High-level Address").setBy("HLADDRESS");
    /** Bytes. */
    static final Attribute<Long> MINIMUM_CAPACITY = Attribute.of(
                    "MINCAPACITY", "Minimum Capacity", Types.asText(Types.OPTIONAL_CAPACITY), Size.NO_LIMIT)
            .setBy("MINCAPACITY");

    static final Attribute<String> WORM =
            Attribute.word("WORM", "WORM", "", "No", "Yes").setBy("WORM");
    static final Attribute<String> ENCRYPTION = Attribute.word(
                    "DRIVE_ENCRYPTION", "Drive Encryption", "", "On", "Allow", "External", "Off")
            .setBy("DRIVEENCRYPTION");
    /** Percent: 100, 90 or 20. */
    static final Attribute<OptionalInt> SCALED_CAPACITY =
            number("SCALECAPACITY", "Scaled Capacity").setBy("SCALECAPACITY");
    /** Bytes. */
    static final Attribute<Long> PRIMARY_ALLOCATION = Attribute.of(
                    "PRIMARYALLOC", "Primary Allocation (MB)", Types.OPTIONAL_CAPACITY, Size.NO_LIMIT)
            .setBy("PRIMARYALLOC");
    /** Bytes. */
    static final Attribute<Long> SECONDARY_ALLOCATION = Attribute.of(
                    "SECONDARYALLOC", "Secondary Allocation (MB)", Types.OPTIONAL_CAPACITY, Size.NO_LIMIT)
            .setBy("SECONDARYALLOC");

    static final Attribute<String> COMPRESSION =
            Attribute.word("COMPRESSION", "Compression", "", "No", "Yes").setBy("COMPRESSION");
    /** Days, 0 to 9999; blank where there is an expiration date. */
    static final Attribute<OptionalInt> RETENTION =
            number("RETENTION", "Retention").setBy("RETENTION");

    static final Attribute<String> PROTECTION = Attribute.word("PROTECTION", "Protection", "", "No", "Yes", "Automatic")
            .setBy("PROTECTION");
    /** The year and the day in it, {@code 2014060}; blank where there is a retention. */
    static final Attribute<String> EXPIRATION =
            Attribute.text("EXPIRATION", "Expiration Date").setBy("EXPIRATION");

    static final Attribute<String> UNIT = Attribute.text("UNIT", "Unit").setBy("UNIT");
    static final Attribute<String> BLOCK_PROTECTION = Attribute.word(
                    "LBPROTECT", "Logical Block Protection", "", "No", "READWRITE=Read/Write", "WRITEONLY=Write-Only")
            .setBy("LBPROTECT");
    static final Attribute<String> CONNECTION =
            Attribute.text("CONNECTION", "Connection Name").setBy("CONNECTION");
    static final Attribute<String> CLOUD_CLASS =
            Attribute.text("CLOUDSTORAGECLASS", "Cloud Storage Class").setBy("CLOUDSTORAGECLASS");

    static final Attribute<String> CHANGED_BY =
            Attribute.text("LAST_UPDATE_BY", "Last Update by (administrator)").byServer();
    static final Attribute<LocalDateTime> CHANGED = Attribute.moment("LAST_UPDATE", "Last Update Date/Time");

    public static final ObjectType TYPE = ObjectType.of(
            "DEVCLASS",
            "device class",
            1,
            NAME,
            DEVICE_TYPE,
            FORMAT,
            ESTIMATED_CAPACITY,
            MAXIMUM_CAPACITY,
            MOUNT_LIMIT,
            MOUNT_WAIT,
            MOUNT_RETENTION,
            PREFIX,
            LIBRARY,
            DIRECTORIES,
            SERVER,
            RETRY_PERIOD,
            RETRY_INTERVAL,
            SHARED,
            ADDRESS,
            MINIMUM_CAPACITY,
            WORM,
            ENCRYPTION,
            SCALED_CAPACITY,
            PRIMARY_ALLOCATION,
            SECONDARY_ALLOCATION,
            COMPRESSION,
            RETENTION,
            PROTECTION,
            EXPIRATION,
            UNIT,
            BLOCK_PROTECTION,
            CONNECTION,
            CLOUD_CLASS,
            CHANGED_BY,
            CHANGED);

    /** Apart, since each server has the class DISK from the beginning: a start makes that row and needs no commands. */
    static final class Declaration {
        static final PlainObject FAMILY = PlainObject.of(TYPE, "device_class_name")
                .ofKinds()
                .stamped(CHANGED_BY, CHANGED)
                .changedIf(DeviceClass::isNotDisk)
                .storedIf(DeviceClass::keepsWhatItNeeds)
                .storedIf(DeviceClass::serverIsDefined)
                .storedIf(DeviceClass::wormIsNotEncrypted)
                .storedIf(DeviceClass::driveCanEncrypt)
                .then(DeviceClass::dateOrDays)
                .warned(DeviceClass::unknownLibrary)
                .defined("ANR2203I")
                .updated("ANR2205I")
                .deleted("ANR2204I")
                .shown(() -> new QueryColumns(DeviceClassColumns.STANDARD, DeviceClassColumns.DETAILED))
                .table("DEVCLASSES");

        private Declaration() {}
    }

    private DeviceClass() {}

    private static Attribute<OptionalInt> number(String column, String title) {
        return Attribute.of(column, title, OPTIONAL_NUMBER, OptionalInt.empty());
    }

    static boolean isDisk(Row row) {
        return row.get(NAME).equals(DISK);
    }

    private static void isNotDisk(Row row, Invocation invocation, Context context) {
        if (isDisk(row)) {
            throw CommandFailure.at(invocation.span("device_class_name"), "SIM0113E", DISK);
        }
    }

    /** What DEFINE requires of a type, UPDATE cannot take away. */
    private static void keepsWhatItNeeds(Row row, Invocation invocation, Context context) {
        for (Attribute<String> needed : List.of(LIBRARY, SERVER, CONNECTION, ADDRESS)) {
            String keyword = needed.keyword();
            if (invocation.given(keyword) && row.get(needed).isEmpty()) {
                throw CommandFailure.at(invocation.span(keyword), "ANR2020E", row.get(needed));
            }
        }
    }

    /** Labels have an expiration date or a retention: whichever is given takes the other's place (ours). */
    private static Row dateOrDays(Optional<Row> before, Row after, Invocation invocation, Context context) {
        if (invocation.given(EXPIRATION.keyword())) {
            return after.with(RETENTION, RETENTION.initial());
        }
        return invocation.given(RETENTION.keyword()) ? after.with(EXPIRATION, EXPIRATION.initial()) : after;
    }

    private static void driveCanEncrypt(Row row, Invocation invocation, Context context) {
        if (row.get(ENCRYPTION).equals("ON") && WITHOUT_ENCRYPTION.contains(row.get(FORMAT))) {
            throw CommandFailure.at(invocation.span("FORMAT"), "SIM0116E", row.get(FORMAT));
        }
    }

    private static void serverIsDefined(Row row, Invocation invocation, Context context) {
        if (!row.get(SERVER).isEmpty()) {
            context.require(ServerDefinition.TYPE, "ANR1663E", row.get(SERVER));
        }
    }

    private static void wormIsNotEncrypted(Row row, Invocation invocation, Context context) {
        if (row.get(WORM).equals("YES") && row.get(ENCRYPTION).equals("ON")) {
            throw CommandFailure.at(invocation.span("DRIVEENCRYPTION"), "SIM0114E");
        }
    }

    /** Libraries are not simulated yet, so none exists. */
    private static List<Message> unknownLibrary(Row row, Invocation invocation, Context context) {
        return invocation.given("LIBRARY")
                ? List.of(Message.of("SIM0115W", row.get(NAME), row.get(LIBRARY)))
                : List.of();
    }
}
