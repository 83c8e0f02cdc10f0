package dsmsim.stored;

/**
 * The objects that both writer and reader know by number, so that each is written once however many values have it:
 * blocks of versions, inventories, lists. Both sides give the numbers in the same order, from 0.
 */
public interface CommonObjects {

    /** The number of that very object; negative if it has none. */
    int number(Object object);

    /** The object of a number; null if there is none. */
    Object object(int number);

    /** Gives the next number to an object. */
    void add(Object object);
}
