package org.tickmark.planted.engines.extraction;

import jakarta.inject.Inject;

class Persisting {

    @Inject
    String needsAServer;
}
