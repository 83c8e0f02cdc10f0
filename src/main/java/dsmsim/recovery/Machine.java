package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.value.Types;

/** A machine that is to be recovered after a disaster: where it stood, and how urgent it is. */
public final class Machine {
    public static final Attribute<String> NAME = Attribute.text("MACHINE_NAME", "Machine Name");
    /** 1 to 99; 1 is recovered first. */
    public static final Attribute<Integer> PRIORITY =
            Attribute.number("PRIORITY", "Machine Priority", 50).setBy("PRIORITY");

    public static final Attribute<String> BUILDING =
            Attribute.text("BUILDING", "Building").setBy("BUILDING");
    public static final Attribute<String> FLOOR =
            Attribute.text("FLOOR", "Floor").setBy("FLOOR");
    public static final Attribute<String> ROOM = Attribute.text("ROOM", "Room").setBy("ROOM");
    /** Whether a server runs on it; one machine at most is such. */
    public static final Attribute<Boolean> SERVER =
            Attribute.of("ADSM_SERVER", "Server?", Types.MIXED_YES_NO, false).setBy("ADSMSERVER");

    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");

    public static final ObjectType TYPE =
            ObjectType.of("MACHINE", 1, NAME, PRIORITY, BUILDING, FLOOR, ROOM, SERVER, DESCRIPTION);

    static final Fact<Row> NODES = Fact.derived(
            "",
            "Node Name",
            Types.SPACED_NAMES,
            (machine, where) -> MachineNode.nodes(where.server(), machine.get(NAME)));
    static final Fact<Row> MEDIA = Fact.derived(
            "",
            "Recovery Media Name",
            Types.SPACED_NAMES,
            (machine, where) -> MachineMedia.media(where.server(), machine.get(NAME)));

    static final Fact<Row> HAS_CHARACTERISTICS = Fact.derived(
            "CHARACTERISTICS",
            "Characteristics?",
            Types.MIXED_YES_NO,
            (machine, where) -> MachineText.CHARACTERISTICS.isThere(where.server(), machine.get(NAME)));
    static final Fact<Row> HAS_INSTRUCTIONS = Fact.derived(
            "RECINSTRUCTIONS",
            "Recovery Instructions?",
            Types.MIXED_YES_NO,
            (machine, where) -> MachineText.INSTRUCTIONS.isThere(where.server(), machine.get(NAME)));

    /** The commands about machines; one that is deleted takes its texts and its associations with it. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "machine_name")
            .storedIf(Machine::isOnlyServer)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I");

    private Machine() {}

    /**
     * Returns if there is a machine of that name.
     *
     * @throws CommandFailure if there is none
     */
    static void require(String name, Context context) {
        if (!context.server().has(TYPE, name)) {
            throw CommandFailure.of("SIM0102E", TYPE, name);
        }
    }

    private static void isOnlyServer(Row machine, Invocation invocation, Context context) {
        if (!machine.get(SERVER)) {
            return;
        }
        for (Row other : context.server().all(TYPE).values()) {
            if (other.get(SERVER) && !other.get(NAME).equals(machine.get(NAME))) {
                throw CommandFailure.at(invocation.span("ADSMSERVER"), "SIM0830E", other.get(NAME));
            }
        }
    }
}
