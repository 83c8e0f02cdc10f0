package dsmsim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A word of ours means one thing: a reader of a class need not look at its imports to know which one is meant. */
class SimpleNamesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dsmsim");

    /** Nested types may share a name among themselves, for it is read behind that of the type around them. */
    @Test
    void noTypeIsCalledAsOneOfAnotherFile() {
        Map<String, List<String>> types = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            if (type.isTopLevelClass()) {
                types.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                        .add(type.getName());
            }
        }
        for (JavaClass type : CLASSES) {
            if (type.isMemberClass() && types.containsKey(type.getSimpleName())) {
                types.get(type.getSimpleName()).add(type.getName());
            }
        }
        types.remove("package-info");
        types.values().removeIf(names -> names.size() == 1);
        assertEquals(Map.of(), types);
    }
}
