package dsmsim.node;

import dsmsim.policy.Domain;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.ObjectType;
import dsmsim.site.Password;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** A client node as registered on one server. */
public final class Node {
    private static final String FOUR_COLUMNS = "four columns have its parts";

    public static final Attribute<String> NAME = Attribute.text("NODE_NAME", "Node Name");
    public static final Attribute<String> PLATFORM =
            Attribute.of("PLATFORM_NAME", "Platform", Types.KNOWN_TEXT, "").byServer();
    public static final Attribute<String> CLIENT_OS_LEVEL = Attribute.of(
                    "CLIENT_OS_LEVEL", "Client OS Level", Types.KNOWN_TEXT, "")
            .byServer();
    public static final Attribute<Optional<Level>> CLIENT_VERSION = Attribute.of(
                    "CLIENT_VERSION", "Client Version", new ClientLevel(true), Optional.<Level>empty())
            .byServer()
            .inNoTable(FOUR_COLUMNS);
    public static final Attribute<String> DOMAIN = Attribute.text("DOMAIN_NAME", "Policy Domain Name")
            .setBy("DOMAIN")
            .initially("STANDARD")
            .refersTo(Domain.TYPE);
    public static final Attribute<LocalDateTime> LAST_ACCESS =
            Attribute.moment("LASTACC_TIME", "Last Access Date/Time");
    public static final Attribute<LocalDateTime> PASSWORD_SET =
            Attribute.moment("PWSET_TIME", "Password Set Date/Time");
    public static final Attribute<Password> PASSWORD =
            Attribute.of("PASSWORD", "Password", Password.TYPE, Password.NONE).inNoTable("passwords are not shown");
    /** Whether the password must be changed at the next sign-on. */
    public static final Attribute<Boolean> PASSWORD_RESET = Attribute.yesNo(
                    "FORCEPWRESET", "Force Password Reset", false)
            .setBy("FORCEPWRESET")
            .inNoTable("neither queries nor tables tell");

    public static final Attribute<Integer> INVALID_SIGN_ONS =
            Attribute.number("INVALID_PW_COUNT", "Invalid Sign-on Count", 0).byServer();
    public static final Attribute<Boolean> LOCKED = Attribute.yesNo("LOCKED", "Locked?", false);
    public static final Attribute<String> CONTACT =
            Attribute.text("CONTACT", "Contact").setBy("CONTACT");
    public static final Attribute<String> COMPRESSION =
            Attribute.word("COMPRESSION", "Compression", "Client", "Yes", "No").setBy("COMPRESSION");
    public static final Attribute<Boolean> ARCHIVE_DELETE =
            Attribute.yesNo("ARCHDELETE", "Archive Delete Allowed?", true).setBy("ARCHDELETE");
    public static final Attribute<Boolean> BACKUP_DELETE =
            Attribute.yesNo("BACKDELETE", "Backup Delete Allowed?", false).setBy("BACKDELETE");
    public static final Attribute<LocalDateTime> REGISTERED = Attribute.moment("REG_TIME", "Registration Date/Time");
    public static final Attribute<String> REGISTERED_BY =
            Attribute.text("REG_ADMIN", "Registering Administrator").byServer();
    public static final Attribute<String> OPTION_SET =
            Attribute.text("OPTION_SET", "Optionset").setBy("CLOPTSET").refersTo(ClientOptionSet.TYPE);
    public static final Attribute<String> URL = Attribute.text("URL", "URL").setBy("URL");
    public static final Attribute<String> NODE_TYPE = Attribute.word(
                    "NODETYPE", "Node Type", "Client", "NAS", "Server", "ObjectClient")
            .setBy("TYPE");
    /** Days; empty where the server's own period holds. */
    public static final Attribute<OptionalInt> PASSWORD_PERIOD = Attribute.of(
                    "PASSEXP", "Password Expiration Period", Types.numberOr("", "Day(s)"), OptionalInt.empty())
            .setBy("PASSEXP");

