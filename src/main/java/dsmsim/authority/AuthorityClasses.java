package dsmsim.authority;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import java.util.List;

/**
 * The classes that GRANT and REVOKE AUTHORITY are about. STGPOOLS alone means storage privilege, as the command pages
 * have it.
 */
record AuthorityClasses(boolean system, boolean policy, boolean storage, boolean operator, boolean node) {

    /** Reads CLASSES; fails when other parameters do not go with it. */
    static AuthorityClasses of(Invocation invocation) {
        List<String> names = invocation.list("CLASSES");
        AuthorityClasses classes = new AuthorityClasses(
                names.contains("SYSTEM"),
                names.contains("POLICY"),
                names.contains("STORAGE") || invocation.given("STGPOOLS"),
                names.contains("OPERATOR"),
                names.contains("NODE"));
        classes.check(invocation);
        return classes;
    }

    private void check(Invocation invocation) {
        boolean isMore = policy || storage || operator || node || invocation.given("DOMAINS");
        if (system && isMore) {
            throw CommandFailure.at(invocation.span("CLASSES"), "SIM0610E");
        }
        if (invocation.given("DOMAINS") && !policy && !node) {
            throw CommandFailure.at(invocation.span("DOMAINS"), "SIM0040E", "DOMAINS", "CLASSES=POLICY");
        }
    }

    boolean isEmpty() {
        return !system && !policy && !storage && !operator && !node;
    }
}
