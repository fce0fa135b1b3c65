package org.tickmark.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tickmark.newsroom.Desk;
import org.tickmark.newsroom.Person;
import org.tickmark.shared.DomainException;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;
import org.tickmark.text.Sha256;

/**
 * The piece under check.
 *
 * <p>Its life: it is received, claims are extracted, checkers check, the lead signs the check, an editor approves
 * (legal reads where flagged), and exactly the approved words are published. A return or a new revision sends it back
 * to checking. The guards of each step stand in {@code org.tickmark.signoff}; the article itself only refuses steps
 * that its state does not know.
 */
@Entity
@Table(name = "article")
public class Article extends Identified {

    /** What every database's calendar holds: years of four digits. */
    private static final Instant FIRST_DAY = Instant.parse("1000-01-02T00:00:00Z");

    private static final Instant LAST_DAY = Instant.parse("9999-12-31T00:00:00Z");

    /** The sender's identifier of the story; together with {@link #sourceVersion} unique. Either both or none. */
    private String uri;

    private String sourceVersion;

    /** What the unique key of a delivery stands on, see {@link #deliveryKey}. */
    private String deliveryKey;

    private String headline;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "desk_id")
    private Desk desk;

    /** BCP 47 tag, for example {@code en}. */
    private String language;

    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    @Enumerated(EnumType.STRING)
    private PublicationState publication;

    private boolean legalFlag;

    /** Number of the newest revision; 1 for the first. */
    private int revisionNumber;

    private Instant receivedAt;
    private String receivedFrom;
    private String returnReason;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Byline> bylines = new ArrayList<>();

    protected Article() {}

    /**
     * @param deadline {@code null} when there is none; may be past
     * @param receivedFrom sign-in name of the person or client that brought it
     * @throws DomainException when the headline is empty or longer than 300 characters, or the deadline's year has not
     *     four digits
     */
    public Article(String headline, Desk desk, String language, Instant deadline, Instant at, String receivedFrom) {
        if (!desk.active()) {
            throw new DomainException("article.desk.closed", desk.name());
        }
        if (deadline != null && (deadline.isBefore(FIRST_DAY) || deadline.isAfter(LAST_DAY))) {
            throw new DomainException("article.deadline.year", deadline);
        }
        this.headline = Words.required(headline, 300, "article.headline.empty");
        this.desk = desk;
        this.language = language;
        this.deadline = deadline;
        this.state = ArticleState.RECEIVED;
        this.publication = PublicationState.UNPUBLISHED;
        this.legalFlag = desk.policy().legalRead();
        this.receivedAt = at;
        this.receivedFrom = receivedFrom;
    }

    /** Ties the article to the sender's identifier, so that the same delivery twice is one article. */
    public void identifiedBy(String senderUri, String senderVersion) {
        this.uri = Words.optional(senderUri, 500);
        this.sourceVersion = uri == null ? null : Words.required(senderVersion, 100, "article.version.empty");
        this.deliveryKey = uri == null ? null : deliveryKey(uri, sourceVersion);
    }

    /**
     * SHA-256 of a sender's identifier and version. Databases compare words by collation, where {@code /A} and
     * {@code /a} may be one; identifiers are the same to the letter or not at all (RFC 3986, 6.2.1).
     */
    static String deliveryKey(String senderUri, String senderVersion) {
        return Sha256.hex(senderUri.strip() + "\n" + senderVersion.strip());
    }

    /** Adds a name to the byline; {@code person} is who it is here, or {@code null}. */
    public void writtenBy(String name, Person person) {
        bylines.add(new Byline(this, bylines.size(), name, person));
    }

    /** Takes the next number for a new revision. */
    public int nextRevision() {
        return ++revisionNumber;
    }

    /**
     * Takes a step of the check axis.
     *
     * @throws DomainException when the state does not know this step
     */
    public void moveTo(ArticleState next) {
        if (!state.successors().contains(next)) {
            throw new DomainException("article.step", state.name(), next.name());
        }
        state = next;
        if (next != ArticleState.RETURNED) {
            returnReason = null;
        }
    }

    /** Sends the article back with a reason that the checkers see. */
    public void giveBack(String reason) {
        String given = Words.required(reason, 2000, "article.return.reason");
        moveTo(ArticleState.RETURNED);
        returnReason = given;
    }

    /** A new revision makes any state after CHECKING fall back to it. */
    public void reopenForRevision() {
        if (state.successors().contains(ArticleState.CHECKING) && state != ArticleState.EXTRACTION) {
            moveTo(ArticleState.CHECKING);
        }
    }

    /** Takes a step of the publication axis. */
    public void moveTo(PublicationState next) {
        if (!publication.successors().contains(next)) {
            throw new DomainException("article.publication.step", publication.name(), next.name());
        }
        publication = next;
    }

    /** Legal has to read this article. It cannot be unflagged once the editor signed. */
    public void flagForLegal(boolean flag) {
        if (state == ArticleState.LEGAL_REVIEW || state == ArticleState.APPROVED) {
            throw new DomainException("article.legal.late");
        }
        legalFlag = flag;
    }

    /** Whether this person stands in the byline, by id or by the printed name. */
    public boolean isWrittenBy(Long personId, String displayName) {
        return bylines.stream().anyMatch(byline -> byline.names(personId, displayName));
    }

    public String uri() {
        return uri;
    }

    public String sourceVersion() {
        return sourceVersion;
    }

    public String headline() {
        return headline;
    }

    public Desk desk() {
        return desk;
    }

    public String language() {
        return language;
    }

    public Instant deadline() {
        return deadline;
    }

    public ArticleState state() {
        return state;
    }

    public PublicationState publication() {
        return publication;
    }

    public boolean legalFlag() {
        return legalFlag;
    }

    /** Whether legal has to sign: the article is flagged, or its desk asks for a legal read of every article by now. */
    public boolean needsLegalRead() {
        return legalFlag || desk.policy().legalRead();
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String receivedFrom() {
        return receivedFrom;
    }

    public String returnReason() {
        return returnReason;
    }

    public List<Byline> bylines() {
        return Collections.unmodifiableList(bylines);
    }
}
