package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;

/** The files FIRST to FIRST+FILES-1 of a file space. */
record FileRange(int first, int count) {
    /** The names of files have seven digits. */
    private static final int GREATEST = 9_999_999;

    static FileRange of(Invocation invocation) {
        int first = invocation.number("FIRST");
        int count = invocation.number("FILES");
        if (first > GREATEST - count + 1) {
            String parameter = invocation.given("FIRST") ? "FIRST" : "FILES";
            throw CommandFailure.at(invocation.span(parameter), "SIM0300E", GREATEST);
        }
        return new FileRange(first, count);
    }

    int last() {
        return first + count - 1;
    }

    @Override
    public String toString() {
        return FileNumbers.range(first, last());
    }
}
