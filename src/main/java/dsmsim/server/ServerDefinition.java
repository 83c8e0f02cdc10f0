package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.command.QueryColumns;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a server knows of another one (DEFINE SERVER). */
public final class ServerDefinition {
    private static final String SET_OR_NOT = "the table tells only whether it is set";

    public static final Attribute<String> NAME = Attribute.text("SERVER_NAME", "Server Name");
    public static final Attribute<String> METHOD =
            Attribute.text("COMMMETH", "Comm. Method").setBy("COMMMETHOD").initially("TCPIP");
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
                    "SERVER_PWD_SET", "Server Password Set", Password.TYPE, Password.NONE)
            .setBy("SERVERPASSWORD")
            .inNoTable(SET_OR_NOT);
    public static final Attribute<LocalDateTime> SERVER_PASSWORD_DATE =
            Attribute.moment("SERVER_PSWET_TIME", "Server Password Set Date/Time");
    public static final Attribute<Password> VIRTUAL_VOLUME_PASSWORD = Attribute.of(
                    "VVNODE_PWD_SET", "Virtual Volume Password Set", Password.TYPE, Password.NONE)
            .setBy("PASSWORD")
            .inNoTable(SET_OR_NOT);
    public static final Attribute<LocalDateTime> VIRTUAL_VOLUME_PASSWORD_DATE =
            Attribute.moment("VV_PSWET_TIME", "Virtual Volume Password Set Date/Time");
    /** Days that virtual volumes stay after they have been deleted, 0 to 9999. */
    public static final Attribute<Integer> GRACE_PERIOD =
            Attribute.number("GRACE_DEL_PERIOD", "Grace Deletion Period", 5).setBy("DELGRACEPERIOD");

    public static final Attribute<String> URL = Attribute.text("URL", "URL").setBy("URL");
    public static final Attribute<Boolean> CROSS_DEFINE = Attribute.yesNo("CROSSDEFINE", "Cross Define", false)
            .setBy("CROSSDEFINE")
            .inNoTable("only the status of a server tells");
    public static final Attribute<String> VALIDATE_PROTOCOL = Attribute.mixedWord(
                    "VALIDATEPROTOCOL", "Validate Protocol", "No", "All")
            .setBy("VALIDATEPROTOCOL");
    public static final Attribute<String> SSL =
            Attribute.mixedWord("SSL", "SSL", "No", "Yes").setBy("SSL");
    public static final Attribute<String> SESSION_SECURITY = Attribute.mixedWord(
                    "SESSION_SECURITY", "Session Security", "Transitional", "Strict")
            .setBy("SESSIONSECURITY");
    public static final Attribute<String> TRANSFER_METHOD =
            Attribute.word("TRANSFERMETHOD", "Transfer Method", "TCPIP", "Fasp").setBy("TRANSFERMETHOD");
    public static final Attribute<Boolean> OBJECT_AGENT = Attribute.of(
                    "OBJECT_AGENT", "Object Agent", Types.MIXED_YES_NO, false)
            .setBy("OBJECTAGENT");
    public static final Attribute<LocalDateTime> LAST_ACCESS =
            Attribute.moment("LASTACC_TIME", "Last Access Date/Time");
    public static final Attribute<LocalDateTime> REGISTERED = Attribute.moment("ORIG_DATE", "Registration Date/Time");
    public static final Attribute<String> REGISTERED_BY =
            Attribute.text("REG_ADMIN", "Registering Administrator").byServer();

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

    /** The commands about other servers; one that is deleted leaves the groups that it is in. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "server_name")
            .missing("ANR1663E")
            .storedIf(ServerDefinition::nameIsNoGroup)
            .then(ServerDefinition::completed)
            .defined("ANR1660I")
            .updated("ANR1662I")
            .deleted("ANR1661I")
            .shown(() -> new QueryColumns(ServerColumns.STANDARD, ServerColumns.DETAILED))
            .table("SERVERS", List.of(Fact.absent("LOCKED", "", "NO")));

    private ServerDefinition() {}

    private static void nameIsNoGroup(Row server, Invocation invocation, Context context) {
        if (context.server().has(ServerGroup.TYPE, server.get(NAME))) {
            throw CommandFailure.of("SIM0101E", "SERVERGROUP", server.get(NAME));
        }
    }

    /** Who has defined it, when its passwords were set, and the node name that a password belongs to. */
    private static Row completed(Optional<Row> before, Row after, Invocation invocation, Context context) {
        Row server = PasswordDates.noted(after, invocation, context);
        if (before.isPresent()) {
            return server;
        }
        if (invocation.given("PASSWORD") && !invocation.given("NODENAME")) {
            server = server.with(NODE_NAME, context.server().shownName());
        }
        return server.with(REGISTERED, context.now()).with(REGISTERED_BY, context.administrator());
    }
}
