//! A place of residence as the applicant gives it. It is one text: no rule of the law reads its parts.

/// Longest address kept, in characters; three printed lines hold about 200.
pub const LONGEST_ADDRESS: usize = 400;
