package dsmsim.replication;

import dsmsim.site.Attribute;
import dsmsim.site.Draft;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.time.LocalDateTime;

/** What a server remembers of the servers it replicates with, as QUERY REPLSERVER lists it. */
public final class Partners {
    public static final Attribute<String> NAME = Attribute.text("SERVER_NAME", "Server Name");
    public static final Attribute<LocalDateTime> LAST_REPLICATION =
            Attribute.moment("LAST_REPLICATION", "Last Replication");
    public static final Attribute<LocalDateTime> HEARTBEAT = Attribute.moment("LAST_HEARTBEAT", "Heartbeat");
    /** Whether the partner's own policies manage what is sent to it (SET DISSIMILARPOLICIES). */
    public static final Attribute<Boolean> DISSIMILAR_POLICIES =
            Attribute.of("DISSIMILAR_POLICIES", "Dissimilar Policies", Types.ON_OFF, false);

    public static final ObjectType TYPE =
            ObjectType.of("REPLSERVER", 1, NAME, LAST_REPLICATION, HEARTBEAT, DISSIMILAR_POLICIES);

    private Partners() {}

    static Row of(Server server, String partner) {
        return server.find(TYPE, partner).orElse(TYPE.row(partner));
    }

    /** Whether a server leaves it to the policies of its partner what becomes of the files that it sends there. */
    public static boolean isDissimilar(Server server, String partner) {
        return of(server, partner).get(DISSIMILAR_POLICIES);
    }

    /** Both servers note a replication from one to the other. */
    static void replicated(Draft draft, String source, String target) {
        note(draft, source, target);
        note(draft, target, source);
    }

    private static void note(Draft draft, String server, String partner) {
        Server noting = draft.server(server);
        Row row = of(noting, partner).with(LAST_REPLICATION, draft.now());
        draft.put(noting.with(row.with(HEARTBEAT, draft.now())));
    }

    /**
     * The globally unique identifier of a server: 16 bytes in hexadecimal with dots, always the same for a name.
     */
    public static String guid(String server) {
        StringBuilder guid = new StringBuilder();
        long state = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < 16; i++) {
            state = (state ^ (i < server.length() ? server.charAt(i) : i)) * 0xBF58476D1CE4E5B9L + server.hashCode();
            String hex = Integer.toHexString((int) (state >>> 56) & 0xFF);
            guid.append(i == 0 ? "" : ".").append(hex.length() == 1 ? "0" : "").append(hex);
        }
        return guid.toString();
    }
}
