package org.tickmark.planted.screens.claim;

import org.tickmark.planted.screens.claim.web.ListBacking;

class UsesAScreen {

    ListBacking screen;
}
