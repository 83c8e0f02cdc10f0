package dsmsim.command;

import dsmsim.catalog.Invocation;
import dsmsim.site.Attribute;
import dsmsim.site.Row;

/** Stores what a command's keywords say in the attributes that declare them. */
public final class Keywords {

    private Keywords() {}

    /** The object with every attribute set whose keyword the user gave. */
    public static Row store(Row row, Invocation invocation) {
        Row changed = row;
        for (Attribute<?> attribute : row.type().attributes()) {
            String keyword = attribute.keyword();
            if (!keyword.isEmpty() && invocation.takes(keyword) && invocation.given(keyword)) {
                changed = changed.read(attribute, invocation.text(keyword));
            }
        }
        return changed;
    }
}
