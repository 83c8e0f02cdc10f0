package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
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

    /**
     * The object that an attribute names must exist if the user has named it; an empty name stands for none.
     *
     * @param missing the message that says it does not exist
     */
    static Check exists(Attribute<String> attribute, ObjectType target, String missing) {
        return (object, invocation, context) -> {
            String keyword = attribute.keyword();
            String name = object.get(attribute);
            if (invocation.takes(keyword) && invocation.given(keyword) && !name.isEmpty()) {
                context.require(target, missing, name);
            }
        };
    }
}
