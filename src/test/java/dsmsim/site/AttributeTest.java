package dsmsim.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AttributeTest {

    @Test
    void aWrongDeclarationNamesTheAttribute() {
        assertEquals(
                "MAXSIZE has no type of values",
                assertThrows(IllegalStateException.class, () -> Attribute.of("MAXSIZE", "Maximum Size", null, ""))
                        .getMessage());
        Attribute<String> name = Attribute.text("NAME", "Name");
        ObjectType.of("POOL", 1, name);
        assertEquals(
                "POOL.NAME belongs to two object types",
                assertThrows(IllegalStateException.class, () -> ObjectType.of("VOLUME", 1, name))
                        .getMessage());
    }
}
