package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** UPDATE ALERTTRIGGER: all triggers that are named, or none. A category that is not given stays. */
final class UpdateAlertTrigger implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> added = AlertTrigger.administrators(invocation.list("ADDADMIN"), context);
        List<String> deleted = invocation.list("DELADMIN");
        if (added.isEmpty() && deleted.isEmpty() && !invocation.given("CATEGORY")) {
            throw CommandFailure.of("ANR2031E");
        }
        for (String number : invocation.list("alert_trigger")) {
            Row trigger = DeleteAlertTrigger.required(number, context);
            List<String> names = new ArrayList<>(trigger.get(AlertTrigger.ADMINISTRATORS));
            deleted.forEach(name -> delete(name, number, names));
            added.stream().filter(name -> !names.contains(name)).forEach(names::add);
            names.sort(String::compareTo);
            context.put(Keywords.store(trigger, invocation).with(AlertTrigger.ADMINISTRATORS, List.copyOf(names)));
        }
        return Result.of("ANR1999I");
    }

    private static void delete(String name, String number, List<String> names) {
        if (!names.remove(name)) {
            throw CommandFailure.of("SIM0369E", number, name);
        }
    }
}
