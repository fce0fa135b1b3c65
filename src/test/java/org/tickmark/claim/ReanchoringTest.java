package org.tickmark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tickmark.text.CodePoints;
import org.tickmark.text.Normalisation;

class ReanchoringTest {

    private static final String OLD = "The bridge opened in 2014 after a long delay.\n"
            + "At least 35 people were hurt, the city said.\n"
            + "“We will not wait,” Mayor Ada Lind told reporters.\n"
            + "The repairs cost 3.5 million crowns. Nobody has paid so far.";

    private static Reanchoring.Found place(String old, String words, String fresh) {
        return place(old, words, fresh, Placement.PLACED);
    }

    private static Reanchoring.Found place(String old, String words, String fresh, Placement placement) {
        String before = Normalisation.of(old).text();
        int at = before.indexOf(words);
        int begin = before.codePointCount(0, at);
        int end = begin + words.codePointCount(0, words.length());
        return Fixtures.between(old, fresh).place(begin, end, words, placement);
    }

    private static void assertStandsAt(String fresh, Reanchoring.Found found) {
        String after = Normalisation.of(fresh).text();
        assertThat(CodePoints.of(after).substring(found.begin(), found.end())).isEqualTo(found.exact());
    }

    @Test
    void anUnchangedSentenceKeepsItsClaimHoweverFarItShifts() {
        String fresh = "🚧 A new first paragraph with 35 lorries.\n" + OLD;
        Reanchoring.Found found = place(OLD, "35 people", fresh);
        assertThat(found.placement()).isEqualTo(Placement.PLACED);
        assertThat(found.wordsChanged()).isFalse();
        assertThat(found.exact()).isEqualTo("35 people");
        assertStandsAt(fresh, found);
    }

    @Test
    void wordsThatStillStandInTheirEditedSentenceKeepTheClaim() {
        String fresh = OLD.replace("the city said", "the city council said on Monday");
        Reanchoring.Found found = place(OLD, "35 people", fresh);
        assertThat(found.placement()).isEqualTo(Placement.PLACED);
        assertThat(found.wordsChanged()).isFalse();
        assertStandsAt(fresh, found);
    }

    @Test
    void aChangedFigureTakesItsClaimAlongAndReopensIt() {
        String fresh = OLD.replace("35 people", "36 people");
        Reanchoring.Found found = place(OLD, "35 people", fresh);
        assertThat(found.placement()).isEqualTo(Placement.MOVED);
        assertThat(found.wordsChanged()).isTrue();
        assertThat(found.exact()).isEqualTo("36 people");
    }

    @Test
    void aFigureThatGrewBySeparatorsOrSignsHasChanged() {
        for (String now : new String[] {"35,000 people", "135 people", "35% of people", "35.5 people", "$35 people"}) {
            Reanchoring.Found found = place(OLD, "35", OLD.replace("35 people", now));
            assertThat(found.wordsChanged()).as(now).isTrue();
        }
    }

    @Test
    void aChangedFigureIsNotFoundAgainInAnotherFigureOfItsSentence() {
        Reanchoring.Found found =
                place(OLD, "35", OLD.replace("35 people were hurt", "36 people were hurt within 35 days"));
        assertThat(found.exact()).isEqualTo("36");
        assertThat(found.wordsChanged()).isTrue();
    }

    @Test
    void theFirstOfTwoEqualFiguresChangesAndTheSecondStays() {
        String old = "There were 35 men and 35 women on board that day.";
        String fresh = "There were 36 men and 35 women on board that day.";
        Reanchoring.Found first = place(old, "35 men", fresh);
        assertThat(first.exact()).isEqualTo("36 men");
        assertThat(first.wordsChanged()).isTrue();
        int second = old.lastIndexOf("35");
        Reanchoring.Found other = Fixtures.between(old, fresh).place(second, second + 2, "35", Placement.PLACED);
        assertThat(other.placement()).isEqualTo(Placement.PLACED);
        assertThat(other.wordsChanged()).isFalse();
        assertThat(other.begin()).isEqualTo(second);
    }

