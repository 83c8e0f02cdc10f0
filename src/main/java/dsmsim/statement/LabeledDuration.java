package dsmsim.statement;

import dsmsim.message.Span;

/**
 * A number of years, days, seconds and so on.
 *
 * @param unit in any case, singular or plural
 */
public record LabeledDuration(Term term, String unit, Span span) implements Term {}
