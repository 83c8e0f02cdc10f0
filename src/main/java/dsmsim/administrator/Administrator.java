package dsmsim.administrator;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Password;
import dsmsim.site.ValueType;
import java.time.LocalDateTime;

/** An administrator of a server. */
public final class Administrator {
    public static final Attribute<String> NAME = Attribute.text("ADMIN_NAME", "Administrator Name");
    public static final Attribute<Password> PASSWORD =
            Attribute.of("PASSWORD", "Password", new ValueType<>("VARCHAR", Password::of), Password.NONE);
    public static final Attribute<LocalDateTime> LAST_ACCESS =
            Attribute.moment("LASTACC_TIME", "Last Access Date/Time");
    public static final Attribute<LocalDateTime> PASSWORD_SET =
            Attribute.moment("PWSET_TIME", "Password Set Date/Time");
    public static final Attribute<Boolean> LOCKED = Attribute.yesNo("LOCKED", "Locked?", false);
    public static final Attribute<String> CONTACT =
            Attribute.text("CONTACT", "Contact").setBy("CONTACT");
    public static final Attribute<Boolean> SYSTEM = Attribute.yesNo("SYSTEM_PRIV", "System Privilege", false);
    public static final Attribute<Boolean> OPERATOR = Attribute.yesNo("OPERATOR_PRIV", "Operator Privilege", false);
    /** Empty for none, {@code *} for all domains, else the domains of restricted privilege. */
    public static final Attribute<String> POLICY = Attribute.text("POLICY_PRIV", "Policy Privilege");
    /** Empty for none, {@code *} for all pools, else the pools of restricted privilege. */
    public static final Attribute<String> STORAGE = Attribute.text("STORAGE_PRIV", "Storage Privilege");
    /** The nodes that the administrator owns. */
    public static final Attribute<String> CLIENT_OWNER = Attribute.text("CLIENT_OWNER", "Client Owner Privilege");

    public static final ObjectType TYPE = ObjectType.of(
            "ADMIN",
            1,
            NAME,
            PASSWORD,
            LAST_ACCESS,
            PASSWORD_SET,
            LOCKED,
            CONTACT,
            SYSTEM,
            OPERATOR,
            POLICY,
            STORAGE,
            CLIENT_OWNER);

    /** The server's own console, which cannot be changed. */
    public static final String SERVER_CONSOLE = "SERVER_CONSOLE";

    private Administrator() {}
}
