package org.tickmark.claim.web;

/** Addresses of the bench, as outcomes that redirect. */
final class BenchAddress {

    private static final String PAGE = "/claim/bench.xhtml?faces-redirect=true&article=";

    private BenchAddress() {}

    static String of(Long article) {
        return PAGE + article;
    }

    static String of(Long article, Long claim) {
        return claim == null ? of(article) : PAGE + article + "&claim=" + claim;
    }

    static String ofSentence(Long article, Long sentence) {
        return sentence == null ? of(article) : PAGE + article + "&sentence=" + sentence;
    }
}
