package dsmsim.hazard;

import dsmsim.product.Level;
import dsmsim.replication.Compatibility;
import dsmsim.server.Reach;
import dsmsim.server.ServerDefinition;
import dsmsim.server.SessionSettings;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * The target has taken a node over and cannot replicate to the source. A one-way pair is in order as long as nobody stores on
 * its target. That one of two unequal levels may not be allowed to send is not told here but where the other reading is.
 */
final class NoWayBack extends StandingHazard {

    @Override
    List<Standing> look(String node, Site site) {
        List<Standing> found = new ArrayList<>();
        for (Partnership pair : Partnership.of(node, site)) {
            if (pair.isTakenOver()) {
                obstacle(pair, site, found);
            }
        }
        return found;
    }

    private static void obstacle(Partnership pair, Site site, List<Standing> found) {
        Server from = pair.target();
        Server to = pair.source();
        if (!from.has(ServerDefinition.TYPE, to.name())) {
            found.add(standing(
                    pair,
                    from + " has no definition of " + to,
                    "DEFINE SERVER " + to + " with SERVERPASSWORD, HLADDRESS and LLADDRESS on " + from
                            + " before the client stores there."));
        } else if (!Reach.isAllowed(from, to)) {
            found.add(standing(pair, "sessions from " + from + " to " + to + " are disabled", enabling(from, to)));
        } else if (!Compatibility.fits(site, from, to)) {
            Level least = Compatibility.leastTarget(from.level());
            found.add(standing(
                    pair,
                    from + " is at " + from.level() + " and cannot replicate to " + to + " at " + to.level(),
                    "Bring " + to + " to " + (to.level().isBefore(least) ? least : from.level())
                            + " or later before the roles are changed."));
        }
    }

    private static String enabling(Server from, Server to) {
        return from.setting(SessionSettings.OUTBOUND_DISABLED).contains(to.name())
                ? "ENABLE SESSIONS SERVER " + to + " DIRECTION=OUTBOUND on " + from + "."
                : "ENABLE SESSIONS SERVER " + from + " DIRECTION=INBOUND on " + to + ".";
    }

    private static Standing standing(Partnership pair, String why, String advice) {
        String sentence = Character.toUpperCase(why.charAt(0)) + why.substring(1);
        return new Standing(
                pair.target().name(),
                pair.source().name(),
                pair.onlyOnTarget(),
                sentence + ": what clients store on " + pair.target() + " cannot be sent back ({n} of it missing on "
                        + pair.source() + ").",
                advice);
    }
}
