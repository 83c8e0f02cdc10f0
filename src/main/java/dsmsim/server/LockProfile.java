package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** LOCK PROFILE: a lock that lasts longer than the new one would stays (ANR3024W). */
final class LockProfile implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        int minutes = invocation.number("minutes");
        LocalDateTime end = minutes == 0 ? Profile.NO_END : context.now().plusMinutes(minutes);
        List<Message> messages = new ArrayList<>();
        for (Row profile : UnlockProfile.named(invocation, context)) {
            String name = profile.get(Profile.NAME);
            if (profile.get(Profile.LOCK_END).isAfter(end)) {
                messages.add(Message.of("ANR3024W", name));
            } else {
                context.put(profile.with(Profile.LOCK_END, end));
                messages.add(Message.of(
                        "SIM0349I", name, minutes == 0 ? "until it is unlocked" : "for " + minutes + " minutes"));
            }
        }
        return Result.of(messages);
    }
}
