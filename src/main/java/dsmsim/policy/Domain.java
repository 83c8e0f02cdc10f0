package dsmsim.policy;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.List;

/** A policy domain. */
public final class Domain {
    public static final Attribute<String> NAME = Attribute.text("DOMAIN_NAME", "Policy Domain Name");
    /** The name of the policy set that was activated, empty for none. */
    public static final Attribute<String> ACTIVATED_SET = Attribute.text("SET_LAST_ACTIVATED", "Activated Policy Set");

    public static final Attribute<LocalDateTime> ACTIVATED = Attribute.moment("ACTIVATE_DATE", "Activation Date/Time");
    /** The default class of the active policy set, empty for none. */
    public static final Attribute<String> DEFAULT_CLASS =
            Attribute.text("DEFMGMTCLASS", "Activated Default Mgmt Class");
    /** Days that an inactive backup version is kept for which no copy group is left, 0 to 9999. */
    public static final Attribute<Integer> BACKUP_GRACE = Attribute.number(
                    "BACKRETENTION", "Backup Retention (Grace Period)", 30)
            .setBy("BACKRETENTION");
    /** Days that an archive is kept for which no copy group is left, 0 to 30000. */
    public static final Attribute<Integer> ARCHIVE_GRACE = Attribute.number(
                    "ARCHRETENTION", "Archive Retention (Grace Period)", 365)
            .setBy("ARCHRETENTION");

    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();
    /** Names of active-data pools. */
    public static final Attribute<List<String>> ACTIVE_DATA_POOLS = Attribute.of(
                    "ACTIVESTGPOOLS", "Active Data Pool List", Types.NAMES, List.<String>of())
            .setBy("ACTIVEDESTINATION");

    public static final ObjectType TYPE = ObjectType.of(
            "DOMAIN",
            "policy domain",
            1,
            NAME,
            ACTIVATED_SET,
            ACTIVATED,
            DEFAULT_CLASS,
            BACKUP_GRACE,
            ARCHIVE_GRACE,
            DESCRIPTION,
            CHANGED,
            CHANGED_BY,
            ACTIVE_DATA_POOLS);

    private Domain() {}
}
