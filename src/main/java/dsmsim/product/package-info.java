/**
 * What is known of the product as a whole: the {@linkplain Level levels} of its servers.
 *
 * <p>May import: nothing of ours.
 *
 * <p>Commands, keywords, columns and behaviour differ from level to level, so every package that knows the product asks
 * for levels; none of them owns them.
 */
package dsmsim.product;
