package dsmsim.policy;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import java.time.LocalDateTime;

/** The backup copy group of a management class: where its backup versions go, how many stay, and for how long. */
public final class BackupCopyGroup {
    public static final Attribute<String> DOMAIN = Attribute.text("DOMAIN_NAME", "Policy Domain Name");
    public static final Attribute<String> SET = Attribute.text("SET_NAME", "Policy Set Name");
    public static final Attribute<String> CLASS = Attribute.text("CLASS_NAME", "Mgmt Class Name");
    /** Always STANDARD. */
    public static final Attribute<String> NAME =
            Attribute.text("COPYGROUP_NAME", "Copy Group Name").initially("STANDARD");
    /** Versions of a file that the client still has, 1 to 9999, or NOLIMIT. */
    public static final Attribute<String> VERSIONS_EXISTING = Attribute.text("VEREXISTS", "Versions Data Exists")
            .setBy("VEREXISTS")
            .initially("2");
    /** Versions of a file that the client has deleted, 0 to 9999, or NOLIMIT. */
    public static final Attribute<String> VERSIONS_DELETED = Attribute.text("VERDELETED", "Versions Data Deleted")
            .setBy("VERDELETED")
            .initially("1");
    /** Days that inactive versions stay, 0 to 9999, or NOLIMIT. */
    public static final Attribute<String> RETAIN_EXTRA = Attribute.text("RETEXTRA", "Retain Extra Versions")
            .setBy("RETEXTRA")
            .initially("30");
    /** Days that the last version of a deleted file stays, 0 to 9999, or NOLIMIT. */
    public static final Attribute<String> RETAIN_ONLY =
            Attribute.text("RETONLY", "Retain Only Version").setBy("RETONLY").initially("60");

    public static final Attribute<String> MODE =
            Attribute.text("MODE", "Copy Mode").setBy("MODE").initially("MODIFIED");
    public static final Attribute<String> SERIALIZATION = Attribute.text("SERIALIZATION", "Copy Serialization")
            .setBy("SERIALIZATION")
            .initially("SHRSTATIC");
    /** Days between two backups of a file, 0 to 9999. */
    public static final Attribute<Integer> FREQUENCY =
            Attribute.number("FREQUENCY", "Copy Frequency", 0).setBy("FREQUENCY");

    public static final Attribute<String> DESTINATION =
            Attribute.text("DESTINATION", "Copy Destination").setBy("DESTINATION");
    public static final Attribute<String> CONTENTS_DESTINATION = Attribute.text(
                    "TOC_DESTINATION", "Table of Contents (TOC) Destination")
            .setBy("TOCDESTINATION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY = Attribute.text("CHG_ADMIN", "Last Update by (administrator)");

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
