package dsmsim.recovery;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** That a machine is recovered with some media. It ends with either of the two (DEFINE RECMEDMACHASSOCIATION page). */
public final class MachineMedia {
    public static final Attribute<String> MACHINE = Attribute.text("MACHINE_NAME", "Machine Name");
    public static final Attribute<String> MEDIA =
            Attribute.text("RECMEDIA_NAME", "Recovery Media Name").follows(RecoveryMedia.TYPE);

    public static final ObjectType TYPE = ObjectType.partOf(Machine.TYPE, "RECMEDMACHASSOCIATION", 2, MACHINE, MEDIA);

    private MachineMedia() {}

    /** The media of a machine, by name. */
    static List<String> media(Server server, String machine) {
        List<String> media = new ArrayList<>();
        server.under(TYPE, machine).forEach(association -> media.add(association.get(MEDIA)));
        return media;
    }

    /** The machines that are recovered with the media, by name. */
    static List<String> machines(Server server, String media) {
        List<String> machines = new ArrayList<>();
        for (Row association : server.all(TYPE).values()) {
            if (association.get(MEDIA).equals(media)) {
                machines.add(association.get(MACHINE));
            }
        }
        return machines;
    }
}
