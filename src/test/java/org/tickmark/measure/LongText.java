package org.tickmark.measure;

/** Articles of any length about a town that does not exist; the same number gives the same words. */
final class LongText {

    /** Sentences of one paragraph. */
    private static final int PARAGRAPH = 5;

    private static final String[] PLACES = {"Port Alder", "Skell", "Mirren", "Karskby", "Toveholm", "Ambria", "Velden"};
    private static final String[] FIRST = {"Hanne", "Oskar", "Runa", "Jorunn", "Elias", "Maud", "Ivo"};
    private static final String[] LAST = {"Dreyer", "Bellamy", "Castellan", "Vik", "Marsh", "Pell", "Thorn"};
    private static final String[] THINGS = {"trams", "bridges", "schools", "ferries", "clinics", "libraries", "pumps"};
    private static final String[] MONTHS = {"January", "March", "April", "June", "August", "October", "December"};

    private LongText() {}

    /**
     * As many sentences as wanted, nearly each with something to check.
     *
     * @param quotes how many of them quote somebody directly
     */
    static String of(int number, int sentences, int quotes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : i % PARAGRAPH == 0 ? "\n\n" : " ");
            text.append(i % PARAGRAPH == 2 && i / PARAGRAPH < quotes ? quote(number, i) : figure(number, i));
        }
        return text.append("\n\nAlso Read | More about the ")
                .append(THINGS[number % 7])
                .toString();
    }

    /** The words of the quote that {@link #of} sets at this sentence. */
    static String words(int number, int i) {
        return "We counted " + (number + i + 12) + " " + THINGS[(number + i) % 7] + " and we shall count them again";
    }

    private static String quote(int number, int i) {
        return "“" + words(number, i) + ",” said " + FIRST[(number + i) % 7] + " " + LAST[(number * 3 + i) % 7] + ".";
    }

    private static String figure(int number, int i) {
        String place = PLACES[(number + i) % 7];
        String things = THINGS[(number * 2 + i) % 7];
        int many = 20 + (number * 31 + i * 17) % 900;
        return switch (i % 4) {
            case 0 -> place + " repaired " + many + " " + things + " in " + MONTHS[i % 7] + " 2019.";
            case 1 -> "The council of " + place + " spent " + many + " million crowns on " + things + ".";
            case 2 ->
                "In " + place + " " + (many % 60 + 5) + " percent of all " + things + " are older than " + many
                        + " months.";
            default -> "By the end of 2021 " + place + " had " + many + " " + things + ".";
        };
    }
}
