package dsmsim.node;

/** DEFINE NODEGROUPMEMBER. */
final class DefineNodeGroupMember extends NodeGroupMembership {
    DefineNodeGroupMember() {
        super(true);
    }
}
