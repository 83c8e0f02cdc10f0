package dsmsim.agreement;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A method as compiled code names it.
 *
 * @param owner the class, with slashes
 */
record MethodName(String owner, String name, String descriptor) {

    static MethodName of(MethodInsnNode call) {
        return new MethodName(call.owner, call.name, call.desc);
    }

    static MethodName of(Handle handle) {
        return new MethodName(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    /** The same method in another class. */
    MethodName in(String otherOwner) {
        return new MethodName(otherOwner, name, descriptor);
    }

    /** The local variables that hold its arguments when it begins; the object itself is in variable 0. */
    List<Integer> variables(boolean isStatic) {
        List<Integer> variables = new ArrayList<>();
        int next = 0;
        if (!isStatic) {
            variables.add(next++);
        }
        for (Type type : Type.getArgumentTypes(descriptor)) {
            variables.add(next);
            next += type.getSize();
        }
        return variables;
    }

    @Override
    public String toString() {
        return owner.substring(owner.lastIndexOf('/') + 1) + "." + name;
    }
}
