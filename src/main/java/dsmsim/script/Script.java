package dsmsim.script;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import java.time.LocalDateTime;

/** A server script, without its lines. */
public final class Script {
    public static final Attribute<String> NAME = Attribute.text("NAME", "Name");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY = Attribute.text("CHG_ADMIN", "Last Update by (administrator)");
    /** The configuration profile that brought it, empty for none. */
    public static final Attribute<String> PROFILE = Attribute.text("PROFILE", "Managing profile");
    /** Who has defined it and may change it without system privilege. */
    public static final Attribute<String> DEFINED_BY =
            Attribute.text("DEFINED_BY", "Defined by").inNoTable("no table tells");

    public static final ObjectType TYPE =
            ObjectType.of("SCRIPT", 1, NAME, DESCRIPTION, CHANGED, CHANGED_BY, PROFILE, DEFINED_BY);

    private Script() {}
}
