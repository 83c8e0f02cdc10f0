package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** LOCK ADMIN and UNLOCK ADMIN: whether administrators may sign on; running sessions go on. */
abstract class AdministratorLock implements Handler {
    private final boolean locks;

    AdministratorLock(boolean locks) {
        this.locks = locks;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        String authentication = invocation.find("AUTHENTICATION").orElse("");
        List<Message> messages = new ArrayList<>();
        for (Row row : Administrators.changeableMatching(invocation.text("admin_name"), context)) {
            if (authentication.isEmpty() || authentication.equalsIgnoreCase(row.get(Administrator.AUTHENTICATION))) {
                Row unlocked = row.with(Administrator.INVALID_SIGN_ONS, 0);
                context.put((locks ? row : unlocked).with(Administrator.LOCKED, locks));
                messages.add(Message.of(answer(row.get(Administrator.LOCKED)), row.get(Administrator.NAME)));
            }
        }
        if (messages.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(messages);
    }

    private String answer(boolean wasLocked) {
        if (locks) {
            return wasLocked ? "ANR2073I" : "ANR2072I";
        }
        return wasLocked ? "ANR2074I" : "ANR2075I";
    }
}
