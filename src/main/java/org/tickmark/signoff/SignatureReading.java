package org.tickmark.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tickmark.newsroom.Permission;
import org.tickmark.newsroom.Permissions;

/** Who signed what, for screens and the REST face. */
@ApplicationScoped
@Transactional
public class SignatureReading {

    @Inject
    private SignOffRepository signOffs;

    @Inject
    private Permissions permissions;

    /** All signatures of an article, withdrawn ones included, in the order of signing. */
    public List<SignatureRow> of(Long articleId) {
        permissions.require(Permission.READ_ARTICLES);
        permissions.require(
                Permission.READ_ARTICLES, signOffs.article(articleId).desk().id(), "Article", articleId);
        return signOffs.signatures(articleId);
    }
}
