package org.tickmark.platform;

import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletCache;
import jakarta.faces.view.facelets.FaceletCacheFactory;
import java.io.IOException;
import java.net.URL;

/**
 * Lets Facelets compile only this application's own views and those of the libraries in its archive. A path that a
 * request smuggled into an include (CVE-2026-46581 of Mojarra) ends here.
 */
public class OwnViewsOnly extends FaceletCacheFactory {

    public OwnViewsOnly(FaceletCacheFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FaceletCache<?> getFaceletCache() {
        return new Guarded<>(getWrapped().getFaceletCache());
    }

    /** Whether a view may be compiled: a file ending in .xhtml below the application's root or in one of its libraries. */
    static boolean isOwn(URL view, URL root) {
        String address = view.toString();
        boolean traversal = address.contains("/../") || address.contains("%2e") || address.contains("%2E");
        boolean below = root != null && address.startsWith(root.toString());
        boolean library = address.contains("/WEB-INF/lib/") && address.contains(".jar");
        return !traversal && address.endsWith(".xhtml") && (below || library);
    }

    private static final class Guarded<V> extends FaceletCache<V> {

        private final FaceletCache<V> wrapped;

        Guarded(FaceletCache<V> wrapped) {
            this.wrapped = wrapped;
        }

        @Override
        public void setCacheFactories(MemberFactory<V> faceletFactory, MemberFactory<V> viewMetadataFaceletFactory) {
            wrapped.setCacheFactories(faceletFactory, viewMetadataFaceletFactory);
        }

        @Override
        public V getFacelet(URL url) throws IOException {
            return wrapped.getFacelet(own(url));
        }

        @Override
        public boolean isFaceletCached(URL url) {
            return wrapped.isFaceletCached(own(url));
        }

        @Override
        public V getViewMetadataFacelet(URL url) throws IOException {
            return wrapped.getViewMetadataFacelet(own(url));
        }

        @Override
        public boolean isViewMetadataFaceletCached(URL url) {
            return wrapped.isViewMetadataFaceletCached(own(url));
        }

        private static URL own(URL url) {
            try {
                URL root =
                        FacesContext.getCurrentInstance().getExternalContext().getResource("/");
                if (isOwn(url, root)) {
                    return url;
                }
            } catch (java.net.MalformedURLException broken) {
                throw new FacesException(broken);
            }
            throw new FacesException("Refused to compile a view from outside the application: " + url);
        }
    }
}
