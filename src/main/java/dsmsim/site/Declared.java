package dsmsim.site;

import dsmsim.stored.Fields;

/** All that the chapters declare, found by the names under which it is stored. */
public interface Declared {

    /** The type of objects with that noun; null for none. */
    ObjectType type(String noun);

    /** The setting of that name; null for none. */
    Attribute<?> setting(String name);

    /** The work of a process, or an entry of a log, see {@link Storable}; null where no chapter knows the form. */
    Storable stored(String form, Fields fields);
}
