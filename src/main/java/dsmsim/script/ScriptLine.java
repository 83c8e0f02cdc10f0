package dsmsim.script;

import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.List;

/** A line of a server script. */
public final class ScriptLine {
    /** The script it belongs to. */
    public static final Attribute<String> NAME = Attribute.text("NAME", "Name");

    public static final Attribute<Integer> LINE = Attribute.number("LINE", "Line Number", 1);
    public static final Attribute<String> COMMAND =
            Attribute.text("COMMAND", "Command").secret();
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");

    public static final ObjectType TYPE =
            ObjectType.partOf(Script.TYPE, "SCRIPTLINE", 2, NAME, LINE, COMMAND, CHANGED_BY, CHANGED);

    private static final int LAST = 9999;

    private static final int STEP = 5;

    private ScriptLine() {}

    /** The lines of a script in the order of their numbers. */
    static List<Row> of(String script, Context context) {
        return List.copyOf(context.server().under(TYPE, script));
    }

    /** A line to be stored. Fails with ANR1452E behind line 9999. */
    static Row of(String script, int number, String command, Context context) {
        if (number > LAST) {
            throw CommandFailure.of("ANR1452E", number);
        }
        return TYPE.row(script, number)
                .with(COMMAND, command)
                .with(CHANGED_BY, context.administrator())
                .with(CHANGED, context.now());
    }

    /** The number behind another one when nobody has chosen it: 1, 5, 10, 15 and so on; behind 7 comes 12. */
    static int numberBehind(int number) {
        return number == 1 ? STEP : number + STEP;
    }
}
