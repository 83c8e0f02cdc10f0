package dsmsim.select;

import dsmsim.site.Monitor;
import dsmsim.sql.SqlCode;

/** What a statement may take: it is stopped on demand, and holds no more than its share of the memory. */
final class Budget {
    /** So much is done between two looks at whether to stop: rows, or what takes as long. */
    private static final int UNITS_A_STEP = 1024;
    /** A row of a statement of so many characters takes as long as a row is thought to take. */
    private static final int USUAL_STATEMENT = 2000;
    /** So many characters are gone through in the time of a row. */
    private static final int CHARACTERS_A_UNIT = 64;
    /** A statement may hold this part of the memory there is. */
    private static final int SHARE = 3;
    /** What the parts of a row that is held take beside the texts: an estimate. */
    private static final int BYTES_A_ROW = 64;

    private static final int BYTES_A_CELL = 24;

    private final Monitor monitor;
    private final long most;
    private int unitsARow = 1;
    private long rows;
    private long units;
    private long characters;
    private long held;

    Budget(Monitor monitor, long memory) {
        this.monitor = monitor;
        this.most = memory / SHARE;
    }

    Budget(Monitor monitor) {
        this(monitor, Runtime.getRuntime().maxMemory());
    }

    /** The statement is so long, and with it what is to be done for a row. */
    void expect(int statementLength) {
        unitsARow = 1 + statementLength / USUAL_STATEMENT;
    }

    /** A row has been read. */
    void step() {
        rows++;
        spend(unitsARow);
    }

    /** Something was done that takes no longer than reading a row, such as comparing two. */
    void spend(long some) {
        units += some;
        if (units >= UNITS_A_STEP) {
            units = 0;
            monitor.step("SELECT", "rows", rows, 0);
        }
    }

    /** So many characters of texts were gone through. */
    void readCharacters(long some) {
        characters += some;
        if (characters >= CHARACTERS_A_UNIT) {
            spend(characters / CHARACTERS_A_UNIT);
            characters %= CHARACTERS_A_UNIT;
        }
    }

    /**
     * A row is held until the statement ends.
     *
     * @throws dsmsim.sql.SqlFailure SQL1585N if that is too much
     */
    void hold(int cells) {
        holdBytes(BYTES_A_ROW + (long) BYTES_A_CELL * cells);
    }

    /** The same of so many characters of texts, which most often take a byte each. */
    void holdCharacters(long some) {
        holdBytes(some);
    }

    private void holdBytes(long some) {
        held += some;
        if (held > most) {
            throw SqlCode.TOO_MUCH_MEMORY.failure();
        }
    }

    /** The same with the texts of a row of values. */
    void hold(Object[] row) {
        for (Object value : row) {
            if (value instanceof String text) {
                holdCharacters(text.length());
            }
        }
        hold(row.length);
    }
}
