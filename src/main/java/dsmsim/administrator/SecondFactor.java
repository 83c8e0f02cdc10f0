package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;

/** Multifactor authentication: what the commands say about it is kept and shown, sign-on does not ask for it. */
final class SecondFactor {

    private SecondFactor() {}

    /** A shared secret is of use only for somebody who needs a second factor (command page). */
    static void check(Invocation invocation) {
        boolean needsSecret =
                invocation.find("MFAREQUIRED").filter("YES"::equals).isPresent();
        if (invocation.given("SHAREDSECRET") && !needsSecret) {
            throw CommandFailure.at(invocation.span("SHAREDSECRET"), "SIM0040E", "SHAREDSECRET", "MFAREQUIRED=YES");
        }
    }
}
