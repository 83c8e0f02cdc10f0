package dsmsim.expiration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.Retention;
import dsmsim.policy.ArchiveCopyGroup;
import dsmsim.policy.BackupCopyGroup;
import dsmsim.policy.Domain;
import dsmsim.policy.ManagementClass;
import dsmsim.policy.PolicySet;
import dsmsim.policy.StandardPolicy;
import dsmsim.product.Level;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Limit;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpirationLawsTest {
    private static final long DAY = 86_400;
    private static final int LAST_DAY = 12;
    private static final String DOMAIN = StandardPolicy.NAME;

    /** A client visits on a day: files get a new version, or are gone. */
    private record Visit(boolean backsUp, int first, int count, int day, String managementClass) {
        Inventory to(Inventory inventory) {
            return backsUp
                    ? inventory.backUp(first, count, 1, day * DAY, managementClass)
                    : inventory.deactivate(first, count, day * DAY);
        }
    }

    @Property
    void noActiveVersionExpires(@ForAll("visits") List<Visit> visits, @ForAll("policies") Server server) {
        Inventory before = stored(visits);
        Inventory after = before.retain(rules(server, DataType.BACKUP, LAST_DAY));
        assertEquals(before.active(), after.active());
    }

    @Property
    void toExpireAgainAtTheSameTimeChangesNothing(
            @ForAll("visits") List<Visit> visits, @ForAll("policies") Server server, @ForAll("types") DataType type) {
        Retention rules = rules(server, type, LAST_DAY);
        Inventory once = stored(visits).retain(rules);
        assertSame(once, once.retain(rules));
    }

    /** Where all versions of a file are of one class, as clients bind them. */
    @Property
    void toExpireMoreOftenLeavesTheSame(
            @ForAll("visitsOfOneClass") List<Visit> visits, @ForAll("policies") Server server) {
        Inventory daily = stored(visits);
        for (int day = LAST_DAY; day <= 2 * LAST_DAY; day++) {
            daily = daily.retain(rules(server, DataType.BACKUP, day));
        }
        assertEquals(stored(visits).retain(rules(server, DataType.BACKUP, 2 * LAST_DAY)), daily);
    }

    private static Retention rules(Server server, DataType type, int day) {
        Row domain = server.find(Domain.TYPE, DOMAIN).orElseThrow();
        return new DomainRules(server, domain).retention(type, day * DAY);
    }

    private static Inventory stored(List<Visit> visits) {
        Inventory inventory = Inventory.EMPTY;
        for (Visit visit : visits) {
            inventory = visit.to(inventory);
        }
        return inventory;
    }

    @Provide
    Arbitrary<DataType> types() {
        return Arbitraries.of(DataType.BACKUP, DataType.ARCHIVE);
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        return visits(Arbitraries.of(DOMAIN, "OTHER", "GONE"));
    }

    @Provide
    Arbitrary<List<Visit>> visitsOfOneClass() {
        return Arbitraries.of(DOMAIN, "OTHER", "GONE").flatMap(name -> visits(Arbitraries.just(name)));
    }

    /** In order of time, as they come. */
    private static Arbitrary<List<Visit>> visits(Arbitrary<String> classes) {
        Arbitrary<Visit> visit = Combinators.combine(
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, LAST_DAY),
                        classes)
                .as(Visit::new);
        return visit.list()
                .ofMaxSize(12)
                .map(list -> list.stream()
                        .sorted((one, other) -> Integer.compare(one.day, other.day))
                        .toList());
    }

    /** Standard policy with any limits, a second class, and perhaps without copy groups in the default class. */
    @Provide
    Arbitrary<Server> policies() {
        Arbitrary<Integer> limits = Arbitraries.of(1, 2, 3, 7, Limit.NONE);
        Arbitrary<UnaryOperator<Row>> groups = Combinators.combine(limits, limits, limits, limits)
                .as((existing, deleted, extra, only) -> row -> row.with(BackupCopyGroup.VERSIONS_EXISTING, existing)
                        .with(BackupCopyGroup.VERSIONS_DELETED, deleted)
                        .with(BackupCopyGroup.RETAIN_EXTRA, extra)
                        .with(BackupCopyGroup.RETAIN_ONLY, only));
        return Combinators.combine(
                        groups,
                        groups,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 9))
                .as(ExpirationLawsTest::policy);
    }

    private static Server policy(UnaryOperator<Row> one, UnaryOperator<Row> two, boolean isComplete, int grace) {
        Server server = StandardPolicy.install(new Server("S", Level.of(7, 1, 0, 0), ""));
        Row group = BackupCopyGroup.TYPE.row(DOMAIN, PolicySet.ACTIVE, DOMAIN);
        Row domain = server.find(Domain.TYPE, DOMAIN).orElseThrow();
        server = server.with(domain.with(Domain.BACKUP_GRACE, grace).with(Domain.ARCHIVE_GRACE, grace))
                .with(ManagementClass.TYPE.row(DOMAIN, PolicySet.ACTIVE, "OTHER"))
                .with(two.apply(BackupCopyGroup.TYPE.row(DOMAIN, PolicySet.ACTIVE, "OTHER")));
        return isComplete
                ? server.with(one.apply(group))
                : server.without(group).without(ArchiveCopyGroup.TYPE.row(DOMAIN, PolicySet.ACTIVE, DOMAIN));
    }
}
