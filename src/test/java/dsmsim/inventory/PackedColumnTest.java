package dsmsim.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PackedColumnTest {

    @Test
    void equalStepsTakeNoRoom() {
        assertInstanceOf(PackedColumn.Progression.class, column(7));
        assertInstanceOf(PackedColumn.Progression.class, column(5, 5, 5, 5));
        assertInstanceOf(PackedColumn.Progression.class, column(10, 11, 12, 13));
    }

    @Test
    void otherValuesTakeTheWidthOfTheirSpread() {
        assertInstanceOf(PackedColumn.Bytes.class, column(1_700_000_000, 1_700_000_255, 1_700_000_000));
        assertInstanceOf(PackedColumn.Shorts.class, column(0, 256, 1));
        assertInstanceOf(PackedColumn.Integers.class, column(0, 65_536, 1));
        assertInstanceOf(PackedColumn.Integers.class, column(0, 4_294_967_295L, 1));
        assertInstanceOf(PackedColumn.Longs.class, column(0, 4_294_967_296L, 1));
        assertInstanceOf(PackedColumn.Longs.class, column(Long.MIN_VALUE, Long.MAX_VALUE, 0));
    }

    @Property(tries = 1000, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void everyValueIsReadAsWritten(@ForAll("values") long[] values, @ForAll int from) {
        int start = Math.floorMod(from, values.length);
        PackedColumn column = PackedColumn.of(values, start, values.length);
        for (int i = start; i < values.length; i++) {
            assertEquals(values[i], column.get(i - start));
        }
    }

    @Provide
    Arbitrary<long[]> values() {
        Arbitrary<Long> base = Arbitraries.longs();
        Arbitrary<Integer> bits = Arbitraries.integers().between(1, 64);
        return bits.flatMap(width -> base.flatMap(least -> Arbitraries.longs()
                .map(value -> least + (value >>> (64 - width)))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(20)));
    }

    private static PackedColumn column(long... values) {
        return PackedColumn.of(values, 0, values.length);
    }
}
