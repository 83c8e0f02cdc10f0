package dsmsim.policy;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.value.Limit;
import dsmsim.value.Types;
import dsmsim.value.ValueType;
import java.time.LocalDateTime;

/** The backup copy group of a management class: where its backup versions go, how many stay, and for how long. */
public final class BackupCopyGroup {
    static final ValueType<String> SERIALIZATIONS =
            Types.words("SHRSTATIC=Shared Static", "Static", "SHRDYNAMIC=Shared Dynamic", "Dynamic");

    public static final Attribute<String> DOMAIN = Attribute.text("DOMAIN_NAME", "Policy Domain Name");
    public static final Attribute<String> SET = Attribute.text("SET_NAME", "Policy Set Name");
    public static final Attribute<String> CLASS = Attribute.text("CLASS_NAME", "Mgmt Class Name");
    /** Always STANDARD. */
    public static final Attribute<String> NAME =
            Attribute.text("COPYGROUP_NAME", "Copy Group Name").initially("STANDARD");
    /** Versions of a file that the client still has, 1 to 9999, or {@link Limit#NONE}. */
    public static final Attribute<Integer> VERSIONS_EXISTING =
            Attribute.of("VEREXISTS", "Versions Data Exists", Types.LIMIT, 2).setBy("VEREXISTS");
    /** Versions of a file that the client has deleted, 0 to 9999, or {@link Limit#NONE}. */
    public static final Attribute<Integer> VERSIONS_DELETED =
            Attribute.of("VERDELETED", "Versions Data Deleted", Types.LIMIT, 1).setBy("VERDELETED");
    /** Days that inactive versions stay, 0 to 9999, or {@link Limit#NONE}. */
    public static final Attribute<Integer> RETAIN_EXTRA =
            Attribute.of("RETEXTRA", "Retain Extra Versions", Types.LIMIT, 30).setBy("RETEXTRA");
    /** Days that the last version of a deleted file stays, 0 to 9999, or {@link Limit#NONE}. */
    public static final Attribute<Integer> RETAIN_ONLY =
            Attribute.of("RETONLY", "Retain Only Version", Types.LIMIT, 60).setBy("RETONLY");

    public static final Attribute<String> MODE =
            Attribute.word("MODE", "Copy Mode", "Modified", "Absolute").setBy("MODE");
    public static final Attribute<String> SERIALIZATION = Attribute.of(
                    "SERIALIZATION", "Copy Serialization", SERIALIZATIONS, "SHRSTATIC")
            .setBy("SERIALIZATION");
    /** Days between two backups of a file, 0 to 9999. */
    public static final Attribute<Integer> FREQUENCY =
            Attribute.number("FREQUENCY", "Copy Frequency", 0).setBy("FREQUENCY");

    public static final Attribute<String> DESTINATION =
            Attribute.text("DESTINATION", "Copy Destination").setBy("DESTINATION");
    public static final Attribute<String> CONTENTS_DESTINATION = Attribute.text(
                    "TOC_DESTINATION", "Table of Contents (TOC) Destination")
            .setBy("TOCDESTINATION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    public static final ObjectType TYPE = ObjectType.partOf(
            ManagementClass.TYPE,
            "BU_COPYGROUP",
            3,
            DOMAIN,
            SET,
            CLASS,
            NAME,
            VERSIONS_EXISTING,
            VERSIONS_DELETED,
            RETAIN_EXTRA,
            RETAIN_ONLY,
            MODE,
            SERIALIZATION,
            FREQUENCY,
            DESTINATION,
            CONTENTS_DESTINATION,
            CHANGED,
            CHANGED_BY);

    private BackupCopyGroup() {}
}
