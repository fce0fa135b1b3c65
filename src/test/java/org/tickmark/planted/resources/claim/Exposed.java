package org.tickmark.planted.resources.claim;

import jakarta.ws.rs.Path;

@Path("/exposed")
class Exposed {}
