//! The faces of Ruqsat Serif, a subset of Liberation Serif 2.1.5 (SIL OFL, `fonts/OFL.txt`).
//!
//! Bytes only: nothing here reads a font.

/// Upright, normal weight; a TrueType file.
pub const REGULAR: &[u8] = include_bytes!("../fonts/RuqsatSerif-Regular.ttf");

/// Upright, bold.
pub const BOLD: &[u8] = include_bytes!("../fonts/RuqsatSerif-Bold.ttf");

/// Italic, normal weight.
pub const ITALIC: &[u8] = include_bytes!("../fonts/RuqsatSerif-Italic.ttf");
