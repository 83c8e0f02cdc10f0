package dsmsim.node;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Storable;
import dsmsim.stored.Fields;
import java.util.List;

/** The commands about nodes and what they store. */
public final class NodeChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(NodeGroup.FAMILY, ClientOptionSet.FAMILY, CollocationGroup.FAMILY);
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "DEFINE CLIENTOPT" -> new DefineClientOpt();
            case "DEFINE COLLOCMEMBER" -> new DefineCollocMember();
            case "DEFINE NODEGROUPMEMBER" -> new DefineNodeGroupMember();
            case "DELETE CLIENTOPT" -> new DeleteClientOpt();
            case "DELETE COLLOCMEMBER" -> new DeleteCollocMember();
            case "DELETE FILESPACE" -> new DeleteFileSpace();
            case "DELETE NODEGROUPMEMBER" -> new DeleteNodeGroupMember();
            case "GRANT PROXYNODE" -> new GrantProxyNode();
            case "LOCK NODE" -> new LockNode();
            case "QUERY AUDITOCCUPANCY" -> new QueryAuditOccupancy();
            case "QUERY CLOPTSET" -> new QueryCloptset();
            case "QUERY COLLOCGROUP" -> new QueryCollocGroup();
            case "QUERY FILESPACE" -> new QueryFileSpace();
            case "QUERY NODE" -> new QueryNode();
            case "QUERY OCCUPANCY" -> new QueryOccupancy();
            case "QUERY PROXYNODE" -> new QueryProxyNode();
            case "REGISTER NODE" -> new RegisterNode();
            case "REMOVE NODE" -> new RemoveNode();
            case "RENAME FILESPACE" -> new RenameFileSpace();
            case "RENAME NODE" -> new RenameNode();
            case "RESET PASSEXP" -> new ResetPassexp();
            case "REVOKE PROXYNODE" -> new RevokeProxyNode();
            case "SET PASSEXP" -> new SetPassexp();
            case "UNLOCK NODE" -> new UnlockNode();
            case "UPDATE CLIENTOPT" -> new UpdateClientOpt();
            case "UPDATE FILESPACE" -> new UpdateFileSpace();
            case "UPDATE NODE" -> new UpdateNode();
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> tables() {
        return NodeTables.ALL;
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "ACCESSRULE" -> AccessRule.TYPE;
            case "CLIENTOPT" -> ClientOption.TYPE;
            case "CLOPTSET" -> ClientOptionSet.TYPE;
            case "COLLOCGROUP" -> CollocationGroup.TYPE;
            case "COLLOCMEMBER" -> CollocationMember.TYPE;
            case "FILESPACE" -> FileSpace.TYPE;
            case "NODE" -> Node.TYPE;
            case "NODEGROUP" -> NodeGroup.TYPE;
            case "NODEGROUPMEMBER" -> NodeGroup.MEMBERSHIP;
            case "PROXYNODE" -> ProxyNode.TYPE;
            default -> null;
        };
    }

    @Override
    public Storable stored(String form, Fields fields) {
        return switch (form) {
            case DeleteFileSpaceWork.FORM -> DeleteFileSpaceWork.of(fields);
            default -> null;
        };
    }
}
