package dsmsim.activity;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.message.MessageCatalogue;
import dsmsim.message.MessageType;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.List;

/** A message that raises an alert, with those who get the alert by e-mail. */
public final class AlertTrigger {
    private static final int BEHIND_LETTERS = 3;
    private static final int BEHIND_DIGITS = 7;

    public static final Attribute<String> NAME = Attribute.text("MSGNAME", "Alert Trigger");
    public static final Attribute<String> CATEGORY = Attribute.word(
                    "CATEGORY",
                    "Category",
                    "SERVER",
                    "APPLICATION",
                    "INVENTORY",
                    "CLIENT",
                    "DEVICE",
                    "OBJECTCLIENT",
                    "STORAGE",
                    "SYSTEM",
                    "VMCLIENT")
            .setBy("CATEGORY");
    public static final Attribute<List<String>> ADMINISTRATORS = Attribute.of(
                    "ADMIN", "Administrator", Types.NAMES, List.<String>of())
            .setBy("ADMIN")
            .follows(Administrator.TYPE);

    public static final ObjectType TYPE = ObjectType.of("ALERTTRIGGER", 1, NAME, CATEGORY, ADMINISTRATORS);

    private static final List<Column<Row>> COLUMNS = List.of(
            Column.left("Alert Trigger", 16, NAME),
            Column.left("Category", 12, CATEGORY),
            Column.left("Administrator", 30, ADMINISTRATORS));

    /** The query; the other commands take several triggers at once. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "alert_trigger").shown(COLUMNS, List.of());

    /** A row for each administrator of a trigger, one for a trigger without any. */
    static final Relation<Row> TABLE = new Relation<>(
            "TSM_MON_ALERTTRIG",
            List.of(
                    NAME,
                    Fact.derived("MSGNUM", "", Types.NUMBER, (trigger, where) -> number(trigger)),
                    ADMINISTRATORS,
                    CATEGORY,
                    Fact.derived("MESSAGE", "", Types.TEXT, (trigger, where) -> message(trigger))),
            AlertTrigger::each);

    private AlertTrigger() {}

    private static int number(Row trigger) {
        return Integer.parseInt(trigger.get(NAME).substring(BEHIND_LETTERS, BEHIND_DIGITS));
    }

    /** The text of the message, where the simulator has it. */
    private static String message(Row trigger) {
        return MessageCatalogue.find(trigger.get(NAME)).map(MessageType::text).orElse("");
    }

    private static List<Row> each(View where) {
        List<Row> rows = new ArrayList<>();
        for (Row trigger : where.server().all(TYPE).values()) {
            List<String> administrators = trigger.get(ADMINISTRATORS);
            administrators.forEach(name -> rows.add(trigger.with(ADMINISTRATORS, List.of(name))));
            if (administrators.isEmpty()) {
                rows.add(trigger);
            }
        }
        return rows;
    }

    /** The administrators that a parameter names, who must be registered, by name. */
    static List<String> administrators(List<String> names, Context context) {
        names.forEach(name -> Administrators.required(name, context));
        return names.stream().distinct().sorted().toList();
    }
}
