// A worker that does nothing: the popup beside it is what is measured.
