enum WaymarkCLIPlaceholder {}
