package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.site.Row;

/** What must hold of an object before a command of a family may touch or store it. */
public interface Check {

    /**
     * Returns if it holds.
     *
     * @param object as it would be stored, or as it would be deleted
     * @throws dsmsim.message.CommandFailure if it does not hold
     */
    void check(Row object, Invocation invocation, Context context);
}
