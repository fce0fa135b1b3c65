package org.tickmark.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tickmark.publication.Publishing;

/** Lets the approved words of the bench's article go out. */
@Named
@RequestScoped
public class PublishBacking {

    @Inject
    private Publishing publishing;

    public String publish(Long article, long version, String sha256) {
        publishing.publish(article, version, sha256);
        return "/claim/bench.xhtml?faces-redirect=true&article=" + article;
    }
}
