package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Referent;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A server script, without its lines. */
public final class Script {
    public static final Attribute<String> NAME = Attribute.text("NAME", "Name");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();
    /** The configuration profile that brought it, empty for none. */
    public static final Attribute<String> PROFILE = Attribute.text("PROFILE", "Managing profile");
    /** Who has defined it and may change it without system privilege. */
    public static final Attribute<String> DEFINED_BY = Attribute.text("DEFINED_BY", "Defined by")
            .byServer()
            .follows(Referent.of("ADMIN"))
            .inNoTable("no table tells");

    public static final ObjectType TYPE =
            ObjectType.of("SCRIPT", 1, NAME, DESCRIPTION, CHANGED, CHANGED_BY, PROFILE, DEFINED_BY);

    /** Whoever has defined a script, or made the copy, may change it. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "script_name")
            .exists("ANR1453E")
            .missing("ANR1455E")
            .stamped(CHANGED_BY, CHANGED)
            .changedIf((script, invocation, context) -> Ownership.requireOver(script, context))
            .then(Script::noteDefiner)
            .defined("ANR1454I")
            .updated("ANR1456I")
            .deleted("ANR1457I")
            .copied("ANR1460I", List.of("current_script_name"), List.of("new_script_name"))
            .renamed("ANR1472I", List.of("current_script_name"), "new_script_name")
            .table("SCRIPT_NAMES");

    private Script() {}

    private static Row noteDefiner(Optional<Row> before, Row after, Invocation invocation, Context context) {
        return before.isEmpty() ? after.with(DEFINED_BY, context.administrator()) : after;
    }
}
