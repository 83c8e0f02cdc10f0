package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.Optional;

/** Stores what a command's keywords say in the attributes that declare them. */
public final class Keywords {

    private Keywords() {}

    /** The object with every attribute set whose keyword the user gave. */
    public static Row store(Row row, Invocation invocation) {
        Row.Edit changed = row.edit();
        for (String parameter : invocation.parameters()) {
            Optional<Attribute<?>> attribute = row.type().setBy(parameter);
            if (attribute.isPresent()) {
                changed.read(attribute.get(), invocation.text(parameter));
            }
        }
        return changed.row();
    }

    /** The object with the defaults of the command's form, for objects of which each kind has its own. */
    static Row defaults(Row row, Invocation invocation) {
        Row.Edit changed = row.edit();
        invocation
                .defaults()
                .forEach((keyword, value) ->
                        row.type().setBy(keyword).ifPresent(attribute -> changed.read(attribute, value)));
        return changed.row();
    }
}
