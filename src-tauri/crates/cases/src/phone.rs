//! Telephone numbers: kept as typed, and normalised where ten digits are there. Codes are not judged,
//! they change (`domain.md` D.3).

/// A telephone number, or two of them, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phone {
    /// As typed, surrounding spaces dropped; may be empty.
    pub typed: String,
    /// `+7XXXXXXXXXX` of each number found.
    pub normalised: Vec<String>,
}
