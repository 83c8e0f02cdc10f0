package dsmsim.site;

import dsmsim.inventory.Inventory;

/** Is told what a {@link SiteChange} changes; null stands for nothing. Logs, summaries and given numbers are not told. */
public interface ChangeReader {

    /** A server comes or goes as a whole, or one of another level or platform comes in its place. */
    default void server(String name, Server before, Server after) {}

    /** A server answers, or does not any more. */
    default void answers(String server, boolean after) {}

    default void object(String server, Row before, Row after) {}

    /** What a server holds of a file space, or knows of a partner's copy. */
    default void files(String server, InventoryKey key, Inventory before, Inventory after) {}

    /** A setting; null where it has its initial value. */
    default void setting(String server, Attribute<?> setting, Object before, Object after) {}

    default void process(String server, BackgroundProcess before, BackgroundProcess after) {}

    /** @param servers the two, as a key */
    default void link(String servers, Link before, Link after) {}

    /** Where the client of a node stores. */
    default void client(String node, String before, String after) {}

    default void reading(Doubt doubt, String before, String after) {}

    default void clock(SiteClock before, SiteClock after) {}
}
