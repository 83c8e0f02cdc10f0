package dsmsim.command;

import dsmsim.site.Attribute;
import dsmsim.site.Declared;
import dsmsim.site.ObjectType;
import dsmsim.site.Storable;
import dsmsim.stored.Fields;
import java.util.Collection;

/** What all chapters declare. Only the class that has what is looked for is loaded. */
public record ChapterDeclarations(Collection<Chapter> chapters) implements Declared {

    @Override
    public ObjectType type(String noun) {
        for (Chapter chapter : chapters) {
            ObjectType type = chapter.type(noun);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    @Override
    public Attribute<?> setting(String name) {
        for (Chapter chapter : chapters) {
            Attribute<?> setting = chapter.setting(name);
            if (setting != null) {
                return setting;
            }
        }
        return null;
    }

    @Override
    public Storable stored(String form, Fields fields) {
        for (Chapter chapter : chapters) {
            Storable stored = chapter.stored(form, fields);
            if (stored != null) {
                return stored;
            }
        }
        return null;
    }
}
