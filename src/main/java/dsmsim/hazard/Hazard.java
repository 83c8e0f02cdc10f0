package dsmsim.hazard;

/** What is known to go wrong when servers change their roles. The names are used in reports and stay. */
public enum Hazard {
    /** A synchronisation deletes what only its receiver has. */
    H1(
            "Versions that only the receiver has",
            Ground.READ,
            "pages REPLICATE NODE and ENABLE REPLICATION",
            new ReceiverOnlyVersions()),
    /** The sender's rules leave data out of a synchronisation. */
    H2(
            "Data outside the sender's rules",
            Ground.READ,
            "technote, step 7; page UPDATE REPLRULE",
            new DataOutsideRules()),
    /** The technote's step 7 has been done on one server only. */
    H3("Rules changed on one server only", Ground.INFERRED, "technote, step 7", new RulesChangedOnOneSide()),
    /** A synchronisation under ACTIVE_DATA deletes inactive versions. */
    H4("Synchronisation under ACTIVE_DATA", Ground.READ, "page UPDATE REPLRULE", new ActiveDataSynchronised()),
    /** The policy of the former target has deleted more than that of its partner would have. */
    H5(
            "Former target expired more",
            Ground.INFERRED,
            "page SET DISSIMILARPOLICIES; technote, step 9",
            new ExpiredOnFormerTarget()),
    /** Clients have gone on storing on the old target after it was synchronised. */
    H6(
            "Stored after the synchronisation",
            Ground.INFERRED,
            "technote, steps 9 to 12",
            new StoredAfterSynchronisation()),
    /** Clients store on two servers. */
    H7("Split brain", Ground.INFERRED, "technote, steps 2 and 6", new SplitBrain()),
    /** A replication could be started before its target is ready. */
    H8("Replication armed too early", Ground.INFERRED, "ANR0332E; technote, step 5", new ReplicationArmedTooEarly()),
    /** What a source knows of its target is not so. */
    H9("Stale bookkeeping", Ground.INFERRED, "FORCERECONCILE on page REPLICATE NODE", new StaleBookkeeping()),
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
    H17("Success without work", Ground.READ, "UPDATE REPLRULE and UPDATE FILESPACE pages", new SuccessWithoutWork()),
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