    @Test
    void aSentenceThatMovedIsFoundThereForAPersonToConfirm() {
        String moved = "At least 35 people were hurt, the city said.\n";
        String fresh = OLD.replace(moved, "") + "\n" + moved;
        Reanchoring.Found found = place(OLD, "35 people", fresh);
        assertThat(found.placement()).isEqualTo(Placement.MOVED);
        assertThat(found.wordsChanged()).isFalse();
        assertStandsAt(fresh, found);
    }

    @Test
    void wordsThatStandOnceInANewSentenceAreFoundThere() {
        String fresh = OLD.replace("The repairs cost 3.5 million crowns. ", "")
                + "\nA report, seen by this paper, lists what it took: the repairs, 3.5 million crowns, plus fees.";
        Reanchoring.Found found = place(OLD, "3.5 million crowns", fresh);
        assertThat(found.placement()).isEqualTo(Placement.MOVED);
        assertThat(found.wordsChanged()).isFalse();
        assertStandsAt(fresh, found);
    }

    @Test
    void twoEqualCandidatesAreNeverGuessedBetween() {
        String fresh = OLD.replace("The repairs cost 3.5 million crowns. ", "")
                + "\nThe port paid 3.5 million crowns.\nThe school paid 3.5 million crowns.";
        assertThat(place(OLD, "3.5 million crowns", fresh).placement()).isEqualTo(Placement.ORPHANED);
    }

    @Test
    void whichOfTwoEqualSentencesWasDeletedIsNotGuessed() {
        String old = "Ana won.\nHe declined to comment.\nBea lost.\nHe declined to comment.\nCleo ran.";
        String fresh = "Ana won.\nHe declined to comment.\nCleo ran.";
        int first = old.indexOf("He");
        int second = old.lastIndexOf("He");
        Reanchoring reanchoring = Fixtures.between(old, fresh);
        for (int at : new int[] {first, second}) {
            Reanchoring.Found found = reanchoring.place(at, at + 23, "He declined to comment.", Placement.PLACED);
            assertThat(found.placement()).isEqualTo(Placement.ORPHANED);
        }
    }

    @Test
    void theNeighboursTellWhichOfTwoEqualSentencesIsLeft() {
        String old = "Ana won.\nHe declined to comment.\nBea lost.\nDora left.\nHe declined to comment.\nCleo ran.";
        String fresh = "Ana won.\nHe declined to comment.\nBea lost.\nDora left.\nCleo ran.";
        int second = old.lastIndexOf("He");
        Reanchoring reanchoring = Fixtures.between(old, fresh);
        assertThat(reanchoring
                        .place(9, 32, "He declined to comment.", Placement.PLACED)
                        .placement())
                .isEqualTo(Placement.PLACED);
        assertThat(reanchoring
                        .place(second, second + 23, "He declined to comment.", Placement.PLACED)
                        .placement())
                .isEqualTo(Placement.ORPHANED);
    }

    @Test
    void aDeletedSentenceLeavesItsClaimOrphanedWhereItStoodLast() {
        Reanchoring.Found found =
                place(OLD, "35 people", OLD.replace("At least 35 people were hurt, the city said.\n", ""));
        assertThat(found.placement()).isEqualTo(Placement.ORPHANED);
        assertThat(found.wordsChanged()).isTrue();
        assertThat(found.exact()).isEqualTo("35 people");
        assertThat(found.begin()).isEqualTo(OLD.indexOf("35 people"));
    }

    @Test
    void anOrphanIsFoundAgainWhenItsWordsReturn() {
        String without = OLD.replace("At least 35 people were hurt, the city said.\n", "");
        Reanchoring.Found found = Fixtures.between(without, OLD).place(3, 12, "35 people", Placement.ORPHANED);
        assertThat(found.placement()).isEqualTo(Placement.MOVED);
        assertThat(found.wordsChanged()).isFalse();
        assertStandsAt(OLD, found);
    }

