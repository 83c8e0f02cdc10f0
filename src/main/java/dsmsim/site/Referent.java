package dsmsim.site;

import java.util.List;

/** Which objects a value may name. */
public interface Referent {

    /** Whether objects of that type may be meant. */
    boolean mayBe(ObjectType type);

    /**
     * Whether objects of that type are meant by one holder of the value, where the holder itself tells what it names.
     *
     * @param type one that may be meant
     */
    default boolean isMeant(ObjectType type, Row holder) {
        return true;
    }

    /** Objects of one of those types. */
    static Referent of(ObjectType... types) {
        return new OfTypes(List.of(types));
    }

    /** Objects of the type with that noun, for types of chapters that must not be imported. */
    static Referent of(String noun) {
        return new OfNoun(noun);
    }

    /** A class of its own, as the next one: lambdas are slow at a start. */
    record OfTypes(List<ObjectType> types) implements Referent {
        @Override
        public boolean mayBe(ObjectType type) {
            return types.contains(type);
        }
    }

    /** See {@link #of(String)}. */
    record OfNoun(String noun) implements Referent {
        @Override
        public boolean mayBe(ObjectType type) {
            return type.noun().equals(noun);
        }
    }
}
