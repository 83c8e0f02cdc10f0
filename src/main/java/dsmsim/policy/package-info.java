/**
 * Policy domains, policy sets, management classes and copy groups. Begin with {@link PolicyChapter} and PolicyObjects,
 * where all of them are declared; {@link ActivePolicy} is what other chapters ask.
 *
 * <p>May import: all below the chapters, and administrator, storage.
 *
 * <p>To activate a policy set is to copy it under the name ACTIVE; what rules a domain is always that copy.
 */
package dsmsim.policy;
