//! What can be done with a case now, and why not the rest. It asks `decide`'s own guards.

use super::{Circumstances, standing};
use crate::case::Case;
use crate::refusal::Refusal;
use crate::state::ActKind;

/// An act, and what speaks against it before anybody has typed anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PossibleAct {
    /// The act.
    pub act: ActKind,
    /// Why not; empty where it can be done.
    pub against: Vec<Refusal>,
}

impl PossibleAct {
    /// Whether it can be done.
    pub fn is_allowed(&self) -> bool {
        self.against.is_empty()
    }
}

/// Every act there is on a case, in the order a case goes through them.
pub fn possible_acts(case: &Case, by: Circumstances<'_>) -> Vec<PossibleAct> {
    ActKind::ON_A_CASE
        .into_iter()
        .map(|act| PossibleAct {
            act,
            against: standing(case, act, by),
        })
        .collect()
}
