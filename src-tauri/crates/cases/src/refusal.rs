//! Why an act or an intake is refused: a code with arguments, the field where the fault is, and what
//! can be done. It does not know any language: the ui puts codes and arguments into sentences.

mod argument;
mod hint;
mod reason;

pub use argument::Argument;
pub(crate) use argument::coded;
pub use hint::Hint;
pub use reason::Reason;

/// Every code a [`Reason`] can have, so that a build can demand a message for each in every language.
pub const ALL_CODES: &[&str] = Reason::ALL_CODES;

/// Every code a [`Hint`] can have.
pub const ALL_HINTS: &[&str] = Hint::ALL_CODES;

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

impl Refusal {
    /// A reason at a field.
    pub fn at(field: impl Into<String>, reason: Reason) -> Self {
        Self {
            field: field.into(),
            reason,
        }
    }

    /// A reason against the act as a whole.
    pub fn of_act(reason: Reason) -> Self {
        Self::at("", reason)
    }
}

impl Refusals {
    /// `Ok` where nothing speaks against it.
    pub(crate) fn none(refusals: Vec<Refusal>) -> Result<(), Self> {
        if refusals.is_empty() {
            Ok(())
        } else {
            Err(Self(refusals))
        }
    }
}

impl From<Refusal> for Refusals {
    fn from(refusal: Refusal) -> Self {
        Self(vec![refusal])
    }
}
