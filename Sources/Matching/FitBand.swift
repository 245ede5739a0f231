/// A placeholder.
enum FitBand {}
