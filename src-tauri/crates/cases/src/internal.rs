//! The office's own control dates: the steps of a repealed regulation (`domain.md` A.1.2), as the office sets
//! them. No rule of law, and no refusal, rests on them.

/// How long each step is to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InternalTerms {
    /// The clerk registers and passes on, in working minutes.
    pub registering_minutes: u32,
    /// The head names the executor, in working hours.
    pub resolving_hours: u32,
    /// The executor examines and makes the result, in working days.
    pub executing_days: u32,
    /// The head signs, in working hours.
    pub signing_hours: u32,
    /// The result is handed over, in working minutes.
    pub handing_over_minutes: u32,
}

impl Default for InternalTerms {
    fn default() -> Self {
        Self {
            registering_minutes: 20,
            resolving_hours: 3,
            executing_days: 4,
            signing_hours: 3,
            handing_over_minutes: 20,
        }
    }
}
