package dsmsim.select;

import dsmsim.tables.Db2Type;

/**
 * A column of what a query gives.
 *
 * @param name empty where it has none
 */
record OutputColumn(String name, Db2Type type) {}
