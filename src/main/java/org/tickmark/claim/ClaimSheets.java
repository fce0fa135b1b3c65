package org.tickmark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;

/** All claims of an article with everything that programs read of them. */
@ApplicationScoped
@Transactional
public class ClaimSheets {

    @Inject
    private ClaimSheetRepository sheets;

    @Inject
    private Permissions permissions;

    /** The claims of the current revision in the order of the text, ended ones included. */
    public List<ClaimSheet> of(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        permissions.require(Permission.READ_ARTICLES, sheets.deskOf(articleId), "Article", articleId);
        return sheets.sheets(articleId);
    }

    /** Version of the article's row: a write that was made on another one is refused. */
    public long version(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        permissions.require(Permission.READ_ARTICLES, sheets.deskOf(articleId), "Article", articleId);
        return sheets.versionOf(articleId);
    }
}
