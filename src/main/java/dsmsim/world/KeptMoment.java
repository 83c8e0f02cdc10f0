package dsmsim.world;

import dsmsim.site.Site;
import java.time.LocalDateTime;

/**
 * A moment to which one can go back.
 *
 * @param name given to it, or the number of the entry that it follows, 0 for the start
 * @param number of the entry that it follows
 * @param time of the site
 */
public record KeptMoment(String name, int number, LocalDateTime time, Site site) {}
