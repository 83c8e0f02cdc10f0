package dsmsim.policy;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import java.time.LocalDateTime;

/** A policy set of a domain. The one that rules the domain is a copy under the name ACTIVE. */
public final class PolicySet {
    /** The name of the set that rules a domain; only ACTIVATE POLICYSET changes it. */
    public static final String ACTIVE = "ACTIVE";

    public static final Attribute<String> DOMAIN = Attribute.text("DOMAIN_NAME", "Policy Domain Name");
    public static final Attribute<String> NAME = Attribute.text("SET_NAME", "Policy Set Name");
    /** Empty for none. */
    public static final Attribute<String> DEFAULT_CLASS = Attribute.text("DEFMGMTCLASS", "Default Mgmt Class Name");

    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    public static final ObjectType TYPE = ObjectType.partOf(
            Domain.TYPE, "POLICYSET", "policy set", 2, DOMAIN, NAME, DEFAULT_CLASS, DESCRIPTION, CHANGED, CHANGED_BY);

    private PolicySet() {}
}
