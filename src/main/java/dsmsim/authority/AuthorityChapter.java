package dsmsim.authority;

import dsmsim.command.Chapter;
import dsmsim.command.Handler;

/** The commands by which administrators get their privileges and lose them. */
public final class AuthorityChapter implements Chapter {

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "GRANT AUTHORITY" -> new GrantAuthority();
            case "REVOKE AUTHORITY" -> new RevokeAuthority();
            default -> null;
        };
    }
}
