package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.List;

/**
 * QUERY of a plain object type that has keywords of DEFINE as well: they leave only the objects that have the value given.
 *
 * @param plain the query without these keywords
 * @param keywords each sets an attribute of the type
 */
public record NarrowedQuery(QueryObjects plain, List<String> keywords) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        return plain.answer(found(invocation, context), invocation, context);
    }

    /** The objects that the command asks for, by key. */
    public List<Row> found(Invocation invocation, Context context) {
        List<Row> found = plain.found(invocation, context);
        for (String keyword : keywords) {
            if (invocation.given(keyword)) {
                Attribute<?> attribute = plain.type().setBy(keyword).orElseThrow();
                Object value = attribute.read(invocation.text(keyword));
                found.removeIf(object -> !object.get(attribute).equals(value));
            }
        }
        return found;
    }
}
