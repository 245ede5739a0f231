enum WaymarkWebPlaceholder {}
