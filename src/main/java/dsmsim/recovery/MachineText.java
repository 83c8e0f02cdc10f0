package dsmsim.recovery;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Collection;

/**
 * One of the two texts that may be kept of a machine, line by line (INSERT MACHINE).
 *
 * @param type a line; its key is the machine and the number of the line
 * @param line what the line says, up to 1024 characters
 */
record MachineText(ObjectType type, Attribute<String> line) {
    private static final String IN_ORDER = "the table has the lines without their numbers";

    static final MachineText CHARACTERISTICS =
            of("CHARACTERISTICS", Attribute.text("CHARACTERISTICS", "Characteristics"));
    static final MachineText INSTRUCTIONS =
            of("RECOVERYINSTRUCTIONS", Attribute.text("RECINSTRUCTIONS", "Recovery Instructions"));

    private static MachineText of(String noun, Attribute<String> line) {
        Attribute<String> machine = Attribute.text("MACHINE_NAME", "Machine Name");
        Attribute<Integer> number =
                Attribute.number("SEQUENCE_NUMBER", "Sequence Number", 1).inNoTable(IN_ORDER);
        return new MachineText(ObjectType.partOf(Machine.TYPE, noun, 2, machine, number, line), line);
    }

    /** The lines of a machine, by their numbers. */
    Collection<Row> lines(Server server, String machine) {
        return server.under(type, machine);
    }

    boolean isThere(Server server, String machine) {
        return !lines(server, machine).isEmpty();
    }
}
