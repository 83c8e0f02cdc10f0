package dsmsim.policy;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.value.Limit;
import dsmsim.value.Types;
import java.time.LocalDateTime;

/** The archive copy group of a management class: where its archives go, and how long they stay. */
public final class ArchiveCopyGroup {
    public static final Attribute<String> DOMAIN = Attribute.text("DOMAIN_NAME", "Policy Domain Name");
    public static final Attribute<String> SET = Attribute.text("SET_NAME", "Policy Set Name");
    public static final Attribute<String> CLASS = Attribute.text("CLASS_NAME", "Mgmt Class Name");
    /** Always STANDARD. */
    public static final Attribute<String> NAME =
            Attribute.text("COPYGROUP_NAME", "Copy Group Name").initially("STANDARD");
    /** Days that an archive stays, 0 to 30000, or {@link Limit#NONE}. */
    public static final Attribute<Integer> RETAIN =
            Attribute.of("RETVER", "Retain Version", Types.LIMIT, 365).setBy("RETVER");

    public static final Attribute<String> SERIALIZATION = Attribute.of(
                    "SERIALIZATION", "Copy Serialization", BackupCopyGroup.SERIALIZATIONS, "SHRSTATIC")
            .setBy("SERIALIZATION");
    public static final Attribute<String> DESTINATION =
            Attribute.text("DESTINATION", "Copy Destination").setBy("DESTINATION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();
    /** CREATION: days count from archiving. EVENT: they count from an event that the client tells. */
    public static final Attribute<String> INITIATION = Attribute.word(
                    "RETINIT", "Retention Initiation", "Creation", "Event")
            .setBy("RETINIT");
    /** Days that an archive stays at least when an event begins its retention, 0 to 30000. */
    public static final Attribute<Integer> MINIMUM =
            Attribute.number("RETMIN", "Minimum Retention", 365).setBy("RETMIN");

    public static final ObjectType TYPE = ObjectType.partOf(
            ManagementClass.TYPE,
            "AR_COPYGROUP",
            3,
            DOMAIN,
            SET,
            CLASS,
            NAME,
            RETAIN,
            SERIALIZATION,
            DESTINATION,
            CHANGED,
            CHANGED_BY,
            INITIATION,
            MINIMUM);

    private ArchiveCopyGroup() {}
}
