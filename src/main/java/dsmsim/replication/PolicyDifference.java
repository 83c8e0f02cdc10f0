package dsmsim.replication;

import dsmsim.policy.ActivePolicy;
import dsmsim.policy.ManagementClass;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An attribute of the active policy of a domain that is not the same on two servers.
 *
 * @param object what has the attribute, for example {@code Backup copy group}
 * @param attribute its title; empty when the object as a whole is on one server only
 */
public record PolicyDifference(
        String domain, String managementClass, String object, String attribute, String here, String there) {

    /** Finds the differences of two active policies of the same domain. */
    public static void between(ActivePolicy here, ActivePolicy there, List<PolicyDifference> found) {
        Set<String> classes = new TreeSet<>();
        here.classes().forEach(row -> classes.add(row.get(ManagementClass.NAME)));
        there.classes().forEach(row -> classes.add(row.get(ManagementClass.NAME)));
        for (String name : classes) {
            compare(here, name, "Management class", row(here, name), row(there, name), found);
            compare(here, name, "Backup copy group", here.backupCopyGroup(name), there.backupCopyGroup(name), found);
            compare(here, name, "Archive copy group", here.archiveCopyGroup(name), there.archiveCopyGroup(name), found);
        }
    }

    private static Optional<Row> row(ActivePolicy policy, String name) {
        return policy.classes().stream()
                .filter(row -> row.get(ManagementClass.NAME).equals(name))
                .findFirst();
    }

    private static void compare(
            ActivePolicy policy,
            String name,
            String object,
            Optional<Row> here,
            Optional<Row> there,
            List<PolicyDifference> found) {
        if (here.isPresent() != there.isPresent()) {
            found.add(new PolicyDifference(policy.domain(), name, object, "", presence(here), presence(there)));
        } else if (here.isPresent()) {
            for (Attribute<?> attribute : here.get().type().attributes()) {
                String one = attribute.text(here.get());
                String other = attribute.text(there.get());
                if (decides(attribute) && !one.equals(other)) {
                    found.add(new PolicyDifference(policy.domain(), name, object, attribute.title(), one, other));
                }
            }
        }
    }

    private static String presence(Optional<Row> row) {
        return row.isPresent() ? "Defined" : "Not defined";
    }

    /** Whether it has a say in what becomes of files; storage pools differ from server to server anyway. */
    private static boolean decides(Attribute<?> attribute) {
        String keyword = attribute.keyword();
        return !keyword.isEmpty() && !keyword.equals("DESCRIPTION") && !keyword.endsWith("DESTINATION");
    }
}
