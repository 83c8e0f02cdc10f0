/**
 * Replies drawn as text: tables, lists, delimited rows, hints. Begin with {@link Presenter}.
 *
 * <p>May import: message, result, value.
 *
 * <p>This is the only place that knows how wide a column is and where a text is broken; see package result for why.
 * Rows are drawn as they are made, so the width of a column comes from its heading as declared, not from what will
 * stand in it.
 */
package dsmsim.present;
