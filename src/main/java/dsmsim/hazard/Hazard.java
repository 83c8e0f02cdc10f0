package dsmsim.hazard;

/** What is known to go wrong when servers change their roles. The names are used in reports and stay. */
public enum Hazard {
    /** Two servers are set to send a node to the same target. */
    H10("Two sources, one replica", Ground.INFERRED, "Replication Primary Server of QUERY NODE", new TwoSources()),
    /** A server's level has a defect that the procedure brings out. */
    H11("Defect of the level", Ground.READ, "technote, note a; APARs", new DefectLevels()),
    /** Versions that no server can read. */
    H12("Only copy damaged", Ground.READ, "page «Recovering damaged files»", new OnlyCopyDamaged()),
    /** A synchronisation mode is left over, or one server of a pair has none. */
    H13("Unfinished role change", Ground.READ, "technote, steps 9 and 12", new UnfinishedRoleChange()),
    /** A group, pattern or list means other nodes on the partner. */
    H14(
            "Names resolved on one server only",
            Ground.INFERRED,
            "groups and patterns are a server's own",
            new NamesOnOneServer()),
    /** What is stored on the target after a fail-over cannot be sent to the source. */
    H15("No way back", Ground.READ, "technote, step 8; page «Replication compatibility»", new NoWayBack()),
    /** Versions are bound to a class that the server which manages them does not have. */
    H16("Policy gap", Ground.READ, "ANR0830W to ANR0833W; VALIDATE REPLPOLICY page", new PolicyGap()),
    /** A replication has ended and not sent what it should. */
    H17("Success without work", Ground.READ, "technote, step 7; UPDATE REPLRULE page", new SuccessWithoutWork()),
    /** A replication deletes, and nobody has looked before. */
    H18("Deletion unseen", Ground.READ, "REPLICATE NODE page", new DeletionUnseen());

    private final String title;
    private final Ground ground;
    private final String source;
    private final HazardRule rule;

    Hazard(String title, Ground ground, String source, HazardRule rule) {
        this.title = title;
        this.ground = ground;
        this.source = source;
        this.rule = rule;
    }

    public String title() {
        return title;
    }

    /** Whether the product is known to behave so. */
    public Ground ground() {
        return ground;
    }

    /** Where it stands, or what it is concluded from. */
    public String source() {
        return source;
    }

    HazardRule rule() {
        return rule;
    }
}
