package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.site.Row;
import java.util.Optional;

/** What else happens when a plain object is defined, copied or updated. */
public interface Consequence {

    /**
     * The object as it is to be stored.
     *
     * @param before as it was; empty for one that is new
     * @param after with what the command says
     */
    Row of(Optional<Row> before, Row after, Invocation invocation, Context context);
}
