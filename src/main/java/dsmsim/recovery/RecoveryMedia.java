package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.value.Types;
import java.util.List;

/** Media that are needed to recover machines, such as images to boot from. */
public final class RecoveryMedia {
    /** The characters of all volume names together, with the commas between them. */
    private static final int LONGEST_LIST = 255;

    public static final Attribute<String> NAME = Attribute.text("RECMEDIA_NAME", "Recovery Media Name");
    /** OTHER or BOOT. */
    public static final Attribute<String> MEDIA_TYPE =
            Attribute.word("TYPE", "Type", "Other", "Boot").setBy("TYPE");
    /** In the order in which they are put in. */
    public static final Attribute<List<String>> VOLUMES = Attribute.of(
                    "VOLUMES", "Volume Names", Types.SPACED_NAMES, List.<String>of())
            .setBy("VOLUMENAMES");

    public static final Attribute<String> LOCATION =
            Attribute.text("LOCATION", "Location").setBy("LOCATION");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<String> PRODUCT =
            Attribute.text("PRODUCT", "Product").setBy("PRODUCT");
    public static final Attribute<String> PRODUCT_INFORMATION =
            Attribute.text("PRODUCT_INFO", "Product Information").setBy("PRODUCTINFO");

    public static final ObjectType TYPE = ObjectType.of(
            "RECOVERYMEDIA",
            "recovery media",
            1,
            NAME,
            MEDIA_TYPE,
            LOCATION,
            DESCRIPTION,
            PRODUCT,
            PRODUCT_INFORMATION,
            VOLUMES);

    private static final Fact<Row> MACHINES = Fact.derived(
            "",
            "Machine Name",
            Types.SPACED_NAMES,
            (media, where) -> MachineMedia.machines(where.server(), media.get(NAME)));

    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Recovery Media Name", 20, NAME),
            Column.left("Volume Names", 16, VOLUMES),
            Column.left("Location", 16, LOCATION),
            Column.left("Machine Name", 12, MACHINES));

    private static final List<Column<Row>> DETAILED = List.of(
            Column.of(NAME),
            Column.of(MEDIA_TYPE),
            Column.of(VOLUMES),
            Column.of(LOCATION),
            Column.of(DESCRIPTION),
            Column.of(PRODUCT),
            Column.of(PRODUCT_INFORMATION),
            Column.of(MACHINES));

    /** The commands about media; those that are deleted leave the machines that they were for. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "media_name")
            .storedIf(RecoveryMedia::hasVolumesToBootFrom)
            .storedIf(RecoveryMedia::hasShortList)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I")
            .shown(STANDARD, DETAILED)
            .narrowedBy("TYPE", "LOCATION")
            .table("DRMRECOVERYMEDIA");

    private RecoveryMedia() {}

    private static void hasVolumesToBootFrom(Row media, Invocation invocation, Context context) {
        if (media.get(MEDIA_TYPE).equals("BOOT") && media.get(VOLUMES).isEmpty()) {
            String said = invocation.given("VOLUMENAMES") ? "VOLUMENAMES" : "TYPE";
            throw CommandFailure.at(invocation.span(said), "SIM0831E");
        }
    }

    private static void hasShortList(Row media, Invocation invocation, Context context) {
        if (String.join(",", media.get(VOLUMES)).length() > LONGEST_LIST) {
            throw CommandFailure.at(invocation.span("VOLUMENAMES"), "SIM0832E", LONGEST_LIST);
        }
    }
}
