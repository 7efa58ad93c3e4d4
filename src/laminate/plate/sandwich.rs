//! Local checks of sandwich panels.
