package org.tickmark.planted.faces.claim;

import jakarta.faces.context.FacesContext;

class KnowsTheScreen {

    FacesContext context;
}
