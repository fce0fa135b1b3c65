package org.tickmark.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tickmark.article.ArticleFixture.delivery;
import static org.tickmark.article.ArticleFixture.token;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tickmark.newsroom.ActingAs;
import org.tickmark.newsroom.Role;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.ForbiddenException;
import org.tickmark.shared.NotFoundException;
import org.tickmark.shared.StaleVersionException;
import org.tickmark.testing.InContainer;
import org.tickmark.text.BlockKind;
import org.tickmark.text.Normalisation;
import org.tickmark.text.Sha256;

@InContainer
class IntakeIT {

    @Inject
    private ArticleFixture fixture;

    @Inject
    private Intake intake;

    @Inject
    private Marking marking;

    @Inject
    private Revisions revisions;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ActingAs acting;

    @Inject
    private jakarta.transaction.UserTransaction transaction;

    private String desk;
    private String lead;

    @BeforeEach
    void makesADeskWithALead() {
        desk = fixture.desk();
        lead = fixture.person(desk, Role.LEAD_CHECKER);
    }

    private <T> T asLead(Supplier<T> work) {
        return acting.person(lead, work);
    }

    private Long received() {
        return asLead(() -> intake.receive(delivery(desk, null))).articleId();
    }

    @Test
    void storesTheWholeArticle() {
        Long id = received();

        Revision revision = articles.current(id);
        String text = Normalisation.of(ArticleFixture.TEXT).text();
        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision.text()).isEqualTo(text);
        assertThat(revision.sha256()).isEqualTo(Sha256.hex(text));
        assertThat(articles.blocks(revision.id()))
                .extracting(Block::kind)
                .containsExactly(BlockKind.BODY, BlockKind.BODY, BlockKind.BOILERPLATE, BlockKind.BODY);
        assertThat(articles.sentences(revision.id())).hasSize(5);
        assertThat(fixture.actionsOn(id)).startsWith("article.received", "revision.added");
    }

    @Test
    void takesTheSameUriAndVersionOnce() {
        Delivery sent = delivery(desk, "https://wire.example/" + token());

        Receipt first = asLead(() -> intake.receive(sent));
        Receipt second = asLead(() -> intake.receive(sent));

        assertThat(first.created()).isTrue();
        assertThat(second).isEqualTo(new Receipt(first.articleId(), false));
    }

    @Test
    void takesUrisApartThatDifferInACapitalLetter() {
        String uri = "https://wire.example/" + token();

        Receipt small = asLead(() -> intake.receive(delivery(desk, uri + "/a")));
        Receipt capital = asLead(() -> intake.receive(delivery(desk, uri + "/A")));

        assertThat(capital.created()).isTrue();
        assertThat(capital.articleId()).isNotEqualTo(small.articleId());
    }

    @Test
    void makesOneArticleOfDeliveriesAtTheSameMoment() throws Exception {
        for (int round = 0; round < 10; round++) {
            Delivery sent = delivery(desk, "https://wire.example/" + token());

            List<Receipt> receipts = fixture.atOnce(3, lead, () -> intake.receive(sent));

            assertThat(new HashSet<>(receipts.stream().map(Receipt::articleId).toList()))
                    .hasSize(1);
            assertThat(receipts.stream().filter(Receipt::created)).hasSize(1);
        }
    }

    @Test
    void leavesNothingBehindOfARefusedDelivery() {
        long articlesBefore = fixture.count("Article");
        long entriesBefore = fixture.count("AuditEntry");
        String large = "A sentence of the eleven megabytes.\n".repeat(11 * 1024 * 1024 / 36 + 1);

        assertRefused("article.text.empty", with("H", List.of(), desk, "en", " \u200b\n "));
        assertRefused("article.text.large", with("H", List.of(), desk, "en", large));
        assertRefused("article.headline.empty", with(" ", List.of(), desk, "en", "Text."));
        assertRefused("article.byline.invalid", with("H", List.of("x".repeat(121)), desk, "en", "Text."));
        assertRefused("article.byline.many", with("H", Collections.nCopies(21, "A"), desk, "en", "Text."));
        assertRefused("article.language.invalid", with("H", List.of(), desk, "english language", "Text."));
        assertRefused("article.desk.unknown", with("H", List.of(), "nowhere", "en", "Text."));
        assertRefused("article.version.empty", new Delivery("H", null, desk, "en", null, "Text.", "urn:a", null));

        assertThat(fixture.count("Article")).isEqualTo(articlesBefore);
        assertThat(fixture.count("AuditEntry")).isEqualTo(entriesBefore);
    }

    private Delivery with(String headline, List<String> bylines, String deskCode, String language, String text) {
        return new Delivery(headline, bylines, deskCode, language, Instant.EPOCH, text, null, null);
    }

    private void assertRefused(String key, Delivery delivery) {
        assertThatThrownBy(() -> asLead(() -> intake.receive(delivery)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void takesNothingForADeskOfOthersNorFromAnAuditor() {
        String elsewhere = fixture.desk();
        String auditor = fixture.person(desk, Role.AUDITOR);

        assertThatThrownBy(() -> asLead(() -> intake.receive(delivery(elsewhere, null))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> acting.person(auditor, () -> intake.receive(delivery(desk, null))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void knowsWhoOfTheNewsroomStandsInTheByline() throws Exception {
        Delivery sent = with("H", List.of(lead.toUpperCase(java.util.Locale.ROOT)), desk, "en", "Some text here.");
        Long id = asLead(() -> intake.receive(sent)).articleId();

        transaction.begin();
        Byline byline = articles.get(id).bylines().get(0);
        assertThat(byline.person().username()).isEqualTo(lead);
        transaction.rollback();
    }

    @Test
    void keepsWhatWasClearedAndLeftOutInTheNextRevision() throws Exception {
        Long id = received();
        Revision first = articles.current(id);
        Sentence last = articles.sentences(first.id()).get(4);
        asLead(() -> marking.confirmAll(id));
        asLead(() -> marking.clearAll(id, List.of(last.id())));
        Block opening = articles.blocks(first.id()).get(0);
        asLead(() -> {
            marking.exclude(opening.id(), opening.version());
            return null;
        });

        asLead(() -> revised(id, "A new first paragraph stands here.\n" + ArticleFixture.TEXT));

        Revision second = articles.current(id);
        assertThat(second.number()).isEqualTo(2);
        List<Block> blocks = articles.blocks(second.id());
        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(
                        BlockKind.BODY, BlockKind.BOILERPLATE, BlockKind.BODY, BlockKind.BOILERPLATE, BlockKind.BODY);
        assertThat(blocks.get(1).confirmedBy()).isEqualTo(lead);
        assertThat(blocks.get(3).confirmedBy()).isEqualTo(lead);
        assertThat(articles.sentences(second.id()))
                .extracting(Sentence::clearedBy)
                .containsExactly(null, null, null, null, null, lead);
    }

    @Test
    void refusesTheSameTextAsTheNextRevision() {
        Long id = received();

        assertThatThrownBy(() -> asLead(() -> revised(id, "\r\n" + ArticleFixture.TEXT.replace(" ", "  "))))
                .hasMessageContaining("revision.same");
        assertThat(articles.current(id).number()).isEqualTo(1);
    }

    private Integer revised(Long id, String text) {
        return fixture.within(
                () -> revisions.add(articles.get(id), text).revision().number());
    }

    @Test
    void marksOnlyWhatTheScreenShowed() {
        Long id = received();
        Block promo = articles.blocks(articles.current(id).id()).get(2);
        asLead(() -> {
            marking.confirmExclusion(promo.id(), promo.version());
            return null;
        });

        assertThatThrownBy(() -> asLead(() -> {
                    marking.bringBack(promo.id(), promo.version());
                    return null;
                }))
                .isInstanceOf(StaleVersionException.class);
        asLead(() -> {
            marking.bringBack(promo.id(), promo.version() + 1);
            return null;
        });
        assertThat(articles.block(promo.id()).kind()).isEqualTo(BlockKind.BODY);
        assertThat(fixture.actionsOn(id)).contains("block.exclusion.confirmed", "block.brought.back");
    }

    @Test
    void marksNothingOfAnOldRevisionNorAsAChecker() {
        Long id = received();
        Sentence old = articles.sentences(articles.current(id).id()).get(0);
        String checker = fixture.person(desk, Role.CHECKER);

        assertThatThrownBy(() -> acting.person(checker, () -> marking.confirmAll(id)))
                .isInstanceOf(ForbiddenException.class);
        asLead(() -> revised(id, "Another text altogether."));
        assertThatThrownBy(() -> asLead(() -> {
                    marking.clearSentence(old.id(), old.version());
                    return null;
                }))
                .hasMessageContaining("revision.old");
        assertThatThrownBy(() -> asLead(() -> marking.clearAll(id, List.of(old.id()))))
                .isInstanceOf(NotFoundException.class);
    }
}
