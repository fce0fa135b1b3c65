package org.tickmark.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tickmark.shared.Identified;
import org.tickmark.shared.Words;

/** What a quote claim adds: who speaks, how, where, to whom, and the quoted pieces. */
@Entity
@Table(name = "claim_quote")
public class ClaimQuote extends Identified {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", unique = true)
    private Claim claim;

    private String speaker;
    private String fullName;
    private String cue;
    private String venue;
    private String addressee;
    private String saidWhen;

    @ElementCollection
    @CollectionTable(name = "claim_quote_piece", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderColumn(name = "position")
    private List<QuotePiece> pieces = new ArrayList<>();

    protected ClaimQuote() {}

    /**
     * @param speaker the words used in the text, or {@code null}
     * @param fullName the full name they stand for, or {@code null} where the program does not know
     */
    public ClaimQuote(
            Claim claim,
            String speaker,
            String fullName,
            String cue,
            String venue,
            String addressee,
            String saidWhen,
            List<QuotePiece> pieces) {
        this.claim = claim;
        this.speaker = speaker;
        this.fullName = fullName;
        this.cue = cue;
        this.venue = venue;
        this.addressee = addressee;
        this.saidWhen = saidWhen;
        this.pieces.addAll(pieces);
    }

    /** A person corrects who is meant. */
    public void attributeTo(String newFullName) {
        fullName = Words.optional(newFullName, 300);
    }

    /** The claim's words changed: the quoted pieces stand elsewhere in them now, or are others. */
    public void requote(List<QuotePiece> newPieces) {
        pieces.clear();
        pieces.addAll(newPieces);
    }

    public Claim claim() {
        return claim;
    }

    public String speaker() {
        return speaker;
    }

    public String fullName() {
        return fullName;
    }

    public String cue() {
        return cue;
    }

    public String venue() {
        return venue;
    }

    public String addressee() {
        return addressee;
    }

    public String saidWhen() {
        return saidWhen;
    }

    public List<QuotePiece> pieces() {
        return Collections.unmodifiableList(pieces);
    }
}
