package org.tickmark.newsroom.web;

/** Where somebody goes after signing in: an address of this house only, whatever the request says. */
public final class ReturnAddress {

    private static final String HOME = "/";
    private static final int LONGEST = 2_000;

    private ReturnAddress() {}

    /** The wanted path with its query when it is one of ours; the home page otherwise. */
    public static String own(String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return HOME;
        }
        boolean plain = wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return plain && !wanted.startsWith("/signin.xhtml") && !wanted.startsWith("/sign-out") ? wanted : HOME;
    }
}
