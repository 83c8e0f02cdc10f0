package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.util.function.Supplier;

/** An aggregate for an argument of a certain type: the type of its value, and what gathers a group. */
public record Aggregation(Db2Type type, Supplier<Accumulator> accumulators) {}
