package dsmsim.effect;

import dsmsim.site.Attribute;
import dsmsim.value.ValueType;
import java.util.Set;

/** What a server sets by itself as it works: moments, counters, who was there last and with what. All else is set by commands. */
final class ByItself {
    /** By their columns. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "CHG_ADMIN",
            "LAST_UPDATE_BY",
            "REG_ADMIN",
            "DEFINED_BY",
            "INVALID_PW_COUNT",
            "PLATFORM_NAME",
            "PLATFORM",
            "CLIENT_OS_LEVEL",
            "CLIENT_VERSION",
            "TCP_NAME",
            "TCP_ADDRESS",
            "LASTSESS_COMMMETH",
            "LASTSESS_RECVD",
            "LASTSESS_SENT",
            "TRANSPORT_METHOD",
            "LAST_REPLICATED_TO_SERVER",
            "REPLICATION_PRIMARY_SERVER",
            "ENDED_TARGET",
            "FILESPACE_TYPE",
            "CAPACITY",
            "PCT_UTIL",
            "DATABASE_RESTORES");

    private ByItself() {}

    static boolean isSet(Attribute<?> attribute) {
        return attribute.kind() == ValueType.Kind.MOMENT || ATTRIBUTES.contains(attribute.name());
    }
}
