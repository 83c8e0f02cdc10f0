package dsmsim.server;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Password;
import dsmsim.site.ValueType;
import java.time.LocalDateTime;

/** What a server knows of another one (DEFINE SERVER). */
public final class ServerDefinition {
    public static final Attribute<String> NAME = Attribute.text("SERVER_NAME", "Server Name");
    public static final Attribute<String> METHOD =
            Attribute.text("COMM_METHOD", "Comm. Method").setBy("COMMMETHOD").initially("TCPIP");
    public static final Attribute<String> HIGH_LEVEL_ADDRESS =
            Attribute.text("HL_ADDRESS", "High-level Address").setBy("HLADDRESS");
    public static final Attribute<String> LOW_LEVEL_ADDRESS =
            Attribute.text("LL_ADDRESS", "Low-level Address").setBy("LLADDRESS");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<Boolean> ALLOW_REPLACE =
            Attribute.yesNo("ALLOWREPLACE", "Allow Replacement", false).setBy("ALLOWREPLACE");
    public static final Attribute<String> NODE_NAME =
            Attribute.text("NODE_NAME", "Node Name").setBy("NODENAME");
    public static final Attribute<Password> SERVER_PASSWORD = Attribute.of(
                    "SERVER_PASSWORD_SET",
                    "Server Password Set",
                    new ValueType<>("VARCHAR", Password::of),
                    Password.NONE)
            .setBy("SERVERPASSWORD");
    public static final Attribute<LocalDateTime> SERVER_PASSWORD_DATE =
            Attribute.moment("SERVER_PASSWORD_DATE", "Server Password Set Date/Time");
    public static final Attribute<Password> VIRTUAL_VOLUME_PASSWORD = Attribute.of(
                    "VV_PASSWORD_SET",
                    "Virtual Volume Password Set",
                    new ValueType<>("VARCHAR", Password::of),
                    Password.NONE)
            .setBy("PASSWORD");
    public static final Attribute<LocalDateTime> VIRTUAL_VOLUME_PASSWORD_DATE =
            Attribute.moment("VV_PASSWORD_DATE", "Virtual Volume Password Set Date/Time");
    /** Days that virtual volumes stay after they have been deleted, 0 to 9999. */
    public static final Attribute<Integer> GRACE_PERIOD =
            Attribute.number("DEL_GRACE_PERIOD", "Grace Deletion Period", 5).setBy("DELGRACEPERIOD");

    public static final Attribute<String> URL = Attribute.text("URL", "URL").setBy("URL");
    public static final Attribute<Boolean> CROSS_DEFINE =
            Attribute.yesNo("CROSSDEFINE", "Cross Define", false).setBy("CROSSDEFINE");
    public static final Attribute<String> VALIDATE_PROTOCOL =
            Attribute.word("VALIDATEPROTOCOL", "Validate Protocol", "No").setBy("VALIDATEPROTOCOL");
    public static final Attribute<String> SSL =
            Attribute.word("SSL", "SSL", "No").setBy("SSL");
    public static final Attribute<String> SESSION_SECURITY = Attribute.word(
                    "SESSION_SECURITY", "Session Security", "Transitional")
            .setBy("SESSIONSECURITY");
    public static final Attribute<String> TRANSFER_METHOD =
            Attribute.word("TRANSFER_METHOD", "Transfer Method", "TCPIP").setBy("TRANSFERMETHOD");
    public static final Attribute<Boolean> OBJECT_AGENT =
            Attribute.yesNo("OBJECTAGENT", "Object Agent", false).setBy("OBJECTAGENT");
    public static final Attribute<LocalDateTime> LAST_ACCESS =
            Attribute.moment("LASTACC_TIME", "Last Access Date/Time");
    public static final Attribute<LocalDateTime> REGISTERED = Attribute.moment("REG_TIME", "Registration Date/Time");
    public static final Attribute<String> REGISTERED_BY = Attribute.text("REG_ADMIN", "Registering Administrator");

    public static final ObjectType TYPE = ObjectType.of(
            "SERVER",
            1,
            NAME,
            METHOD,
            HIGH_LEVEL_ADDRESS,
            LOW_LEVEL_ADDRESS,
            DESCRIPTION,
            ALLOW_REPLACE,
            NODE_NAME,
            SERVER_PASSWORD,
            SERVER_PASSWORD_DATE,
            VIRTUAL_VOLUME_PASSWORD,
            VIRTUAL_VOLUME_PASSWORD_DATE,
            GRACE_PERIOD,
            URL,
            CROSS_DEFINE,
            VALIDATE_PROTOCOL,
            SSL,
            SESSION_SECURITY,
            TRANSFER_METHOD,
            OBJECT_AGENT,
            LAST_ACCESS,
            REGISTERED,
            REGISTERED_BY);

    private ServerDefinition() {}
}
