package dsmsim.select;

import dsmsim.site.Monitor;
import dsmsim.sql.SqlCode;

/** What a statement may take: it is stopped on demand, and holds no more than its share of the memory. */
final class Budget {
    /** So many rows are read between two looks at whether to stop. */
    private static final int ROWS_A_STEP = 1024;
    /** A statement may hold this part of the memory there is. */
    private static final int SHARE = 3;
    /** What the parts of a row that is held take beside the texts: an estimate. */
    private static final int BYTES_A_ROW = 64;

    private static final int BYTES_A_CELL = 24;

    private final Monitor monitor;
    private final long most;
    private long rows;
    private long held;

    Budget(Monitor monitor, long memory) {
        this.monitor = monitor;
        this.most = memory / SHARE;
    }

    Budget(Monitor monitor) {
        this(monitor, Runtime.getRuntime().maxMemory());
    }

    /** A row has been read. */
    void step() {
        if (++rows % ROWS_A_STEP == 0) {
            monitor.step("SELECT", "rows", rows, 0);
        }
    }

    /**
     * A row is held until the statement ends.
     *
     * @throws dsmsim.sql.SqlFailure SQL1585N if that is too much
     */
    void hold(int cells) {
        held += BYTES_A_ROW + (long) BYTES_A_CELL * cells;
        if (held > most) {
            throw SqlCode.TOO_MUCH_MEMORY.failure();
        }
    }

    /** The same with the texts of a row of values. */
    void hold(Object[] row) {
        for (Object value : row) {
            if (value instanceof String text) {
                held += text.length();
            }
        }
        hold(row.length);
    }
}