    public static final Attribute<Boolean> KEEP_MOUNT_POINT =
            Attribute.yesNo("KEEP_MP", "Keep Mount Point?", false).setBy("KEEPMP");
    public static final Attribute<Integer> MOUNT_POINTS = Attribute.number(
                    "MAX_MP_ALLOWED", "Maximum Mount Points Allowed", 1)
            .setBy("MAXNUMMP");
    public static final Attribute<String> AUTO_RENAME = Attribute.word(
                    "AUTO_FS_RENAME", "Auto Filespace Rename", "No", "Yes", "Client")
            .setBy("AUTOFSRENAME");
    public static final Attribute<String> VALIDATE_PROTOCOL = Attribute.word(
                    "VALIDATEPROTOCOL", "Validate Protocol", "No", "DataOnly", "All")
            .setBy("VALIDATEPROTOCOL");
    public static final Attribute<String> TCP_NAME =
            Attribute.text("TCP_NAME", "TCP/IP Name").byServer();
    public static final Attribute<String> TCP_ADDRESS =
            Attribute.text("TCP_ADDRESS", "TCP/IP Address").byServer();
    /** Files in a transaction of the client; 0 where the server's option holds. */
    public static final Attribute<Integer> TRANSACTION_GROUP =
            Attribute.number("TXNGROUPMAX", "Transaction Group Max", 0).setBy("TXNGROUPMAX");

    public static final Attribute<String> LAST_METHOD = Attribute.text(
                    "LASTSESS_COMMMETH", "Last Communication Method Used")
            .byServer();
    /** What the client has sent in its last session, in bytes. */
    public static final Attribute<Long> LAST_RECEIVED = Attribute.of(
                    "LASTSESS_RECVD", "Bytes Received Last Session", Types.COUNT, 0L)
            .byServer();
    /** What the client has got in its last session, in bytes. */
    public static final Attribute<Long> LAST_SENT = Attribute.of(
                    "LASTSESS_SENT", "Bytes Sent Last Session", Types.COUNT, 0L)
            .byServer();

    public static final Attribute<String> TRANSPORT_METHOD = Attribute.of(
                    "TRANSPORT_METHOD", "Transport Method", Types.TEXT, "Unknown")
            .byServer();

    public static final Attribute<String> DATA_WRITE_PATH = Attribute.word(
                    "DATAWRITEPATH", "Data Write Path", "ANY", "LAN", "LANFREE")
            .setBy("DATAWRITEPATH");
    public static final Attribute<String> DATA_READ_PATH = Attribute.word(
                    "DATAREADPATH", "Data Read Path", "ANY", "LAN", "LANFREE")
            .setBy("DATAREADPATH");
    public static final Attribute<String> SESSION_INITIATION = Attribute.word(
                    "SESSION_INITIATION", "Session Initiation", "ClientOrServer", "ServerOnly")
            .setBy("SESSIONINITIATION");
    public static final Attribute<String> HIGH_LEVEL_ADDRESS =
            Attribute.text("CLIENT_HLA", "High-level Address").setBy("HLADDRESS");
    public static final Attribute<String> LOW_LEVEL_ADDRESS =
            Attribute.text("CLIENT_LLA", "Low-level Address").setBy("LLADDRESS");
    public static final Attribute<String> EMAIL =
            Attribute.text("EMAIL_ADDRESS", "Email Address").setBy("EMAILADDRESS");
    public static final Attribute<String> DEDUPLICATION = Attribute.word(
                    "DEDUPLICATION", "Deduplication", "ClientOrServer", "ServerOnly")
            .setBy("DEDUPLICATION");
    public static final Attribute<String> BACKUP_INITIATION = Attribute.word(
                    "BACKUP_INITIATION", "Users allowed to back up", "All", "Root")
            .setBy("BACKUPINITIATION");
    public static final Attribute<String> ROLE_OVERRIDE = Attribute.word(
                    "ROLE_O", "Role Override", "UseReported", "Client", "Server", "Other")
            .setBy("ROLEOVERRIDE");
    public static final Attribute<ReplicationState> REPL_STATE = Attribute.choice(
                    "REPL_STATE", "Replication State", ReplicationState.NONE)
            .setBy("REPLSTATE");
    public static final Attribute<ReplicationMode> REPL_MODE = Attribute.choice(
                    "REPL_MODE", "Replication Mode", ReplicationMode.NONE)
            .setBy("REPLMODE");
    public static final Attribute<ReplicationRule> BACKUP_RULE = Attribute.choice(
                    "REPL_BKRULE", "Backup Replication Rule", ReplicationRule.DEFAULT)
            .setBy("BKREPLRULEDEFAULT");
    public static final Attribute<ReplicationRule> ARCHIVE_RULE = Attribute.choice(
                    "REPL_ARRULE", "Archive Replication Rule", ReplicationRule.DEFAULT)
            .setBy("ARREPLRULEDEFAULT");
    public static final Attribute<ReplicationRule> SPACE_RULE = Attribute.choice(
                    "REPL_SPRULE", "Space Management Replication Rule", ReplicationRule.DEFAULT)
            .setBy("SPREPLRULEDEFAULT");
    public static final Attribute<Optional<Level>> TARGET_LEVEL = Attribute.of(
                    "CLIENT_TARGET_VERSION", "Client Target Version", new ClientLevel(false), Optional.<Level>empty())
            .setBy("TARGETLEVEL")
            .inNoTable(FOUR_COLUMNS);
    public static final Attribute<String> AUTHENTICATION = Attribute.mixedWord(
                    "AUTHENTICATION", "Authentication", "Local", "LDAP")
            .setBy("AUTHENTICATION");
    public static final Attribute<String> SSL_REQUIRED = Attribute.mixedWord(
                    "SSL_REQUIRED", "SSL Required", "Default", "Yes", "No", "ServerOnly")
            .setBy("SSLREQUIRED");
    public static final Attribute<String> SESSION_SECURITY = Attribute.mixedWord(
                    "SESSION_SECURITY", "Session Security", "Transitional", "Strict")
            .setBy("SESSIONSECURITY");
    public static final Attribute<String> PRIMARY_SERVER = Attribute.text(
                    "REPLICATION_PRIMARY_SERVER", "Replication Primary Server")
            .byServer();
    public static final Attribute<String> LAST_REPLICATED_TO = Attribute.text(
                    "LAST_REPLICATED_TO_SERVER", "Last Replicated to Server")
            .byServer();
    /** The default target that REMOVE REPLNODE has named while others are left; empty again with the next replication there. */
    public static final Attribute<String> ENDED_TARGET = Attribute.text("ENDED_TARGET", "Ended Target")
            .inNoTable("neither queries nor tables tell")
            .byServer();

