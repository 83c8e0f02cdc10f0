package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.value.Types;
import java.util.List;
import java.util.Optional;

/** A set of client options that nodes are told to use (REGISTER NODE CLOPTSET=). */
public final class ClientOptionSet {
    public static final Attribute<String> NAME = Attribute.text("OPTIONSET_NAME", "Optionset");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("LAST_UPDATE_BY", "Last Update by (administrator)").byServer();
    /** Whether it has come here from another server, by the replication of a node that uses it. */
    public static final Attribute<Boolean> REPLICA =
            Attribute.of("REPLICA_OPTION_SET", "Replica Option Set", Types.MIXED_YES_NO, false);

    public static final ObjectType TYPE =
            ObjectType.of("CLOPTSET", "client option set", 1, NAME, DESCRIPTION, CHANGED_BY, REPLICA);

    /** Of the set alone, without its options. */
    static final List<Column<Row>> LINES = List.of(
            Column.of(NAME),
            Column.of(DESCRIPTION),
            Column.of(CHANGED_BY),
            Column.of(Fact.absent("PROFILE", "Managing profile", "")),
            Column.of(REPLICA).since(Level.of(7, 1, 1, 0)));

    /** The commands about option sets; one that a node uses cannot be deleted, and its options go with it. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "option_set_name")
            .missing("SIM0217E")
            .then(ClientOptionSet::noted)
            .copiesNot(REPLICA)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I")
            .copied("ANR1999I", List.of("current_option_set_name"), List.of("new_option_set_name"));

    private ClientOptionSet() {}

    private static Row noted(Optional<Row> before, Row after, Invocation invocation, Context context) {
        return noted(after, context);
    }

    /** The set with the note of who has changed it, or an option of it. */
    static Row noted(Row set, Context context) {
        return set.with(CHANGED_BY, context.administrator());
    }
}
