package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.List;

/** COPY DOMAIN: the copy has the policy sets of the original, but none of them is active, and no schedules. */
final class CopyDomain implements Handler {
    private static final String COPY = "new_domain_name";
    private static final Handler COPIED = PolicyObjects.DOMAIN
            .copy("ANR1503I", List.of("current_domain_name"), List.of(COPY))
            .onlyParts(CopyDomain::isCopied);

    @Override
    public Result run(Invocation invocation, Context context) {
        Result result = COPIED.run(invocation, context);
        Row copy = context.require(Domain.TYPE, "ANR2144E", invocation.text(COPY));
        context.put(copy.with(Domain.ACTIVATED_SET, "")
                .with(Domain.ACTIVATED, Attribute.NEVER)
                .with(Domain.DEFAULT_CLASS, ""));
        return result;
    }

    private static boolean isCopied(Row part) {
        boolean isPolicy = part.type() == PolicySet.TYPE || part.type().isPartOf(PolicySet.TYPE);
        return isPolicy && !part.keyParts().get(1).equals(PolicySet.ACTIVE);
    }
}
