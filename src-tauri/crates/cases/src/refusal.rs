//! Why an act or an intake is refused: a code with arguments, and the field where the fault is.

/// Every reason found, never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("refused: {}", .0.iter().map(|refusal| refusal.reason.code()).collect::<Vec<_>>().join(", "))]
pub struct Refusals(pub Vec<Refusal>);

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Path of the field at fault, e.g. `children[1].birth_date`; empty for the act as a whole.
    pub field: String,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong; each variant has a stable code and named arguments that the ui puts into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// A value is needed.
    Missing,
}

impl Reason {
    /// Stable code, e.g. `missing`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
        }
    }

    /// Named arguments, as text ready to be put into a sentence (dates as `YYYY-MM-DD`).
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
