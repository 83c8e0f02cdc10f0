/**
 * What Db2 does with values: types of expressions, arithmetic, comparison, casts, functions, aggregates, how a value is
 * printed, and what a statement answers that cannot be done. Begin with {@link Functions}, {@link Arithmetic} and
 * {@link SqlCode}.
 *
 * <p>May import: message, resource, tables.
 *
 * <p>A value is an object: {@code null} is NULL; a String is a CHAR (padded to its length with blanks), VARCHAR or CLOB;
 * a Long a SMALLINT, INTEGER or BIGINT; a BigDecimal a DECIMAL (always with the scale of its type) or DECFLOAT; a Double
 * a REAL or DOUBLE; LocalDate, LocalTime and LocalDateTime (to the microsecond) are DATE, TIME and TIMESTAMP. The type of
 * an expression is found once, when a statement is read, and all that depends on it is decided then: what is left for a
 * row is an {@link Evaluation}.
 *
 * <p>Why is Db2's arithmetic written again, when there are SQL libraries for Java? What an administrator sees of SELECT
 * are widths of columns, numbers of decimals, codes of errors, and all of them follow from Db2's own rules of types. The
 * libraries that were tried had other rules, without a word; over any of them these rules would have to be written as
 * well. Texts have at most 32,672 characters, numbers at most 34 digits, so no function can be made to fill the memory.
 *
 * <p>Lengths of texts are counted in characters, where Db2 counts bytes of UTF-8; that is ours, and seen with names that
 * have accents only.
 */
package dsmsim.sql;
