package org.tickmark.planted.leftward.claim;

import org.tickmark.planted.leftward.signoff.Late;

class Early {

    Late reachesToTheRight;
}
