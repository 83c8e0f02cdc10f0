package dsmsim.policy;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import java.time.LocalDateTime;

/** A management class of a policy set. */
public final class ManagementClass {
    public static final Attribute<String> DOMAIN = Attribute.text("DOMAIN_NAME", "Policy Domain Name");
    public static final Attribute<String> SET = Attribute.text("SET_NAME", "Policy Set Name");
    public static final Attribute<String> NAME = Attribute.text("CLASS_NAME", "Mgmt Class Name");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<String> TECHNIQUE = Attribute.word(
                    "SPACEMGTECHNIQUE", "Space Management Technique", "None", "Automatic", "Selective")
            .setBy("SPACEMGTECHNIQUE");
    /** Days without use after which a file may migrate, 0 to 9999. */
    public static final Attribute<Integer> DAYS_OF_NON_USE =
            Attribute.number("AUTOMIGNONUSE", "Auto-Migrate on Non-Use", 0).setBy("AUTOMIGNONUSE");

    public static final Attribute<Boolean> REQUIRES_BACKUP = Attribute.yesNo(
                    "MIGREQUIRESBKUP", "Migration Requires Backup?", true)
            .setBy("MIGREQUIRESBKUP");
    public static final Attribute<String> DESTINATION = Attribute.text("MIGDESTINATION", "Migration Destination")
            .setBy("MIGDESTINATION")
            .initially("SPACEMGPOOL");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    public static final ObjectType TYPE = ObjectType.partOf(
            PolicySet.TYPE,
            "MGMTCLASS",
            "management class",
            3,
            DOMAIN,
            SET,
            NAME,
            DESCRIPTION,
            TECHNIQUE,
            DAYS_OF_NON_USE,
            REQUIRES_BACKUP,
            DESTINATION,
            CHANGED,
            CHANGED_BY);

    private ManagementClass() {}
}
