//! One edition of one service.

/// Code of a document in an edition's list, e.g. `court-decision`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentCode(pub String);

/// Code of a placement category of an edition, e.g. `guardianship`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlacementCode(pub String);

/// An edition, read and checked.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Service code, e.g. `meeting-permit`.
    pub service: String,
    /// Date and number of the amending order, e.g. `2023-04-12-95`.
    pub id: String,
    /// SHA-256 of all its bytes.
    pub hash: [u8; 32],
    /// The name to print always so.
    pub service_name: String,
    /// Documents to bring, in the law's order.
    pub documents: Vec<RequiredDocument>,
    /// Placement categories, in the form's order.
    pub placements: Vec<PlacementCategory>,
    /// Terms by code.
    pub terms: Terms,
}

/// A document the law requires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredDocument {
    /// Its code.
    pub code: DocumentCode,
    /// The law's words (corrected spelling).
    pub name: String,
    /// Where the law says so, e.g. "Appendix 8, Appendix 2, row 8(1)".
    pub reference: String,
}

/// A way a child can be placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementCategory {
    /// Its code.
    pub code: PlacementCode,
    /// Attributive form of form 1: "қорғаншылықтағы".
    pub attributive: String,
    /// Locative form of form 4: "қорғаншылықта".
    pub locative: String,
}

/// The terms of the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// The whole service (p. 12).
    pub whole: Term,
    /// Completeness check (p. 7).
    pub check: Term,
    /// Preparing the permit after the check (p. 9).
    pub prepare: Term,
    /// Preliminary refusal before the end (p. 9).
    pub preliminary_refusal_before_end: Term,
    /// Result after the hearing (p. 9).
    pub result_after_hearing: Term,
    /// The State Corporation's courier (p. 6).
    pub courier: Term,
}

/// A number of working days and where the law says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Working days.
    pub working_days: u32,
    /// e.g. "Appendix 8, p. 12".
    pub reference: String,
}
