package dsmsim.server;

import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A managed server's subscription to a profile of its configuration manager. Both servers keep it: the one as its own, the
 * other as that of a subscriber. Meanwhile neither can delete the definition of the other; that is ours, the page of DELETE
 * SERVER names no subscriptions.
 */
public final class Subscription {
    public static final Attribute<String> MANAGER =
            Attribute.text("CONFIG_MANAGER", "Configuration manager").refersTo(ServerDefinition.TYPE);
    public static final Attribute<String> PROFILE = Attribute.text("PROFILE_NAME", "Profile name");
    public static final Attribute<String> SUBSCRIBER =
            Attribute.text("SUBSCRIBER", "Subscriber").refersTo(ServerDefinition.TYPE);
    /** Whether the managed server has what the profile holds now; nothing is distributed yet. */
    static final Attribute<Boolean> CURRENT = Attribute.yesNo("IS_CURRENT", "Is current?", false);

    static final Attribute<LocalDateTime> UPDATED = Attribute.moment("LAST_UPDATE", "Last update date/time");

    public static final ObjectType TYPE =
            ObjectType.of("SUBSCRIPTION", 3, MANAGER, PROFILE, SUBSCRIBER, CURRENT, UPDATED);

    static final Fact<Row> MANAGER_SHOWN = named(MANAGER);
    static final Fact<Row> SUBSCRIBER_SHOWN = named(SUBSCRIBER);

    static final Relation<Row> TABLE = Relation.of("SUBSCRIPTIONS", TYPE, List.of(MANAGER_SHOWN, SUBSCRIBER_SHOWN));

    private Subscription() {}

    /** The name of a server, which is for this one what it calls itself. */
    private static Fact<Row> named(Attribute<String> name) {
        return Fact.derived(
                name.column(), name.title(), Types.TEXT, (subscription, where) -> shown(subscription.get(name), where));
    }

    private static String shown(String name, View where) {
        return name.equals(where.server().name()) ? where.server().shownName() : name;
    }

    /** The configuration manager of a managed server. */
    static Optional<String> manager(Server server) {
        return own(server).stream().findFirst().map(subscription -> subscription.get(MANAGER));
    }

    /** What the server itself subscribes to. */
    static List<Row> own(Server server) {
        List<Row> own = new ArrayList<>(server.all(TYPE).values());
        own.removeIf(subscription -> !subscription.get(SUBSCRIBER).equals(server.name()));
        return own;
    }

    /** What other servers subscribe to on this one. */
    static List<Row> subscribers(Server server) {
        return List.copyOf(server.under(TYPE, server.name()));
    }

    /** The subscriptions of other servers to a profile of this one. */
    static List<Row> subscribers(Server server, String profile) {
        return List.copyOf(server.under(TYPE, server.name(), profile));
    }
}
