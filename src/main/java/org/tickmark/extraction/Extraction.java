package org.tickmark.extraction;

import java.util.List;
import org.tickmark.text.Block;
import org.tickmark.text.BlockKind;
import org.tickmark.text.SegmentedText;

/** What an article holds: its blocks and sentences, and the proposed claims in the order of the text. */
public record Extraction(SegmentedText segmented, List<ClaimProposal> claims) {

    public Extraction {
        claims = List.copyOf(claims);
    }

    /** The claims that are quotes, direct or indirect. */
    public List<ClaimProposal> quotes() {
        return claims.stream().filter(claim -> claim.quote() != null).toList();
    }

    /** The blocks that are left out of the check, each with its reason. */
    public List<Block> excluded() {
        return segmented.blocks().stream()
                .filter(block -> block.kind() == BlockKind.BOILERPLATE)
                .toList();
    }
}
