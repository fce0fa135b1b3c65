package org.tickmark.claim.web;

import org.omnifaces.util.Faces;

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

    /**
     * The same claim again, after something typed was stored.
     *
     * @param form which form it was; the page then tells the browser to forget its drafts
     */
    static String stored(Long article, Long claim, String form) {
        forget(form + "-" + claim + "-*");
        return of(article, claim);
    }

    /** Tells the browser to forget drafts once the next page is there. */
    static void forget(String drafts) {
        Faces.setFlashAttribute("saved", drafts);
    }

    static String ofSentence(Long article, Long sentence) {
        return sentence == null ? of(article) : PAGE + article + "&sentence=" + sentence;
    }
}
