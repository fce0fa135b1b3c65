package org.tickmark.planted.listeners.audit;

import org.tickmark.planted.listeners.claim.Private;

class Nosy {

    Private looksBehindTheEvent;
}
