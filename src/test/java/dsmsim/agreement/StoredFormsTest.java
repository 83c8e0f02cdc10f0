package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.Commands;
import dsmsim.command.ChapterDeclarations;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Declared;
import dsmsim.site.LogEntry;
import dsmsim.site.ObjectType;
import dsmsim.site.Storable;
import dsmsim.stored.Fields;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** All that a site may hold is found again by the name under which it is stored. */
class StoredFormsTest {
    private static final Declared DECLARED = new ChapterDeclarations(Commands.CHAPTERS.values());

    @Test
    void everyTypeIsFoundByItsNoun() {
        for (ObjectType type : Declarations.types()) {
            assertSame(type, DECLARED.type(type.noun()), type.noun());
        }
    }

    @Test
    void everyColumnOfATypeHasANameOfItsOwn() {
        for (ObjectType type : Declarations.types()) {
            Set<String> names = new HashSet<>();
            for (Attribute<?> attribute : type.attributes()) {
                assertTrue(names.add(attribute.name()), attribute.toString());
            }
        }
    }

    @Test
    void everySettingIsFoundByItsName() {
        for (Attribute<?> setting : Declarations.settings()) {
            assertSame(setting, DECLARED.setting(setting.name()), setting.name());
        }
    }

    /** A form that a chapter knows reads its fields, and finds that there are none. */
    @Test
    void everyWorkAndEntryOfALogIsReadByAChapter() {
        Set<String> forms = new TreeSet<>();
        List<String> notRead = new ArrayList<>();
        for (Class<?> type : Declarations.classes()) {
            boolean isStored = Storable.class.isAssignableFrom(type)
                    && !type.isInterface()
                    && !Modifier.isAbstract(type.getModifiers())
                    && type != LogEntry.class;
            if (isStored) {
                String form = form(type);
                assertTrue(forms.add(form), form);
                if (!isRead(form)) {
                    notRead.add(type.getName());
                }
            }
        }
        assertEquals(List.of(), notRead);
        assertTrue(forms.size() > 5, forms.toString());
    }

    private static boolean isRead(String form) {
        try {
            return DECLARED.stored(form, new Fields(List.of())) != null;
        } catch (CommandFailure failure) {
            return failure.messages().get(0).identifier().equals("SIM0850E");
        }
    }

    private static String form(Class<?> type) {
        return (String) Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals("FORM"))
                .findFirst()
                .map(Declarations::value)
                .orElseThrow(() -> new AssertionError(type + " has no FORM"));
    }
}
