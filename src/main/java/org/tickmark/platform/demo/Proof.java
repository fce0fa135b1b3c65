package org.tickmark.platform.demo;

/**
 * What a checker finds for the claims that hold certain words.
 *
 * @param words part of the claim; empty fits every claim
 * @param excerpt the words of the source
 */
record Proof(String words, DemoLibrary.Title source, String locator, String excerpt) {

    boolean fits(String claim) {
        return claim.contains(words);
    }
}
