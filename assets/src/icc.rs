//! The colour profile papers are made for.
//!
//! Bytes only: nothing here reads a profile.

/// sRGB (IEC 61966-2-1) as an ICC version 2 display profile.
pub const SRGB: &[u8] = include_bytes!("../icc/sRGB.icc");
