package dsmsim.node;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;
import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands about nodes and what they store. */
public final class NodeChapter implements Chapter {

    @Override
    public Optional<Handler> find(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "DEFINE NODEGROUP" -> NodeGroup.commands().define("ANR1999I");
                    case "DEFINE NODEGROUPMEMBER" -> new NodeGroupMembers(true);
                    case "DELETE FILESPACE" -> new DeleteFileSpace();
                    case "DELETE NODEGROUP" -> NodeGroup.commands().delete("ANR1999I");
                    case "DELETE NODEGROUPMEMBER" -> new NodeGroupMembers(false);
                    case "GRANT PROXYNODE" -> new GrantProxyNode();
                    case "LOCK NODE" -> new LockNode(true);
                    case "QUERY AUDITOCCUPANCY" -> new QueryAuditOccupancy();
                    case "QUERY FILESPACE" -> new QueryFileSpace();
                    case "QUERY NODE" -> new QueryNode();
                    case "QUERY NODEGROUP" -> NodeGroup.query();
                    case "QUERY OCCUPANCY" -> new QueryOccupancy();
                    case "QUERY PROXYNODE" -> new QueryProxyNode();
                    case "REGISTER NODE" -> new RegisterNode();
                    case "REMOVE NODE" -> new RemoveNode();
                    case "RENAME FILESPACE" -> new RenameFileSpace();
                    case "RENAME NODE" -> new RenameNode();
                    case "RESET PASSEXP" -> new ResetPasswordPeriod();
                    case "REVOKE PROXYNODE" -> new RevokeProxyNode();
                    case "SET PASSEXP" -> new SetPasswordPeriod();
                    case "UNLOCK NODE" -> new LockNode(false);
                    case "UPDATE FILESPACE" -> new UpdateFileSpace();
                    case "UPDATE NODE" -> new UpdateNode();
                    case "UPDATE NODEGROUP" -> NodeGroup.commands().update("ANR1999I");
                    default -> null;
                });
    }

    @Override
    public List<Relation<?>> relations() {
        return NodeTables.ALL;
    }
}
