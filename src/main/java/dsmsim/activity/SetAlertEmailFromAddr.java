package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import java.util.regex.Pattern;

/** SET ALERTEMAILFROMADDR: an address of the form name@domain (command page). */
final class SetAlertEmailFromAddr implements Handler {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}");

    @Override
    public Result run(Invocation invocation, Context context) {
        String address = invocation.text("email_address");
        if (!ADDRESS.matcher(address).matches()) {
            throw CommandFailure.at(invocation.span("email_address"), "SIM0366E", address);
        }
        context.update(server -> server.withSetting(MonitorSettings.SENDER, address));
        return Result.of("ANR1999I");
    }
}
