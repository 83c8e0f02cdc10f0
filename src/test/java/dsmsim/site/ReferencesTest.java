package dsmsim.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.product.Level;
import dsmsim.value.Types;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Attribute<String> POOL = Attribute.text("POOL", "Pool");
    private static final Attribute<String> NEXT = Attribute.text("NEXT", "Next").refersToOwnType();
    private static final ObjectType POOLS = ObjectType.of("POOL", 1, POOL, NEXT);
    private static final Attribute<String> VOLUME = Attribute.text("VOLUME", "Volume");
    private static final Attribute<String> VOLUME_POOL = Attribute.text("POOL", "Pool");
    private static final ObjectType VOLUMES = ObjectType.partOf(POOLS, "VOLUME", 2, VOLUME_POOL, VOLUME);
    private static final Attribute<String> DOMAIN = Attribute.text("DOMAIN", "Domain");
    private static final Attribute<List<String>> USED =
            Attribute.of("USED", "Used pools", Types.NAMES, List.<String>of()).refersTo(POOLS);
    private static final ObjectType DOMAINS = ObjectType.of("DOMAIN", 1, DOMAIN, USED);

    private static final Attribute<String> HOST = Attribute.text("HOST", "Host");
    private static final Attribute<String> GUEST =
            Attribute.text("GUEST", "Guest").follows(POOLS, DOMAINS);
    private static final ObjectType VISITS = ObjectType.of("VISIT", 2, HOST, GUEST);
    private static final Attribute<String> DIARY = Attribute.text("DIARY", "Diary");
    private static final Attribute<String> LAST =
            Attribute.text("LAST", "Last").initially("NOBODY").follows(Referent.of("POOL"));
    private static final Attribute<List<String>> MET =
            Attribute.of("MET", "Met", Types.NAMES, List.<String>of()).follows(VOLUMES);
    private static final ObjectType DIARIES = ObjectType.of("DIARY", 1, DIARY, LAST, MET);
    private static final Attribute<List<String>> FRIENDS =
            Attribute.of("FRIENDS", "Friends", Types.NAMES, List.<String>of()).follows(POOLS);

    private final Row disk = POOLS.row("DISK").with(NEXT, "TAPE");
    private final Row tape = POOLS.row("TAPE");
    private final Row domain = DOMAINS.row("D").with(USED, List.of("DISK", "TAPE"));
    private final Row volume = VOLUMES.row("TAPE", "V1");
    private final Server server = new Server("S", Level.of(7, 1, 0, 0), "")
            .with(disk)
            .with(tape)
            .with(domain)
            .with(volume);

    @Test
    void objectsThatNameAnotherAreFoundByDeclaration() {
        assertEquals(List.of(domain, disk), server.referrers(tape));
        assertEquals(List.of(domain), server.referrers(disk));
        assertEquals(List.of(), server.referrers(domain));
    }

    @Test
    void partsBeginWithTheKeyOfTheirOwner() {
        assertEquals(List.of(volume), server.parts(tape));
        assertEquals(List.of(), server.parts(disk));
    }

    @Test
    void aNewNameReachesPartsAndReferrers() {
        Server renamed = server.renamed(tape, "LTO");

        assertEquals(List.of("DISK", "LTO"), List.copyOf(renamed.all(POOLS).keySet()));
        assertEquals(
                List.of("DISK", "LTO"),
                renamed.find(DOMAINS, "D").map(row -> row.get(USED)).orElseThrow());
        assertEquals(
                "LTO", renamed.find(POOLS, "DISK").map(row -> row.get(NEXT)).orElse(""));
        assertEquals(
                List.of(VOLUMES.row("LTO", "V1")),
                List.copyOf(renamed.all(VOLUMES).values()));
    }

    @Test
    void whatFollowsAnObjectGoesWithIt() {
        Row visit = VISITS.row("H", "TAPE");
        Row diary = DIARIES.row("D").with(LAST, "TAPE").with(MET, List.of("V0", "V1"));
        Server before = server.with(visit).with(diary).withSetting(FRIENDS, List.of("DISK", "TAPE"));

        assertEquals(List.of(domain, disk), before.referrers(tape));
        Server after = before.forgetting(tape);

        assertEquals(List.of(), List.copyOf(after.all(VISITS).values()));
        assertEquals(List.of(), List.copyOf(after.all(VOLUMES).values()));
        assertEquals(
                List.of(DIARIES.row("D").with(MET, List.of("V0"))),
                List.copyOf(after.all(DIARIES).values()));
        assertEquals(List.of("DISK"), after.setting(FRIENDS));
        assertEquals(List.of(domain), List.copyOf(after.all(DOMAINS).values()), "holds on to it");
    }

    @Test
    void whatFollowsAnObjectTakesItsNewName() {
        Server renamed = server.with(VISITS.row("H", "TAPE"))
                .withSetting(FRIENDS, List.of("TAPE"))
                .renamed(tape, "LTO");

        assertEquals(
                List.of(VISITS.row("H", "LTO")), List.copyOf(renamed.all(VISITS).values()));
        assertEquals(List.of("LTO"), renamed.setting(FRIENDS));
    }

    @Test
    void anAttributeOfAnotherTypeNeitherReadsNorOverwrites() {
        String fault = "DOMAIN.USED is no attribute of POOL";

        assertEquals(
                fault,
                assertThrows(IllegalArgumentException.class, () -> disk.get(USED))
                        .getMessage());
        assertEquals(
                fault,
                assertThrows(IllegalArgumentException.class, () -> disk.with(USED, List.of()))
                        .getMessage());
        assertEquals(
                fault,
                assertThrows(IllegalArgumentException.class, () -> disk.read(USED, "D"))
                        .getMessage());
        assertEquals(
                fault,
                assertThrows(IllegalArgumentException.class, () -> disk.edit().set(USED, List.of()))
                        .getMessage());
        assertEquals(
                "DOMAIN.USED is no setting",
                assertThrows(IllegalArgumentException.class, () -> server.setting(USED))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> server.withSetting(USED, List.of()));
    }
}
