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
        /// A new power of attorney is needed.
        NewPowerOfAttorney => "new_power_of_attorney",
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
            Self::LateReasonNeeded => Hint::GiveReason,
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
            _ => return None,
        })
    }
}

/// What leads from a state towards an act that does not follow from it.
fn instead(act: ActKind, state: State) -> Option<Hint> {
    use ActKind as A;
    Some(match (state, act) {
        (State::Annulled, _) | (State::NotAccepted, A::Check | A::MakePermit) => Hint::RegisterAnew,
        (State::Registered, A::MakePermit | A::SignPermit | A::HandOver) => Hint::CheckFirst,
        (State::Checked, A::SignPermit | A::HandOver) => Hint::MakePermitFirst,
        (State::Checked, A::RefuseAcceptance) => Hint::TakeBackCheckFirst,
        (State::PermitMade, A::HandOver) => Hint::SignPermitFirst,
        (State::PermitMade, A::RefuseAcceptance)
        | (State::NotAccepted | State::HandedOver, A::Correct)
        | (State::PermitSigned, A::Correct | A::MakePermit | A::RefuseAcceptance)
        | (State::HandedOver, A::MakePermit | A::SignPermit) => Hint::TakeBackLastAct,
        _ => return None,
    })
}
