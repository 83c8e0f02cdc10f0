package dsmsim.report;

import dsmsim.site.DataType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where things are in the picture of a rehearsal: lanes one below the other, columns side by side, strips of counts below.
 *
 * @param servers that have a lane, from the top; those that never have anything to do with the nodes have none
 * @param others how many have none
 * @param column how wide one is
 * @param bands how high the versions of a server may become
 * @param unit the height of one version; that of several is as its square root
 */
record PictureFrame(
        List<PictureColumn> columns, List<String> servers, int others, double column, double bands, double unit) {
    /** Of the part with the names of the lanes. */
    static final int NAMES = 128;

    /** Beside the last column: what is held in the end. */
    static final int END = 104;

    static final int CHIP = 18;
    /** Above the versions, where the client is. */
    static final int CLIENT = 18;

    static final int STRIP = 22;
    /** Above a lane, for arrows. */
    private static final int GAP = 34;

    private static final int HEAD = 22;
    private static final double WIDTH = 800;
    private static final double NARROWEST = 14;
    private static final double WIDEST = 110;
    private static final double LEAST = 2;
    private static final double LEAST_SINGLE = 5;
    private static final double[] HEIGHTS = {120, 120, 120, 92, 84, 76, 68, 60};
    private static final double LEAST_HEIGHT = 48;

    static PictureFrame of(Report report, List<PictureColumn> columns) {
        List<String> servers = new ArrayList<>();
        for (String server : report.servers()) {
            if (columns.stream().anyMatch(column -> concerns(server, column))) {
                servers.add(server);
            }
        }
        servers.sort(Comparator.comparing(server -> !worksAtStart(server, report)));
        double bands = servers.size() < HEIGHTS.length ? HEIGHTS[servers.size()] : LEAST_HEIGHT;
        double highest = 1;
        for (PictureColumn column : columns) {
            for (String server : servers) {
                double height = 0;
                for (DataType type : DataType.values()) {
                    height += Math.sqrt(column.held(server, type));
                }
                highest = Math.max(highest, height);
            }
        }
        double width = Math.max(NARROWEST, Math.min(WIDEST, WIDTH / columns.size()));
        return new PictureFrame(
                columns, servers, report.servers().size() - servers.size(), width, bands, bands / highest);
    }

    private static boolean concerns(String server, PictureColumn column) {
        return column.state(server)
                .filter(state -> !state.mode().isEmpty() || state.held() > 0 || !state.up())
                .isPresent();
    }

    private static boolean worksAtStart(String server, Report report) {
        ServerState state = report.start().get(server);
        return state != null && state.client();
    }

    double width() {
        return columns.size() * column + END;
    }

    double x(int index) {
        return index * column;
    }

    double middle(int index) {
        return x(index) + column / 2;
    }

    /** The upper edge of a lane, below its chips. */
    double top(int lane) {
        return HEAD + lane * (GAP + CHIP + lane()) + CHIP;
    }

    /** The height of a lane. */
    double lane() {
        return CLIENT + bands;
    }

    double bottom(int lane) {
        return top(lane) + lane();
    }

    /** The upper edge of a strip. */
    double strip(int number) {
        return bottom(servers.size() - 1) + 12 + number * STRIP;
    }

    /** What is held is never too little to be seen, and what is single less so. */
    double height(long versions, long single) {
        return versions == 0 ? 0 : Math.max(single > 0 ? LEAST_SINGLE : LEAST, unit * Math.sqrt(versions));
    }

    /** How much of a band is hatched. */
    double hatched(long versions, long single) {
        double height = height(versions, single);
        return single == 0 ? 0 : single >= versions ? height : Math.max(LEAST_SINGLE, height * single / versions);
    }
}
