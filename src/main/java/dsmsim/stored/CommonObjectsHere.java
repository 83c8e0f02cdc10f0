package dsmsim.stored;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Objects that are known as long as this object is there. */
public final class CommonObjectsHere implements CommonObjects {
    private final List<Object> objects = new ArrayList<>();
    /** Made by the first question for a number: who only reads asks none. */
    private Map<Object, Integer> numbers;

    @Override
    public int number(Object object) {
        if (numbers == null) {
            numbers = new IdentityHashMap<>();
            for (int i = 0; i < objects.size(); i++) {
                numbers.put(objects.get(i), i);
            }
        }
        Integer number = numbers.get(object);
        return number == null ? -1 : number;
    }

    @Override
    public Object object(int number) {
        return number < 0 || number >= objects.size() ? null : objects.get(number);
    }

    @Override
    public void add(Object object) {
        if (numbers != null) {
            numbers.put(object, objects.size());
        }
        objects.add(object);
    }
}
