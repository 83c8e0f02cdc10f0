package dsmsim.policy;

import dsmsim.command.Column;
import dsmsim.command.Moments;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Types;
import java.util.List;

/** The columns of QUERY DOMAIN, QUERY POLICYSET and QUERY MGMTCLASS, in the order of the product. */
final class PolicyColumns {
    /** The configuration profile that an object comes from; there are none yet. */
    static final Fact<Row> MANAGING_PROFILE = Fact.absent("PROFILE", "Managing profile", "");

    static final Fact<Row> CHANGES_PENDING = Fact.absent("", "Changes Pending", "No");

    private static final Fact<Row> NODES =
            Fact.derived("NUM_NODES", "Number of Registered Nodes", Types.NUMBER, PolicyColumns::nodes);
    private static final Fact<Row> IS_DEFAULT =
            Fact.derived("DEFAULTMC", "Default Mgmt Class ?", Types.MIXED_YES_NO, PolicyColumns::isDefault);

    static final List<Column<Row>> DOMAIN = List.of(
            Column.left("Policy/Domain/Name", 9, Domain.NAME),
            Column.left("Activated/Policy/Set", 9, Domain.ACTIVATED_SET),
            Column.left("Activated/Default/Mgmt/Class", 9, Domain.DEFAULT_CLASS),
            Column.right("Number of/Registered/Nodes", 10, NODES),
            Column.left("Description", 23, Domain.DESCRIPTION));

    static final List<Column<Row>> DOMAIN_DETAILS = List.of(
            Column.of(Domain.NAME),
            Column.of(Domain.ACTIVATED_SET),
            Column.of(Domain.ACTIVATED),
            Column.of(Moments.daysSince("Days Since Activation", Domain.ACTIVATED)),
            Column.of(Domain.DEFAULT_CLASS),
            Column.of(NODES),
            Column.of(Domain.DESCRIPTION),
            Column.of(Domain.BACKUP_GRACE),
            Column.of(Domain.ARCHIVE_GRACE),
            Column.of(Domain.CHANGED_BY),
            Column.of(Domain.CHANGED),
            Column.of(MANAGING_PROFILE),
            Column.of(CHANGES_PENDING),
            Column.of(Domain.ACTIVE_DATA_POOLS));

    static final List<Column<Row>> SET = List.of(
            Column.left("Policy/Domain/Name", 9, PolicySet.DOMAIN),
            Column.left("Policy/Set Name", 9, PolicySet.NAME),
            Column.left("Default/Mgmt/Class/Name", 9, PolicySet.DEFAULT_CLASS),
            Column.left("Description", 23, PolicySet.DESCRIPTION));

    static final List<Column<Row>> SET_DETAILS = List.of(
            Column.of(PolicySet.DOMAIN),
            Column.of(PolicySet.NAME),
            Column.of(PolicySet.DEFAULT_CLASS),
            Column.of(PolicySet.DESCRIPTION),
            Column.of(PolicySet.CHANGED_BY),
            Column.of(PolicySet.CHANGED),
            Column.of(MANAGING_PROFILE),
            Column.of(CHANGES_PENDING));

    static final List<Column<Row>> CLASS = List.of(
            Column.left("Policy/Domain/Name", 9, ManagementClass.DOMAIN),
            Column.left("Policy/Set Name", 9, ManagementClass.SET),
            Column.left("Mgmt/Class/Name", 9, ManagementClass.NAME),
            Column.left("Default/Mgmt/Class ?", 9, IS_DEFAULT),
            Column.left("Description", 23, ManagementClass.DESCRIPTION));

    static final List<Column<Row>> CLASS_DETAILS = List.of(
            Column.of(ManagementClass.DOMAIN),
            Column.of(ManagementClass.SET),
            Column.of(ManagementClass.NAME),
            Column.of(IS_DEFAULT),
            Column.of(ManagementClass.DESCRIPTION),
            Column.of(ManagementClass.TECHNIQUE),
            Column.of(ManagementClass.DAYS_OF_NON_USE),
            Column.of(ManagementClass.REQUIRES_BACKUP),
            Column.of(ManagementClass.DESTINATION),
            Column.of(ManagementClass.CHANGED_BY),
            Column.of(ManagementClass.CHANGED),
            Column.of(MANAGING_PROFILE),
            Column.of(CHANGES_PENDING));

    private PolicyColumns() {}

    /** How many nodes are in a domain: they name it. */
    private static int nodes(Row domain, View where) {
        int nodes = 0;
        for (Row referrer : where.server().referrers(domain)) {
            nodes += referrer.type().noun().equals("NODE") ? 1 : 0;
        }
        return nodes;
    }

    private static boolean isDefault(Row managementClass, View where) {
        return where.server()
                .find(
                        PolicySet.TYPE,
                        managementClass.get(ManagementClass.DOMAIN),
                        managementClass.get(ManagementClass.SET))
                .filter(set -> set.get(PolicySet.DEFAULT_CLASS).equals(managementClass.get(ManagementClass.NAME)))
                .isPresent();
    }
}
