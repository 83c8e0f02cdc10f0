package dsmsim.policy;

import dsmsim.command.Chapter;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import java.util.List;

/** The commands about policy. */
public final class PolicyChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(PolicyObjects.DOMAIN, PolicyObjects.SET, PolicyObjects.CLASS, new CopyGroups());
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "ACTIVATE POLICYSET" -> new ActivatePolicySet();
            case "ASSIGN DEFMGMTCLASS" -> new AssignDefmgmtclass();
            case "VALIDATE POLICYSET" -> new ValidatePolicySet();
            default -> null;
        };
    }
}
