package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.util.List;
import java.util.Set;

/** A client option in a set. Clients begin with the highest of the sequence numbers of an option. */
public final class ClientOption {
    /** Options of which clients take several values; all others stand in a set once (DEFINE CLIENTOPT page). */
    private static final Set<String> ADDITIVE = Set.of("DOMAIN", "EXCLUDE", "INCLEXCL", "INCLUDE");

    public static final Attribute<String> OPTION_SET = Attribute.text("OPTIONSET_NAME", "Optionset");
    public static final Attribute<String> NAME = Attribute.text("OPTION_NAME", "Option");
    /** 0 or more. */
    public static final Attribute<Integer> NUMBER = Attribute.number("SEQNUMBER", "Sequence number", 0);

    public static final Attribute<String> VALUE =
            Attribute.text("OPTION_VALUE", "Option Value").setBy("option_value");
    /** Whether a client must use the value rather than its own; clients add to it where the option is additive. */
    public static final Attribute<Boolean> FORCE =
            Attribute.yesNo("FORCE", "Use Option Set Value (FORCE)", false).setBy("FORCE");

    public static final ObjectType TYPE =
            ObjectType.partOf(ClientOptionSet.TYPE, "CLIENTOPT", 3, OPTION_SET, NAME, NUMBER, VALUE, FORCE);

    /** Of one option, below those of its set. */
    static final List<Column<Row>> LINES =
            List.of(Column.of(NAME), Column.of(NUMBER), Column.of(FORCE), Column.of(VALUE));

    /** What only the table has. */
    static final List<Fact<Row>> FACTS = List.of(Fact.absent("OBSOLETE", "", Types.YES_NO, false));

    private ClientOption() {}

    /** Whether an option may stand in a set several times; DOMAIN.IMAGE may as DOMAIN does. */
    static boolean isAdditive(String option) {
        int point = option.indexOf('.');
        return ADDITIVE.contains(point < 0 ? option : option.substring(0, point));
    }

    /** The options of that name in a set, by sequence number. */
    static List<Row> named(Server server, String set, String option) {
        return List.copyOf(server.under(TYPE, set, option));
    }

    /**
     * The option that the command names, with that sequence number.
     *
     * @throws CommandFailure if it is not in the set
     */
    static Row numbered(int number, Invocation invocation, Context context) {
        String set = invocation.text("option_set_name");
        String option = invocation.text("option_name");
        return context.server()
                .find(TYPE, set, option, number)
                .orElseThrow(() -> CommandFailure.of("SIM0220E", option, number, set));
    }

    /** The sequence number is free. */
    static void requireFree(String set, String option, int number, Context context) {
        if (context.server().has(TYPE, set, option, number)) {
            throw CommandFailure.of("SIM0218E", option, set, number);
        }
    }
}
