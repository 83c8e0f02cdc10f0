package dsmsim.administrator;

import dsmsim.command.Chapter;
import dsmsim.command.Column;
import dsmsim.command.Family;
import dsmsim.command.Handler;
import dsmsim.command.SetSetting;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** The commands about administrators and about what a server asks of passwords. */
public final class AdministratorChapter implements Chapter {

    @Override
    public List<Family> families() {
        return List.of(
                CharacterRule.ALPHABETIC,
                CharacterRule.LOWER,
                CharacterRule.NUMERIC,
                CharacterRule.SPECIAL,
                CharacterRule.UPPER,
                SetSetting.of("SET INVALIDPWLIMIT", PasswordSettings.INVALID_LIMIT, "number")
                        .saying("ANR2175I"),
                SetSetting.of("SET MINPWLENGTH", PasswordSettings.MINIMUM_LENGTH, "length")
                        .saying("ANR2138I"));
    }

    @Override
    public Handler own(String command) {
        return switch (command) {
            case "LOCK ADMIN" -> new LockAdmin();
            case "QUERY ADMIN" -> new QueryAdmin();
            case "REGISTER ADMIN" -> new RegisterAdmin();
            case "REMOVE ADMIN" -> new RemoveAdmin();
            case "RENAME ADMIN" -> new RenameAdmin();
            case "UNLOCK ADMIN" -> new UnlockAdmin();
            case "UPDATE ADMIN" -> new UpdateAdmin();
            default -> null;
        };
    }

    @Override
    public List<Relation<?>> tables() {
        List<Fact<Row>> facts = new ArrayList<>(Column.facts(AdministratorDetails.COLUMNS));
        // Upper and lower case are the same in passwords, see Password.
        facts.add(Fact.absent("PW_CASE_SENSITIVE", "", "NO"));
        return List.of(Relation.of("ADMINS", Administrator.TYPE, facts));
    }

    @Override
    public ObjectType type(String noun) {
        return switch (noun) {
            case "ADMIN" -> Administrator.TYPE;
            default -> null;
        };
    }

    @Override
    public Attribute<?> setting(String name) {
        return switch (name) {
            case "INVALIDPWLIMIT" -> PasswordSettings.INVALID_LIMIT;
            case "MINPWLENGTH" -> PasswordSettings.MINIMUM_LENGTH;
            case "PASSEXP" -> PasswordSettings.PERIOD;
            case "MINPWALPHA" -> CharacterRule.ALPHABETIC.setting();
            case "MINPWLOWER" -> CharacterRule.LOWER.setting();
            case "MINPWNUM" -> CharacterRule.NUMERIC.setting();
            case "MINPWSPEC" -> CharacterRule.SPECIAL.setting();
            case "MINPWUPPER" -> CharacterRule.UPPER.setting();
            default -> null;
        };
    }
}
