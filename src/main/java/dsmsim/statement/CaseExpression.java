package dsmsim.statement;

import dsmsim.message.Span;
import java.util.List;
import java.util.Optional;

/**
 * The first value whose condition holds.
 *
 * @param subject what the conditions are compared with, if they are values
 * @param whens the conditions
 * @param thens the values, one for each
 */
public record CaseExpression(
        Optional<Term> subject, List<Term> whens, List<Term> thens, Optional<Term> otherwise, Span span)
        implements Term {}
