package dsmsim.server;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Restores;
import dsmsim.site.Server;
import java.util.List;

/** The commands about other servers, groups of servers, and the settings of this one. */
public final class ServerChapter implements Chapter {
    @Override
    public List<Family> families() {
        return List.of(
                ServerDefinition.FAMILY,
                ServerGroup.FAMILY,
                Profile.FAMILY,
                SetSetting.of("SET ACCOUNTING", ServerSettings.ACCOUNTING, "value"),
                SetSetting.of("SET CONFIGREFRESH", ServerSettings.CONFIGURATION_REFRESH, "minutes"),
                SetSetting.of("SET CONTEXTMESSAGING", ServerSettings.CONTEXT_MESSAGING, "value"),
                SetSetting.of("SET CROSSDEFINE", ServerSettings.CROSS_DEFINE, "value")
                        .saying("ANR2135I"),
                SetSetting.of("SET DEPLOYMAXPKGS", ServerSettings.MOST_PACKAGES, "number"),
                SetSetting.of("SET DEPLOYPKGMGR", ServerSettings.PACKAGE_MANAGER, "value"),
                SetSetting.of("SET DEPLOYREPOSITORY", ServerSettings.PACKAGE_DIRECTORY, "path_name"),
                SetSetting.of("SET LICENSEAUDITPERIOD", ServerSettings.LICENSE_AUDIT_PERIOD, "days"),
                SetSetting.of("SET PRODUCTOFFERING", ServerSettings.PRODUCT_OFFERING, "product_offering"),
                SetSetting.of("SET SECURITYNOTIF", ServerSettings.SECURITY_NOTIFICATIONS, "value"),
                SetSetting.of("SET SERVERHLADDRESS", ServerSettings.HIGH_LEVEL_ADDRESS, "ip_address")
                        .saying("ANR2132I"),
                SetSetting.of("SET SERVERLLADDRESS", ServerSettings.LOW_LEVEL_ADDRESS, "tcp_port")
                        .saying("ANR2133I"),
                SetSetting.of("SET SUMMARYRETENTION", ServerSettings.SUMMARY_RETENTION, "days"));
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "ACCEPT DATE" -> new AcceptDate();
            case "DEFINE GRPMEMBER" -> new DefineGrpmember();
            case "DEFINE PROFASSOCIATION" -> new DefineProfassociation();
            case "DEFINE SERVER" -> new DefineServer(ServerDefinition.FAMILY.plain("DEFINE"));
            case "DEFINE SUBSCRIPTION" -> new DefineSubscription();
            case "DELETE GRPMEMBER" -> new DeleteGrpmember();
            case "DELETE PROFASSOCIATION" -> new DeleteProfassociation();
            case "DELETE PROFILE" -> new DeleteProfile(Profile.FAMILY.plain("DELETE"));
            case "DELETE SUBSCRIBER" -> new DeleteSubscriber();
            case "DELETE SUBSCRIPTION" -> new DeleteSubscription();
            case "DISABLE SESSIONS" -> new DisableSessions();
            case "ENABLE SESSIONS" -> new EnableSessions();
            case "HALT" -> new Halt();
            case "LOCK PROFILE" -> new LockProfile();
            case "MOVE GRPMEMBER" -> new MoveGrpmember();
            case "NOTIFY SUBSCRIBERS" -> new NotifySubscribers();
            case "PING SERVER" -> new PingServer();
            case "QUERY PROFILE" -> new QueryProfile();
            case "QUERY SERVERGROUP" -> new QueryServerGroup();
            case "QUERY SUBSCRIBER" -> new QuerySubscriber();
            case "QUERY SUBSCRIPTION" -> new QuerySubscription();
            case "SET CONFIGMANAGER" -> new SetConfigManager();
            case "SET SERVERNAME" -> new SetServerName();
            case "SET SERVERPASSWORD" -> new SetServerPassword();
            case "UNLOCK PROFILE" -> new UnlockProfile();
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> tables() {
        return ServerTables.ALL;
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "GRPMEMBER" -> ServerGroup.MEMBERSHIP;
            case "PROFASSOCIATION" -> Profile.ASSOCIATION;
            case "PROFILE" -> Profile.TYPE;
            case "SERVER" -> ServerDefinition.TYPE;
            case "SERVERGROUP" -> ServerGroup.TYPE;
            case "SUBSCRIPTION" -> Subscription.TYPE;
            default -> null;
        };
    }

    @Override
    public Attribute<?> setting(String name) {
        return switch (name) {
            case "ACCOUNTING" -> ServerSettings.ACCOUNTING;
            case "ADMIN_SESSIONS" -> SessionSettings.ADMINISTRATORS;
            case "AVAILABILITY" -> SessionSettings.CLIENTS;
            case "CONFIG_MANAGER" -> ServerSettings.CONFIGURATION_MANAGER;
            case "CONTEXT_MESSAGING" -> ServerSettings.CONTEXT_MESSAGING;
            case "CROSSDEFINE" -> ServerSettings.CROSS_DEFINE;
            case "DATABASE_RESTORES" -> Restores.COUNT;
            case "DEPLOY_DIR" -> ServerSettings.PACKAGE_DIRECTORY;
            case "DEPLOY_MAXPKGS" -> ServerSettings.MOST_PACKAGES;
            case "DEPLOY_MGRSTATUS" -> ServerSettings.PACKAGE_MANAGER;
            case "INBOUND_SESSIONS_DISABLED" -> SessionSettings.INBOUND_DISABLED;
            case "INSTALL_DATE" -> ServerSettings.INSTALLED;
            case "LICENSEAUDITPERIOD" -> ServerSettings.LICENSE_AUDIT_PERIOD;
            case "OUTBOUND_SESSIONS_DISABLED" -> SessionSettings.OUTBOUND_DISABLED;
            case "PRODUCT_OFFERING" -> ServerSettings.PRODUCT_OFFERING;
            case "REFRESH_INTERVAL" -> ServerSettings.CONFIGURATION_REFRESH;
            case "RESTART_DATE" -> ServerSettings.RESTARTED;
            case "SECNOTIF_STATUS" -> ServerSettings.SECURITY_NOTIFICATIONS;
            case "SERVER_HLA" -> ServerSettings.HIGH_LEVEL_ADDRESS;
            case "SERVER_LLA" -> ServerSettings.LOW_LEVEL_ADDRESS;
            case "SERVER_NAME" -> Server.SHOWN_NAME;
            case "SERVER_PASSSET" -> ServerSettings.PASSWORD;
            case "SUMMARYRETENTION" -> ServerSettings.SUMMARY_RETENTION;
            default -> null;
        };
    }
}
