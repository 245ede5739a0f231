import CRSVG

/// Turns an SVG file of ours into a PNG, by librsvg and cairo (decision 0014).
enum RasterPicture {
  /// The most pixels of a picture: about 64 MB while it is painted.
  static let mostPixels = 16_000_000.0

  /// The picture at twice its size where that stays within the limit; `nil` when it cannot be painted.
  static func png(of svg: [UInt8], width: Double, height: Double) -> [UInt8]? {
    guard width >= 1, height >= 1 else { return nil }
    let scale = min(2, (mostPixels / (width * height)).squareRoot())
    let handle = svg.withUnsafeBufferPointer { bytes in
      rsvg_handle_new_from_data(bytes.baseAddress, gsize(bytes.count), nil)
    }
    guard let handle else { return nil }
    defer { g_object_unref(handle) }
    let (columns, rows) = (Int32(width * scale), Int32(height * scale))
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, columns, rows) else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard let context = cairo_create(surface) else { return nil }
    defer { cairo_destroy(context) }
    var viewport = RsvgRectangle(x: 0, y: 0, width: Double(columns), height: Double(rows))
    guard rsvg_handle_render_document(handle, context, &viewport, nil) != 0 else { return nil }
    var png: [UInt8] = []
    let status = withUnsafeMutablePointer(to: &png) { collected in
      cairo_surface_write_to_png_stream(
        surface,
        { closure, bytes, count in
          guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
          closure.assumingMemoryBound(to: [UInt8].self).pointee
            .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
          return CAIRO_STATUS_SUCCESS
        }, collected)
    }
    return status == CAIRO_STATUS_SUCCESS ? png : nil
  }
}
