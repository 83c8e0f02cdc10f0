package dsmsim.server;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.command.PlainObject;
import dsmsim.command.SetSetting;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands about other servers, groups of servers, and the settings of this one. */
public final class ServerChapter implements Chapter {
    private static final String SERVER_NAME = "server_name";
    private static final String GROUP_NAME = "group_name";
    private static final List<String> CURRENT_GROUP = List.of("current_group_name");
    private static final String NEW_GROUP = "new_group_name";

    @Override
    public Optional<Handler> find(String command) {
        Optional<Handler> handler = Optional.ofNullable(definition(command));
        return handler.isPresent() ? handler : Optional.ofNullable(setting(command));
    }

    private static Handler definition(String command) {
        return switch (command) {
            case "COPY SERVERGROUP" -> group().copy("ANR1999I", CURRENT_GROUP, List.of(NEW_GROUP));
            case "DEFINE GRPMEMBER" -> new DefineGroupMember();
            case "DEFINE SERVER" -> new DefineServer();
            case "DEFINE SERVERGROUP" -> group().define("ANR1999I");
            case "DELETE GRPMEMBER" -> new DeleteGroupMember();
            case "DELETE SERVER" -> new DeleteWithMemberships(server().delete("ANR1661I"), SERVER_NAME);
            case "DELETE SERVERGROUP" -> new DeleteWithMemberships(group().delete("ANR1999I"), GROUP_NAME);
            case "DISABLE SESSIONS" -> new AllowSessions(false);
            case "ENABLE SESSIONS" -> new AllowSessions(true);
            case "HALT" -> new Halt();
            case "MOVE GRPMEMBER" -> new MoveGroupMember();
            case "PING SERVER" -> new PingServer();
            case "QUERY SERVER" -> new QueryServer();
            case "QUERY SERVERGROUP" -> new QueryServerGroup();
            case "RENAME SERVERGROUP" -> group().rename("ANR1999I", CURRENT_GROUP, NEW_GROUP);
            case "UPDATE SERVER" -> new UpdateServer();
            case "UPDATE SERVERGROUP" -> group().update("ANR1999I");
            default -> null;
        };
    }

    private static PlainObject server() {
        return PlainObject.of(ServerDefinition.TYPE, SERVER_NAME).missing("ANR1663E");
    }

    private static PlainObject group() {
        return PlainObject.of(ServerGroup.TYPE, GROUP_NAME)
                .missing("SIM0328E")
                .stamped(ServerGroup.CHANGED_BY, ServerGroup.CHANGED)
                .storedIf((group, invocation, context) -> {
                    String name = group.get(ServerGroup.NAME);
                    if (context.server().has(ServerDefinition.TYPE, name)) {
                        throw CommandFailure.of("SIM0101E", "SERVER", name);
                    }
                });
    }

    private static Handler setting(String command) {
        return switch (command) {
            case "ACCEPT DATE" -> (invocation, context) -> Result.of("ANR0894I");
            case "SET ACCOUNTING" -> SetSetting.of(ServerSettings.ACCOUNTING, "value");
            case "SET CONFIGMANAGER" -> SetSetting.of(ServerSettings.CONFIGURATION_MANAGER, "value");
            case "SET CONFIGREFRESH" -> SetSetting.of(ServerSettings.CONFIGURATION_REFRESH, "minutes");
            case "SET CONTEXTMESSAGING" -> SetSetting.of(ServerSettings.CONTEXT_MESSAGING, "value");
            case "SET CROSSDEFINE" -> new SetSetting<>(ServerSettings.CROSS_DEFINE, "value", "ANR2135I");
            case "SET DEPLOYMAXPKGS" -> SetSetting.of(ServerSettings.MOST_PACKAGES, "number");
            case "SET DEPLOYPKGMGR" -> SetSetting.of(ServerSettings.PACKAGE_MANAGER, "value");
            case "SET DEPLOYREPOSITORY" -> SetSetting.of(ServerSettings.PACKAGE_DIRECTORY, "path_name");
            case "SET LICENSEAUDITPERIOD" -> SetSetting.of(ServerSettings.LICENSE_AUDIT_PERIOD, "days");
            case "SET PRODUCTOFFERING" -> SetSetting.of(ServerSettings.PRODUCT_OFFERING, "product_offering");
            case "SET SECURITYNOTIF" -> SetSetting.of(ServerSettings.SECURITY_NOTIFICATIONS, "value");
            case "SET SERVERHLADDRESS" -> new SetSetting<>(ServerSettings.HIGH_LEVEL_ADDRESS, "ip_address", "ANR2132I");
            case "SET SERVERLLADDRESS" -> new SetSetting<>(ServerSettings.LOW_LEVEL_ADDRESS, "tcp_port", "ANR2133I");
            case "SET SERVERNAME" -> new SetServerName();
            case "SET SERVERPASSWORD" -> new SetServerPassword();
            case "SET SUMMARYRETENTION" -> SetSetting.of(ServerSettings.SUMMARY_RETENTION, "days");
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> relations() {
        return ServerTables.ALL;
    }
}
