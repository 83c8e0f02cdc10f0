package dsmsim.statement;

import dsmsim.message.Span;
import java.util.Optional;

/**
 * Whether a text fits a pattern of % and _.
 *
 * @param escape the character that makes the next one of the pattern an ordinary one
 */
public record LikePredicate(Term term, Term pattern, Optional<Term> escape, Span span) implements Term {}
