//! What can be done about a refusal.

use crate::case::State;
use crate::refusal::{Reason, coded};
use crate::state::ActKind;

coded! {
    /// What can be done.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub enum Hint {
        /// Type a date as 21.11.2026.
        TypeDateLikeThis => "type_date_like_this",
        /// Type a time as 09:30.
        TypeTimeLikeThis => "type_time_like_this",
        /// Write the character otherwise, or leave it out.
        WriteOtherwise => "write_otherwise",
        /// Shorten it.
        Shorten => "shorten",
        /// A letter was typed for a digit.
        LetterForDigit => "letter_for_digit",
        /// Compare with the document.
        CompareWithDocument => "compare_with_document",
        /// Clear one of the two.
        ClearOne => "clear_one",
        /// Type all ten digits with the code of the town or the operator.
        TypeAllTenDigits => "type_all_ten_digits",
        /// The service is for children only; take the person off the list.
        TakeOffTheList => "take_off_the_list",
        /// Set the office's calendar for that year.
        SetCalendar => "set_calendar",
        /// Give the reason why it is entered later.
        GiveReason => "give_reason",
        /// Register the application first.
        RegisterFirst => "register_first",
        /// Register a new application.
        RegisterAnew => "register_anew",
        /// Take the last act back first.
        TakeBackLastAct => "take_back_last_act",
        /// Take the check back first.
        TakeBackCheckFirst => "take_back_check_first",
        /// Take the registration back and register again.
        TakeBackRegistration => "take_back_registration",
        /// Check the documents first.
        CheckFirst => "check_first",
        /// Make the permit first.
        MakePermitFirst => "make_permit_first",
        /// Make a new version of the permit, then sign it.
        MakePermitAnew => "make_permit_anew",
        /// Have the permit signed first.
        SignPermitFirst => "sign_permit_first",
        /// Refuse acceptance, or correct the checklist if the document is there.
        RefuseAcceptanceOrCorrect => "refuse_acceptance_or_correct",
        /// Find the set complete instead.
        CheckInstead => "check_instead",
        /// Correct the application if consent was given; else the preliminary refusal follows (ground 3).
        CorrectConsentOrRefuse => "correct_consent_or_refuse",
        /// A longer period is a new application.
        NewApplicationForMore => "new_application_for_more",
        /// Leave the period as asked.
        LeavePeriod => "leave_period",
        /// Choose somebody who works here.
        ChooseAnother => "choose_another",
        /// Forward the complaint instead.
        ForwardInstead => "forward_instead",
        /// Forward the complaint first.
        ForwardFirst => "forward_first",
        /// Make a list for each section.
        MakeListPerSection => "make_list_per_section",
        /// A new power of attorney is needed.
        NewPowerOfAttorney => "new_power_of_attorney",
        /// Find a ground of refusal first.
        FindGroundFirst => "find_ground_first",
        /// Drop the ground, or make the preliminary decision and hear the applicant.
        DropGroundOrHear => "drop_ground_or_hear",
        /// Make the preliminary decision and the notice of the hearing first.
        MakePreliminaryRefusalFirst => "make_preliminary_refusal_first",
        /// Hold the hearing first, or record that nobody came.
        HearFirst => "hear_first",
        /// Choose another day or hour for the hearing.
        ChooseAnotherHearing => "choose_another_hearing",
        /// Put the hearing off to its day first.
        PostponeFirst => "postpone_first",
        /// Make the reasoned refusal first.
        MakeRefusalFirst => "make_refusal_first",
        /// Make a new version of the refusal, then sign it.
        MakeRefusalAnew => "make_refusal_anew",
        /// Have the refusal signed first.
        SignRefusalFirst => "sign_refusal_first",
        /// Give a marked duplicate instead.
        IssueDuplicateInstead => "issue_duplicate_instead",
        /// Hand it over in the office.
        HandOverInOffice => "hand_over_in_office",
        /// Wait until that day.
        WaitUntilThen => "wait_until_then",
    }
}

