package dsmsim.catalog;

/**
 * One entry of a chapter file.
 *
 * @param spelling the command's words as the synopsis has them
 * @param rest what follows them: the rest of the synopsis, and the properties
 */
record CatalogEntry(String spelling, String rest) {

    /** Whether an equals sign may stand between the command and its operand: {@code Set STATUSMonitor=ON|OFf}. */
    boolean takesEquals() {
        return rest.startsWith("=");
    }

    Facts facts() {
        return Facts.read(rest);
    }
}
