package dsmsim.node;

/** DELETE NODEGROUPMEMBER. */
final class DeleteNodeGroupMember extends NodeGroupMembership {
    DeleteNodeGroupMember() {
        super(false);
    }
}