impl Reason {
    /// Code of what can be done, where something can.
    pub fn hint(&self) -> Option<&'static str> {
        self.what_to_do().map(|hint| hint.code())
    }

    /// What can be done, where something can.
    pub fn what_to_do(&self) -> Option<Hint> {
        Some(match self {
            Self::NotADate | Self::TwoDigitYear | Self::NoSuchDay => Hint::TypeDateLikeThis,
            Self::NotATime => Hint::TypeTimeLikeThis,
            Self::TooLong { .. } => Hint::Shorten,
            Self::CharacterNotPrintable { .. } | Self::CharacterNotInName { .. } => {
                Hint::WriteOtherwise
            }
            Self::IinNotADigit {
                looks_like: Some(_),
                ..
            } => Hint::LetterForDigit,
            Self::IinNotADigit { .. }
            | Self::IinLength { .. }
            | Self::IinCheckDigit
            | Self::IinOfApplicant => Hint::CompareWithDocument,
            Self::BothIinAndWhy => Hint::ClearOne,
            Self::PhoneNotDialable => Hint::TypeAllTenDigits,
            Self::DuplicateChild { .. } | Self::ChildOfAge { .. } => Hint::TakeOffTheList,
            Self::CalendarMissing { .. } => Hint::SetCalendar,
            Self::LateReasonNeeded | Self::LateNoticeReasonNeeded { .. } => Hint::GiveReason,
            Self::NotRegistered { .. } => Hint::RegisterFirst,
            Self::NotInThisState { act, state } => return instead(*act, *state),
            Self::ExecutorUnknown | Self::ExecutorLeft { .. } => Hint::ChooseAnother,
            Self::DocumentMissing { .. } | Self::DocumentExpired { .. } => {
                Hint::RefuseAcceptanceOrCorrect
            }
            Self::NothingUnmet => Hint::CheckInstead,
            Self::NoConsent => Hint::CorrectConsentOrRefuse,
            Self::PeriodWidened { .. } => Hint::NewApplicationForMore,
            Self::PeriodNotNarrowed => Hint::LeavePeriod,
            Self::PermitDatedOtherwise { .. } | Self::PermitOutdated => Hint::MakePermitAnew,
            Self::ReceiptDayFixed { .. } => Hint::TakeBackRegistration,
            Self::CorrectionBreaksCheck { .. } => Hint::TakeBackCheckFirst,
            Self::PowerOfAttorneyExpired { .. } => Hint::NewPowerOfAttorney,
            Self::NoGround => Hint::FindGroundFirst,
            Self::GroundUnheard => Hint::DropGroundOrHear,
            Self::NotHeard => Hint::HearFirst,
            Self::HearingBeforeNotice { .. }
            | Self::HearingOnDayOff { .. }
            | Self::HearingOutsideHours { .. }
            | Self::HearingAfterTerm { .. } => Hint::ChooseAnotherHearing,
            Self::HearingOnOtherDay { .. } => Hint::PostponeFirst,
            Self::RefusalDatedOtherwise { .. } | Self::RefusalOutdated => Hint::MakeRefusalAnew,
            Self::NotThroughCorporation => Hint::HandOverInOffice,
            Self::ReturnTooEarly { .. } => Hint::WaitUntilThen,
            Self::ComplaintAnsweredAlready { .. }
            | Self::ComplaintForwardedAlready { .. }
            | Self::ComplaintReviewedAlready { .. }
            | Self::CourtRuledAlready => Hint::TakeBackLastAct,
            Self::ReviewingBodyAnswers => Hint::ForwardInstead,
            Self::ComplaintNotForwarded => Hint::ForwardFirst,
            Self::SectionsDiffer { .. } => Hint::MakeListPerSection,
            _ => return None,
        })
    }
}

/// What leads from a state towards an act that does not follow from it.
fn instead(act: ActKind, state: State) -> Option<Hint> {
    use ActKind as A;
    use State as S;
    let of_result = matches!(
        act,
        A::SendToCorporation | A::HandOver | A::IssueDuplicate | A::Revoke | A::Reopen
    );
    Some(match (state, act) {
        (S::Annulled, _) | (S::NotAccepted, A::Check | A::MakePermit) => Hint::RegisterAnew,
        (
            S::Registered,
            A::MakePermit | A::SignPermit | A::FindGround | A::MakePreliminaryRefusal | A::HandOver,
        ) => Hint::CheckFirst,
        (S::Checked, A::RecordHearing | A::RecordNoticeDelivery | A::PostponeHearing) => {
            Hint::MakePreliminaryRefusalFirst
        }
        (S::Checked | S::PreliminaryRefusal, A::MakeRefusal | A::SignRefusal)
        | (S::PreliminaryRefusal, A::MakePermit | A::SignPermit) => Hint::HearFirst,
        (S::Checked | S::Heard, A::SignPermit) | (S::Checked, A::HandOver) => Hint::MakePermitFirst,
        (S::Heard, A::SignRefusal) => Hint::MakeRefusalFirst,
        (S::Checked, A::RefuseAcceptance) => Hint::TakeBackCheckFirst,
        (S::PermitMade, _) if of_result => Hint::SignPermitFirst,
        (S::RefusalMade, _) if of_result => Hint::SignRefusalFirst,
        (S::HandedOver, A::HandOver) => Hint::IssueDuplicateInstead,
        (S::PreliminaryRefusal, A::FindGround | A::DropGround)
        | (S::Heard, A::RecordHearing | A::PostponeHearing)
        | (S::RefusalMade | S::HandedOver, A::MakePermit | A::SignPermit)
        | (S::PermitMade, A::RefuseAcceptance | A::FindGround | A::MakeRefusal)
        | (S::NotAccepted, A::Correct)
        | (S::PermitSigned, A::MakePermit | A::RefuseAcceptance)
        | (S::RefusalSigned, A::MakeRefusal)
        | (S::Archived, _) => Hint::TakeBackLastAct,
        _ => return None,
    })
}
