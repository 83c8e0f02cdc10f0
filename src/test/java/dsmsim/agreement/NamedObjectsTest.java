package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.site.Attribute;
import dsmsim.site.NameHolder;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.FullSite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds the name of an object says so, so that it follows a new name and a deletion. */
class NamedObjectsTest {
    private static final String WHO = "tells who did something; whoever it was may be gone since";
    private static final String COPY_GROUP = "is to be changed by hand after RENAME STGPOOL (its page)";

    /** The attributes that keep a name whatever becomes of the object, and why. */
    private static final Map<String, String> NOT_FOLLOWING = new TreeMap<>(Map.ofEntries(
            Map.entry("ADMIN.REG_ADMIN", WHO),
            Map.entry("BU_COPYGROUP.CHG_ADMIN", WHO),
            Map.entry("CLOPTSET.LAST_UPDATE_BY", WHO),
            Map.entry("COLLOCGROUP.CHG_ADMIN", WHO),
            Map.entry("DOMAIN.CHG_ADMIN", WHO),
            Map.entry("GRPMEMBER.CHG_ADMIN", WHO),
            Map.entry("NODE.REG_ADMIN", WHO),
            Map.entry("NODEGROUP.CHG_ADMIN", WHO),
            Map.entry("SCRIPT.CHG_ADMIN", WHO),
            Map.entry("SCRIPTLINE.CHG_ADMIN", WHO),
            Map.entry("SERVER.REG_ADMIN", WHO),
            Map.entry("SERVERGROUP.CHG_ADMIN", WHO),
            Map.entry("SPACETRIGGER.CHG_ADMIN", WHO),
            Map.entry("REPLICATION.NODE_NAME", "tells what was replicated"),
            Map.entry("REPLICATION.TARGET_SERVER", "tells where it was replicated to"),
            Map.entry(
                    "SUBSCRIPTION.PROFILE_NAME", "subscribers ask on for a profile that is gone (DELETE PROFILE page)"),
            Map.entry("MGMTCLASS.MIGDESTINATION", COPY_GROUP),
            Map.entry("AR_COPYGROUP.DESTINATION", COPY_GROUP),
            Map.entry("BU_COPYGROUP.DESTINATION", COPY_GROUP)));

    private final Set<String> faults = new TreeSet<>();
    private final Set<String> notFollowing = new TreeSet<>();

    @Test
    void whatHoldsTheNameOfAnObjectFollowsIt() {
        for (Server server : FullSite.build().site().servers().values()) {
            Set<String> ambiguous = ambiguousNames(server);
            for (ObjectType type : server.types()) {
                for (Row object : server.all(type).values()) {
                    if (!ambiguous.contains(name(object))) {
                        check(object, server);
                    }
                }
            }
        }
        notFollowing.stream()
                .filter(attribute -> !NOT_FOLLOWING.containsKey(attribute))
                .forEach(faults::add);
        assertEquals("", String.join("\n", faults));
        assertEquals(NOT_FOLLOWING.keySet(), notFollowing, "what the full site has of these");
    }

    private void check(Row object, Server server) {
        String name = name(object);
        for (ObjectType type : server.types()) {
            boolean isPart = type.isPartOf(object.type());
            for (Row row : server.all(type).values()) {
                for (Attribute<?> attribute : type.attributes()) {
                    boolean isOwn =
                            row.equals(object) || isPart && type.keyAttributes().contains(attribute);
                    boolean follows = attribute.mayName(object.type(), type) && attribute.names(object.type(), row);
                    if (!isOwn && !follows && names(row.get(attribute)).contains(name)) {
                        notFollowing.add(attribute.toString());
                    }
                }
            }
        }
        for (Attribute<?> setting : Declarations.settings()) {
            boolean follows = setting.mayName(object.type(), object.type());
            if (!follows && names(server.setting(setting)).contains(name)) {
                notFollowing.add(setting.toString());
            }
        }
    }

    /** Names of several objects, of which none is meant for sure; a part of an object stands for it. */
    private static Set<String> ambiguousNames(Server server) {
        Map<String, ObjectType> first = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (ObjectType type : server.types()) {
            boolean isObject = type.keyAttributes().size() == 1 && !isPartOfAny(type, server);
            for (Row row : isObject ? server.all(type).values() : List.<Row>of()) {
                ObjectType other = first.putIfAbsent(name(row), type);
                if (other != null) {
                    ambiguous.add(name(row));
                }
            }
        }
        for (ObjectType type : server.types()) {
            server.all(type).values().stream()
                    .map(NamedObjectsTest::name)
                    .filter(name -> first.get(name) != type)
                    .forEach(ambiguous::add);
        }
        return ambiguous;
    }

    private static boolean isPartOfAny(ObjectType type, Server server) {
        return server.types().stream().anyMatch(type::isPartOf);
    }

    private static String name(Row object) {
        List<Object> key = object.keyParts();
        return key.get(key.size() - 1).toString();
    }

    private static List<String> names(Object value) {
        if (value instanceof NameHolder holder) {
            return holder.names();
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}
