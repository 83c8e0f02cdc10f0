package dsmsim.catalog;

import dsmsim.resource.Resource;

/** The text files of the catalog. */
final class Resources {
    private static final String FOLDER = "catalog/";

    private Resources() {}

    /** The whole file. */
    static String text(String name) {
        return Resource.text(FOLDER.concat(name));
    }
}
