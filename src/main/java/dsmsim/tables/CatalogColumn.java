package dsmsim.tables;

import dsmsim.product.Level;

/**
 * A column of a table.
 *
 * @param since the first level that has it, as far as is known
 * @param doubtful whether older levels may lack it, nobody knows which
 * @param scaleIsOurs whether nobody has seen its scale, so that it is our judgement
 */
public record CatalogColumn(String name, Db2Type type, Level since, boolean doubtful, boolean scaleIsOurs) {}
