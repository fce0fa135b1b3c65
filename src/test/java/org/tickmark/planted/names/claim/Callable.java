package org.tickmark.planted.names.claim;

import jakarta.inject.Named;

@Named
class Callable {}