    public static final Attribute<Boolean> SPLIT_LARGE_OBJECTS =
            Attribute.yesNo("SPLIT_LARGE_OBJECTS", "Split Large Objects", true).setBy("SPLITLARGEOBJECTS");
    public static final Attribute<String> UTILITY_URL =
            Attribute.text("UTILITYURL", "Utility URL").setBy("UTILITYURL");
    public static final Attribute<Boolean> RECOVER_DAMAGED = Attribute.yesNo(
                    "RECOVER_DAMAGED", "Replication Recovery of Damaged Files", true)
            .setBy("RECOVERDAMAGED");

    public static final ObjectType TYPE = ObjectType.of(
            "NODE",
            1,
            NAME,
            PLATFORM,
            CLIENT_OS_LEVEL,
            CLIENT_VERSION,
            DOMAIN,
            LAST_ACCESS,
            PASSWORD_SET,
            PASSWORD,
            PASSWORD_RESET,
            INVALID_SIGN_ONS,
            LOCKED,
            CONTACT,
            COMPRESSION,
            ARCHIVE_DELETE,
            BACKUP_DELETE,
            REGISTERED,
            REGISTERED_BY,
            OPTION_SET,
            URL,
            NODE_TYPE,
            PASSWORD_PERIOD,
            KEEP_MOUNT_POINT,
            MOUNT_POINTS,
            AUTO_RENAME,
            VALIDATE_PROTOCOL,
            TCP_NAME,
            TCP_ADDRESS,
            TRANSACTION_GROUP,
            LAST_METHOD,
            LAST_RECEIVED,
            LAST_SENT,
            TRANSPORT_METHOD,
            DATA_WRITE_PATH,
            DATA_READ_PATH,
            SESSION_INITIATION,
            HIGH_LEVEL_ADDRESS,
            LOW_LEVEL_ADDRESS,
            EMAIL,
            DEDUPLICATION,
            BACKUP_INITIATION,
            ROLE_OVERRIDE,
            REPL_STATE,
            REPL_MODE,
            BACKUP_RULE,
            ARCHIVE_RULE,
            SPACE_RULE,
            TARGET_LEVEL,
            AUTHENTICATION,
            SSL_REQUIRED,
            SESSION_SECURITY,
            PRIMARY_SERVER,
            LAST_REPLICATED_TO,
            ENDED_TARGET,
            SPLIT_LARGE_OBJECTS,
            UTILITY_URL,
            RECOVER_DAMAGED);

    private Node() {}

    /** The attribute that holds the node's replication rule for a data type. */
    public static Attribute<ReplicationRule> rule(DataType type) {
        return type.choose(BACKUP_RULE, ARCHIVE_RULE, SPACE_RULE);
    }
}
