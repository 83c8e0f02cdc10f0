package dsmsim.administrator;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Password;
import dsmsim.site.Referent;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.OptionalInt;

/** An administrator of a server. */
public final class Administrator {
    public static final Attribute<String> NAME = Attribute.text("ADMIN_NAME", "Administrator Name");
    public static final Attribute<Password> PASSWORD =
            Attribute.of("PASSWORD", "Password", Password.TYPE, Password.NONE).inNoTable("passwords are not shown");
    /** Whether the password must be changed at the next sign-on. */
    public static final Attribute<Boolean> PASSWORD_RESET = Attribute.yesNo(
                    "FORCEPWRESET", "Force Password Reset", false)
            .setBy("FORCEPWRESET")
            .inNoTable("neither queries nor tables tell");

    public static final Attribute<LocalDateTime> LAST_ACCESS =
            Attribute.moment("LASTACC_TIME", "Last Access Date/Time");
    public static final Attribute<LocalDateTime> PASSWORD_SET =
            Attribute.moment("PWSET_TIME", "Password Set Date/Time");
    public static final Attribute<Integer> INVALID_SIGN_ONS =
            Attribute.number("INVALID_PW_COUNT", "Invalid Sign-on Count", 0).byServer();
    public static final Attribute<Boolean> LOCKED = Attribute.yesNo("LOCKED", "Locked?", false);
    public static final Attribute<String> CONTACT =
            Attribute.text("CONTACT", "Contact").setBy("CONTACT");
    public static final Attribute<Boolean> SYSTEM =
            Attribute.of("SYSTEM_PRIV", "System Privilege", Types.MIXED_YES_NO, false);
    public static final Attribute<Boolean> OPERATOR =
            Attribute.of("OPERATOR_PRIV", "Operator Privilege", Types.MIXED_YES_NO, false);
    /** The policy domains that the administrator may manage. */
    public static final Attribute<Authority> POLICY = Attribute.of(
                    "POLICY_PRIV", "Policy Privilege", Authority.TYPE, Authority.NONE)
            .follows(Referent.of("DOMAIN"));
    /** The storage pools that the administrator may manage. */
    public static final Attribute<Authority> STORAGE = Attribute.of(
                    "STORAGE_PRIV", "Storage Privilege", Authority.TYPE, Authority.NONE)
            .follows(Referent.of("STGPOOL"));
    /** The nodes whose clients the administrator may use from elsewhere. */
    public static final Attribute<Authority> CLIENT_ACCESS = Attribute.of(
                    "CLIENT_ACCESS", "Client Access Privilege", Authority.TYPE, Authority.NONE)
            .follows(Referent.of("NODE"));
    /** The nodes that the administrator owns. */
    public static final Attribute<Authority> CLIENT_OWNER = Attribute.of(
                    "CLIENT_OWNER", "Client Owner Privilege", Authority.TYPE, Authority.NONE)
            .follows(Referent.of("NODE"));

    public static final Attribute<LocalDateTime> REGISTERED = Attribute.moment("REG_TIME", "Registration Date/Time");
    public static final Attribute<String> REGISTERED_BY =
            Attribute.text("REG_ADMIN", "Registering Administrator").byServer();
    /** Days, 0 for ever; empty where the server's own period holds. */
    public static final Attribute<OptionalInt> PASSWORD_PERIOD = Attribute.of(
                    "PASSEXP", "Password Expiration Period", Types.numberOr("", "Day(s)"), OptionalInt.empty())
            .setBy("PASSEXP");

    public static final Attribute<String> EMAIL =
            Attribute.text("EMAIL_ADDRESS", "Email Address").setBy("EMAILADDRESS");
    public static final Attribute<Boolean> ALERTS =
            Attribute.yesNo("ALERT_EMAIL", "Email Alerts", false).setBy("ALERT");
    public static final Attribute<String> AUTHENTICATION = Attribute.mixedWord(
                    "AUTHENTICATION", "Authentication", "Local", "LDAP")
            .setBy("AUTHENTICATION");
    public static final Attribute<String> SSL_REQUIRED = Attribute.mixedWord(
                    "SSL_REQUIRED", "SSL Required", "Default", "Yes", "No")
            .setBy("SSLREQUIRED");
    public static final Attribute<String> SESSION_SECURITY = Attribute.mixedWord(
                    "SESSION_SECURITY", "Session Security", "Transitional", "Strict")
            .setBy("SESSIONSECURITY");
    public static final Attribute<Boolean> COMMAND_APPROVER =
            Attribute.yesNo("CMD_APPROVER", "Command Approver", false).setBy("CMDAPPROVER");
    public static final Attribute<Boolean> SECOND_FACTOR =
            Attribute.yesNo("MFA_REQUIRED", "MFA Required", false).setBy("MFAREQUIRED");

    public static final ObjectType TYPE = ObjectType.of(
            "ADMIN",
            "administrator",
            1,
            NAME,
            PASSWORD,
            PASSWORD_RESET,
            LAST_ACCESS,
            PASSWORD_SET,
            INVALID_SIGN_ONS,
            LOCKED,
            CONTACT,
            SYSTEM,
            OPERATOR,
            POLICY,
            STORAGE,
            CLIENT_ACCESS,
            CLIENT_OWNER,
            REGISTERED,
            REGISTERED_BY,
            PASSWORD_PERIOD,
            EMAIL,
            ALERTS,
            AUTHENTICATION,
            SSL_REQUIRED,
            SESSION_SECURITY,
            COMMAND_APPROVER,
            SECOND_FACTOR);

    /** The server's own console, which cannot be changed. */
    public static final String SERVER_CONSOLE = "SERVER_CONSOLE";

    private Administrator() {}
}
