package org.tickmark.claim;

/**
 * What a new revision did to the claims.
 *
 * @param number number of the new revision
 * @param sha256 its fingerprint
 * @param kept claims that stand where they stood, or have only shifted
 * @param moved claims that a person has to confirm in their new place
 * @param orphaned claims whose words were not found
 * @param reopened claims that have to be checked again because their words changed
 * @param proposed claims the program proposes in sentences that are new
 */
public record Revised(int number, String sha256, int kept, int moved, int orphaned, int reopened, int proposed) {}