    @Test
    void whatNobodyConfirmedYetStaysToBeConfirmed() {
        Reanchoring.Found found = place(OLD, "35 people", "New opening.\n" + OLD, Placement.MOVED);
        assertThat(found.placement()).isEqualTo(Placement.MOVED);
        assertThat(found.wordsChanged()).isFalse();
    }

    @Test
    void aChangedWordOfAQuoteReopensTheQuote() {
        String quote = "“We will not wait,” Mayor Ada Lind told reporters.";
        Reanchoring.Found found = place(OLD, quote, OLD.replace("We will not wait", "We will wait"));
        assertThat(found.placement()).isEqualTo(Placement.MOVED);
        assertThat(found.wordsChanged()).isTrue();
        assertThat(found.exact()).isEqualTo("“We will wait,” Mayor Ada Lind told reporters.");
    }

    @Test
    void aClaimOverTwoSentencesFollowsBoth() {
        String words = "The repairs cost 3.5 million crowns. Nobody has paid so far.";
        assertThat(place(OLD, words, "Opening.\n" + OLD).placement()).isEqualTo(Placement.PLACED);
        Reanchoring.Found changed = place(OLD, words, OLD.replace("Nobody", "Somebody"));
        assertThat(changed.exact()).isEqualTo("The repairs cost 3.5 million crowns. Somebody has paid so far.");
        assertThat(changed.wordsChanged()).isTrue();
    }

    @Test
    void anEditedFormOfTwoAlikeSentencesBelongsToNeither() {
        String old = "In Kyiv there were 35 dead.\nIn Lviv there were 35 dead.";
        String fresh = "In Odesa there were 35 dead.";
        int second = old.lastIndexOf("35");
        assertThat(Fixtures.between(old, fresh)
                        .place(second, second + 2, "35", Placement.PLACED)
                        .placement())
                .isNotEqualTo(Placement.PLACED);
    }

    @Test
    void onlySentencesWithoutACounterpartAreNew() {
        String fresh = OLD.replace("35 people", "36 people") + "\nThe mayor resigned in 2019.";
        Reanchoring reanchoring = Fixtures.between(OLD, fresh);
        int figure = fresh.indexOf("36");
        int added = fresh.indexOf("2019");
        assertThat(reanchoring.isNew(new Stretch(figure, figure + 2))).isFalse();
        assertThat(reanchoring.isNew(new Stretch(added, added + 4))).isTrue();
        assertThat(reanchoring.isNew(new Stretch(2, 5))).isFalse();
    }

    @Test
    void tenThousandWordsWithSixHundredClaimsAreReanchoredAtOnce() {
        var text = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            text.append("On day ")
                    .append(i)
                    .append(" the crew of boat ")
                    .append(i * 7)
                    .append(" counted ");
            text.append(i * 31 % 977).append(" gulls near the pier.").append(i % 5 == 0 ? "\n" : " ");
        }
        String old = Normalisation.of(text.toString()).text();
        String fresh =
                old.replace(" counted 31 ", " counted 32 ").replace("day 400 the crew", "day 400 the whole crew");
        long begin = System.nanoTime();
        Reanchoring reanchoring = Fixtures.between(old, fresh);
        int kept = 0;
        for (int i = 0; i < 600; i++) {
            String words = "boat " + i * 7 + " counted";
            int at = old.indexOf(words);
            kept += reanchoring
                                    .place(at, at + words.length(), words, Placement.PLACED)
                                    .placement()
                            == Placement.PLACED
                    ? 1
                    : 0;
        }
        assertThat(kept).isEqualTo(600);
        assertThat((System.nanoTime() - begin) / 1_000_000).isLessThan(3_000);
    }
}
