//! The conditions a part of a form can stand under.

use std::str::FromStr;

use super::{Collection, UnknownName};

named! {
    /// Under which a part of a form stands.
    Condition {
        /// Handed in at the office.
        OfficeChannel = "office_channel" in None,
        /// Handed in at the State Corporation.
        CorporationChannel = "corporation_channel" in None,
        /// The applicant has an IIN.
        ApplicantHasIin = "applicant_has_iin" in None,
        /// The applicant has none.
        ApplicantHasNoIin = "applicant_has_no_iin" in None,
        /// The applicant left a telephone.
        ApplicantHasPhone = "applicant_has_phone" in None,
        /// Somebody acts for the applicant.
        Represented = "represented" in None,
        /// No consent to the use of protected personal data was given.
        ConsentRefused = "consent_refused" in None,
        /// Not all children are placed alike.
        PlacementsDiffer = "placements_differ" in None,
        /// The office's telephone is set.
        OfficeHasPhone = "office_has_phone" in None,
        /// This document was brought, but past its last day.
        UnmetExpired = "unmet_expired" in Some(Collection::UnmetDocuments),
        /// The notice of the hearing is the preliminary decision too.
        DecisionInNotice = "decision_in_notice" in None,
        /// The preliminary decision is a paper of its own.
        DecisionApart = "decision_apart" in None,
        /// The notice says that a hearing was put off.
        HearingPostponed = "hearing_postponed" in None,
        /// Somebody came to the hearing.
        HearingAttended = "hearing_attended" in None,
        /// Nobody came to the hearing.
        HearingUnattended = "hearing_unattended" in None,
        /// The applicant gave up the hearing.
        HearingWaived = "hearing_waived" in None,
        /// Explanations were given at the hearing.
        ExplanationsGiven = "explanations_given" in None,
        /// None were given, though somebody came.
        NoExplanations = "no_explanations" in None,
        /// Requests were made at the hearing.
        RequestsMade = "requests_made" in None,
        /// None were made, though somebody came.
        NoRequests = "no_requests" in None,
        /// The applicant objected to the preliminary decision.
        ObjectionMade = "objection_made" in None,
        /// The complaint is satisfied in full.
        SatisfiedFully = "satisfied_fully" in None,
        /// The complaint is satisfied in part.
        SatisfiedPartly = "satisfied_partly" in None,
        /// The complaint is not satisfied.
        NotSatisfied = "not_satisfied" in None,
        /// Something the complaint asks is not given.
        NotSatisfiedFully = "not_satisfied_fully" in None,
        /// The complaint is about a case.
        ComplaintAboutCase = "complaint_about_case" in None,
        /// The complainant's address is known.
        ComplainantHasAddress = "complainant_has_address" in None,
        /// What failed works again.
        FailureOver = "failure_over" in None,
        /// What failed does not work yet.
        FailureGoesOn = "failure_goes_on" in None,
        /// The problem touched cases.
        CasesAffected = "cases_affected" in None,
        /// The problem touched none.
        NoCasesAffected = "no_cases_affected" in None,
        /// This listed result is a permit.
        ListedPermit = "listed_permit" in Some(Collection::ListedResults),
        /// This listed result is a reasoned refusal.
        ListedRefusal = "listed_refusal" in Some(Collection::ListedResults),
    }
}
