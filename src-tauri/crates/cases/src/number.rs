//! The office's own numbers. They are drawn by the register; this module only says their shape.

/// A series that counts from one each year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Journal {
    /// Applications: registration numbers.
    Applications,
    /// Receipts of refusal to accept documents (form 3).
    NotAccepted,
    /// Permits (form 4).
    Permits,
    /// Preliminary decisions to refuse, with the notice of the hearing (p. 9).
    PreliminaryRefusals,
    /// Protocols of hearings (p. 9).
    Protocols,
    /// Reasoned refusals (p. 9).
    Refusals,
    /// Lists by which results are handed to the State Corporation (p. 9).
    HandOverLists,
    /// Complaints (p. 13).
    Complaints,
    /// Protocols of technical problems (p. 12-1).
    TechnicalProtocols,
}

impl Journal {
    /// Every journal there is.
    pub const ALL: [Self; 9] = [
        Self::Applications,
        Self::NotAccepted,
        Self::Permits,
        Self::PreliminaryRefusals,
        Self::Protocols,
        Self::Refusals,
        Self::HandOverLists,
        Self::Complaints,
        Self::TechnicalProtocols,
    ];

    /// The name it is stored under.
    pub fn code(self) -> &'static str {
        match self {
            Self::Applications => "applications",
            Self::NotAccepted => "not_accepted",
            Self::Permits => "permits",
            Self::PreliminaryRefusals => "preliminary_refusals",
            Self::Protocols => "protocols",
            Self::Refusals => "refusals",
            Self::HandOverLists => "hand_over_lists",
            Self::Complaints => "complaints",
            Self::TechnicalProtocols => "technical_protocols",
        }
    }
}

/// `{index}-{serial}/{year}` (`domain.md` F.4).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number {
    /// The journal that drew it.
    pub journal: Journal,
    /// The office's index of that journal, from its settings; may be empty.
    pub index: String,
    /// Counts from one, or from the first number set at setup; 0 of one that is kept as it was written.
    pub serial: u32,
    /// Year of the journal.
    pub year: i32,
}

impl Number {
    /// A number of the paper journal as it was written there: none of ours, so it counts nowhere.
    pub fn as_written(journal: Journal, written: &str, year: i32) -> Self {
        Self {
            journal,
            index: written.to_owned(),
            serial: 0,
            year,
        }
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.serial == 0 {
            return f.write_str(&self.index);
        }
        if self.index.is_empty() {
            write!(f, "{}/{}", self.serial, self.year)
        } else {
            write!(f, "{}-{}/{}", self.index, self.serial, self.year)
        }
    }
}
