/**
 * What stands in a cell, and the types of values: how they are read, written and shown. Begin with {@link ValueType}
 * and the constants of {@link Types}.
 *
 * <p>May import: nothing of ours.
 *
 * <p>Why has a type three faces? A size is typed {@code 2G}, shown as {@code 2,048.0} megabytes in the client's number
 * format, and compared as a number. If objects kept what was typed, each query, each comparison and each table would
 * have to take it apart again, and {@code 2g} and {@code 2048M} would differ. So a value is kept and written
 * canonically, once; a query only shows it. TypesLawTest holds every attribute to reading back what it wrote. When
 * attributes got types of values, old and new were measured in turn (BENCHMARKS.md, 2026-11-30): start 1.02, macro
 * 1.01, long query 0.80 to 1.02, TAB 1.00.
 */
package dsmsim.value;
