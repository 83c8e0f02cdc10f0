package dsmsim.report;

import dsmsim.command.Endangered;
import dsmsim.effect.Census;
import dsmsim.effect.CopyCounts;
import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.inventory.Inventory;
import dsmsim.site.DataType;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A moment in the picture of a rehearsal: the start, or after a step.
 *
 * @param step empty for the start
 * @param single versions of which a server has the only copy, by server and type
 */
record PictureColumn(Optional<ReportStep> step, Map<String, ServerState> servers, Map<String, long[]> single) {
    /** With more steps than these only those are columns that change something. */
    static final int ALL = 150;

    /** A picture has no more columns. */
    static final int MOST = 1_000;

    private static final int TYPES = DataType.values().length;
    private static final long[] NONE = new long[TYPES];

    static List<PictureColumn> of(Report report) {
        List<PictureColumn> columns = new ArrayList<>();
        Site site = report.rehearsal().start();
        Census census = Census.of(site);
        PictureColumn last = new PictureColumn(Optional.empty(), report.start(), single(census));
        columns.add(last);
        CopyCounts copies = census.total();
        for (ReportStep step : report.steps()) {
            Map<String, long[]> single = last.single;
            if (!step.step().flows().isEmpty() || !step.step().copies().equals(copies)) {
                census = census.at(step.step().site());
                single = single(census);
                copies = step.step().copies();
            }
            PictureColumn next = new PictureColumn(Optional.of(step), step.servers(), single);
            boolean isShown = report.steps().size() <= ALL || next.isOtherThan(last);
            if (isShown && columns.size() < MOST) {
                columns.add(next);
            }
            last = next;
        }
        return columns;
    }

    private static Map<String, long[]> single(Census census) {
        Map<String, long[]> single = new TreeMap<>();
        for (Map.Entry<FileGroup, CopyCounts> entry : census.groups().entrySet()) {
            int type = entry.getKey().type().ordinal();
            entry.getValue()
                    .singleOn()
                    .forEach((server, count) -> single.computeIfAbsent(server, any -> new long[TYPES])[type] += count);
        }
        return single;
    }

    private boolean isOtherThan(PictureColumn last) {
        ReportStep now = step.orElseThrow();
        return !servers.equals(last.servers)
                || now.newlyLost() > 0
                || now.risksMore()
                || now.step().notStored() > 0
                || now.step().isRefused()
                || !now.step().flows().isEmpty();
    }

    /** The number of the step; 0 for the start. */
    int number() {
        return step.map(told -> told.step().number()).orElse(0);
    }

    String label() {
        return step.map(ReportStep::label).orElse("start");
    }

    /** What a server is then; empty where there is none of that name. */
    Optional<ServerState> state(String server) {
        return Optional.ofNullable(servers.get(server));
    }

    boolean isDown(String server) {
        return state(server).filter(state -> !state.up()).isPresent();
    }

    long held(String server, DataType type) {
        return state(server)
                .map(state -> type.choose(state.backup(), state.archive(), state.spaceManaged()))
                .orElse(0L);
    }

    long single(String server, DataType type) {
        return single.getOrDefault(server, NONE)[type.ordinal()];
    }

    /** Versions of which any server has the only copy. */
    long singles() {
        long sum = 0;
        for (long[] counts : single.values()) {
            for (long count : counts) {
                sum += count;
            }
        }
        return sum;
    }

    /** What the next replications would delete on a server though it is nowhere else. */
    long atRisk(String server, DataType type) {
        long versions = 0;
        for (Endangered each : step.map(told -> told.step().endangered()).orElse(List.of())) {
            versions += each.holder().equals(server) && each.type() == type ? each.versions() : 0;
        }
        return versions;
    }

    long atRisk() {
        return step.map(told -> told.step().atRisk()).orElse(0L);
    }

    /** All versions that are lost up to then. */
    long lost() {
        return step.map(told -> told.step().lost().count()).orElse(0L);
    }

    /** The versions whose last copies a server has lost with this step. */
    long lostOn(String server) {
        long versions = 0;
        if (step.isPresent()) {
            for (Map.Entry<FileGroup, Inventory> lost :
                    step.get().lost().groups().entrySet()) {
                versions +=
                        server.equals(loser(lost.getKey())) ? lost.getValue().versions() : 0;
            }
        }
        return versions;
    }

    private String loser(FileGroup group) {
        for (VersionFlow flow : step.orElseThrow().step().flows()) {
            if (flow.group().equals(group) && flow.deleted() + flow.damaged() > 0) {
                return flow.server();
            }
        }
        return "";
    }
}
