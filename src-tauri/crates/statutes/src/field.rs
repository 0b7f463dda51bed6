//! The facts a form's blanks can ask for; beside them the lists it can repeat over and the conditions its parts
//! can stand under. What their values are is not known here.

use std::str::FromStr;

/// Declares an enum whose variants have a name in the forms' files.
macro_rules! named {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal in $scope:expr,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// Every one there is.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Its name in the forms' files.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The list whose items have it; `None` where the paper as a whole has it.
            pub fn scope(self) -> Option<Collection> {
                match self { $(Self::$variant => $scope,)+ }
            }
        }

        impl FromStr for $name {
            type Err = UnknownName;

            fn from_str(text: &str) -> Result<Self, UnknownName> {
                match text { $($text => Ok(Self::$variant),)+ _ => Err(UnknownName(text.to_owned())) }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

/// A name that stands for nothing known.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown name {0:?}")]
pub struct UnknownName(pub String);

mod collection;
mod condition;

pub use collection::Collection;
pub use condition::Condition;

named! {
    /// A fact a blank is filled with.
    Field {
        /// The service's name in quotation marks.
        ServiceName = "service_name" in None,
        /// The office's name, nominative.
        OfficeName = "office_name" in None,
        /// The office's name, genitive.
        OfficeNameGenitive = "office_name_genitive" in None,
        /// The office's address.
        OfficeAddress = "office_address" in None,
        /// The office's telephone.
        OfficePhone = "office_phone" in None,
        /// The signatory's post, with "м.а." when acting.
        HeadPost = "head_post" in None,
        /// The signatory's name with initials.
        HeadName = "head_name" in None,
        /// The applicant's full name.
        ApplicantName = "applicant_name" in None,
        /// The applicant's IIN.
        ApplicantIin = "applicant_iin" in None,
        /// The applicant's residence.
        ApplicantAddress = "applicant_address" in None,
        /// The applicant's telephone, as typed.
        ApplicantPhone = "applicant_phone" in None,
        /// The representative's full name.
        RepresentativeName = "representative_name" in None,
        /// Number and date of the power of attorney.
        PowerOfAttorney = "power_of_attorney" in None,
        /// The children's distinct placements in the attributive, in the form's order.
        PlacementsAttributive = "placements_attributive" in None,
        /// The children's distinct placements in the locative, in the form's order.
        PlacementsLocative = "placements_locative" in None,
        /// The period asked for, "… мен …".
        PeriodBetween = "period_between" in None,
        /// First day of the period granted, ablative.
        PeriodFrom = "period_from" in None,
        /// Last day of the period granted, dative.
        PeriodUntil = "period_until" in None,
        /// Day of the month of the paper's date.
        PaperDay = "paper_day" in None,
        /// Month of the paper's date, in words.
        PaperMonth = "paper_month" in None,
        /// The last two figures of the year of the paper's date; "20" stands in the form.
        PaperYear = "paper_year" in None,
        /// The paper's date in full.
        PaperDate = "paper_date" in None,
        /// The paper's date, locative.
        PaperDateLocative = "paper_date_locative" in None,
        /// The paper's own number.
        PaperNumber = "paper_number" in None,
        /// Registration number of the application.
        RegistrationNumber = "registration_number" in None,
        /// The day that counts as the day of receipt.
        RegisteredOn = "registered_on" in None,
        /// Day the documents came to the office.
        ReceivedDate = "received_date" in None,
        /// Hour the documents came to the office.
        ReceivedTime = "received_time" in None,
        /// The last day of the term, as promised.
        PromisedDate = "promised_date" in None,
        /// The whole term, "5 (бес)".
        WholeTerm = "whole_term" in None,
        /// How many documents were brought.
        DocumentsTotal = "documents_total" in None,
        /// How many sheets they have, or a dash where none were counted.
        SheetsTotal = "sheets_total" in None,
        /// Full name of who took the documents.
        ReceiverName = "receiver_name" in None,
        /// Their post.
        ReceiverPost = "receiver_post" in None,
        /// Full name of the executor.
        ExecutorName = "executor_name" in None,
        /// Number of the State Corporation's section.
        CorporationSection = "corporation_section" in None,
        /// Address of the State Corporation's section.
        CorporationAddress = "corporation_address" in None,
        /// The State Corporation's worker.
        CorporationWorker = "corporation_worker" in None,
        /// Day the State Corporation accepted the documents.
        CorporationAcceptedOn = "corporation_accepted_on" in None,
        /// Telephones of the single contact centre.
        ContactCentre = "contact_centre" in None,
        /// The day of receipt in the attributive, before "№".
        RegisteredOnAttributive = "registered_on_attributive" in None,
        /// Full name of the office's person this paper names: who prepared or made it.
        PersonName = "person_name" in None,
        /// Their post.
        PersonPost = "person_post" in None,
        /// Number of the ground of refusal.
        GroundNumber = "ground_number" in None,
        /// The ground's words.
        GroundWords = "ground_words" in None,
        /// The facts it was found in, in the office's words.
        GroundFacts = "ground_facts" in None,
        /// Number of the preliminary decision.
        PreliminaryNumber = "preliminary_number" in None,
        /// Its date in the attributive.
        PreliminaryDateAttributive = "preliminary_date_attributive" in None,
        /// The hearing's day, with its weekday.
        HearingDate = "hearing_date" in None,
        /// The hearing's day in the locative.
        HearingDateLocative = "hearing_date_locative" in None,
        /// The hour it begins.
        HearingTime = "hearing_time" in None,
        /// Where it is.
        HearingPlace = "hearing_place" in None,
        /// The hour it began, ablative.
        HearingStarted = "hearing_started" in None,
        /// The hour it ended, dative.
        HearingEnded = "hearing_ended" in None,
        /// The day a hearing that was put off was to be, dative.
        FormerHearingDate = "former_hearing_date" in None,
        /// Its hour, dative.
        FormerHearingTime = "former_hearing_time" in None,
        /// Why it was put off.
        PostponedBecause = "postponed_because" in None,
        /// Who held the hearing.
        HearingChair = "hearing_chair" in None,
        /// Who wrote its protocol.
        HearingSecretary = "hearing_secretary" in None,
        /// Who took part, in one line.
        HearingParticipants = "hearing_participants" in None,
        /// Explanations, questions and answers.
        HearingExplanations = "hearing_explanations" in None,
        /// Requests made there.
        HearingRequests = "hearing_requests" in None,
        /// How who did not come had been told.
        HearingHowTold = "hearing_how_told" in None,
        /// The paper that gave the hearing up.
        HearingWaiver = "hearing_waiver" in None,
        /// The objection to the preliminary decision.
        ObjectionWords = "objection_words" in None,
        /// Number of the hearing's protocol.
        ProtocolNumber = "protocol_number" in None,
        /// The reasons of the refusal.
        RefusalReasons = "refusal_reasons" in None,
        /// The term of an objection, "2 (екі)"; as are the other terms.
        ObjectionTerm = "objection_term" in None,
        /// The term of the result after the hearing.
        ResultAfterHearingTerm = "result_after_hearing_term" in None,
        /// The months the State Corporation keeps a result.
        KeptUnclaimedTerm = "kept_unclaimed_term" in None,
        /// The term of forwarding a complaint.
        ComplaintForwardTerm = "complaint_forward_term" in None,
        /// The term of the provider's answer to it.
        ComplaintAnswerTerm = "complaint_answer_term" in None,
        /// The term of the reviewing body's.
        ComplaintReviewTerm = "complaint_review_term" in None,
        /// How many results a list has, "2 (екі)".
        ListedTotal = "listed_total" in None,
        /// Who carries them.
        Courier = "courier" in None,
        /// Date of the request to withdraw.
        RequestedOn = "requested_on" in None,
        /// What it says.
        WithdrawalWords = "withdrawal_words" in None,
        /// Which duplicate it is, from 1.
        CopyNumber = "copy_number" in None,
        /// When the original was signed.
        OriginalSignedOn = "original_signed_on" in None,
        /// For whom a duplicate is made.
        DuplicateFor = "duplicate_for" in None,
        /// Why.
        DuplicateReason = "duplicate_reason" in None,
        /// Who complained.
        ComplainantName = "complainant_name" in None,
        /// Their address.
        ComplainantAddress = "complainant_address" in None,
        /// The day the complaint came, locative.
        ComplaintReceivedOn = "complaint_received_on" in None,
        /// Against what.
        ComplaintAgainst = "complaint_against" in None,
        /// What it asks.
        ComplaintSubject = "complaint_subject" in None,
        /// The decision on it and its reasons.
        ReplyWords = "reply_words" in None,
        /// When a technical problem was found.
        FailureFoundAt = "failure_found_at" in None,
        /// Since when it was.
        FailureSince = "failure_since" in None,
        /// Until when.
        FailureUntil = "failure_until" in None,
        /// What failed.
        FailureWords = "failure_words" in None,
        /// Who was told.
        FailureToldTo = "failure_told_to" in None,
        /// When.
        FailureToldAt = "failure_told_at" in None,
        /// What was done.
        FailureMeasures = "failure_measures" in None,
        /// Who answers for the infrastructure.
        IctEmployee = "ict_employee" in None,
        /// Index of a case's file.
        FileIndex = "file_index" in None,
        /// Its volume.
        FileVolume = "file_volume" in None,
        /// Its sheets, "12 (он екі)".
        FileSheets = "file_sheets" in None,
        /// How many documents lie in it, "7 (жеті)".
        FileTotal = "file_total" in None,
        /// A child's full name.
        ChildName = "child_name" in Some(Collection::Children),
        /// A child's birth date.
        ChildBirthDate = "child_birth_date" in Some(Collection::Children),
        /// A child's placement in the locative.
        ChildPlacement = "child_placement" in Some(Collection::Children),
        /// Place of a brought document in the list, from 1.
        BroughtOrder = "brought_order" in Some(Collection::BroughtDocuments),
        /// Name of a brought document.
        BroughtName = "brought_name" in Some(Collection::BroughtDocuments),
        /// Sheets of a brought document, or a dash.
        BroughtSheets = "brought_sheets" in Some(Collection::BroughtDocuments),
        /// Name of an unmet document.
        UnmetName = "unmet_name" in Some(Collection::UnmetDocuments),
        /// Last day of an expired document.
        UnmetValidUntil = "unmet_valid_until" in Some(Collection::UnmetDocuments),
        /// Somebody who took part in the hearing.
        ParticipantName = "participant_name" in Some(Collection::Participants),
        /// Place of a result in the list, from 1.
        ListedOrder = "listed_order" in Some(Collection::ListedResults),
        /// Registration number of its case.
        ListedRegistration = "listed_registration" in Some(Collection::ListedResults),
        /// Whose application it was.
        ListedApplicant = "listed_applicant" in Some(Collection::ListedResults),
        /// The result's number.
        ListedNumber = "listed_number" in Some(Collection::ListedResults),
        /// Its date.
        ListedDate = "listed_date" in Some(Collection::ListedResults),
        /// Place of a touched case in the list, from 1.
        AffectedOrder = "affected_order" in Some(Collection::AffectedCases),
        /// Its registration number.
        AffectedRegistration = "affected_registration" in Some(Collection::AffectedCases),
        /// Whose application it is.
        AffectedApplicant = "affected_applicant" in Some(Collection::AffectedCases),
        /// Place of a document in the file, from 1.
        ItemOrder = "item_order" in Some(Collection::FileItems),
        /// Its number, or a dash.
        ItemIndex = "item_index" in Some(Collection::FileItems),
        /// Its date, or a dash.
        ItemDate = "item_date" in Some(Collection::FileItems),
        /// What it is.
        ItemTitle = "item_title" in Some(Collection::FileItems),
        /// Its first and last sheet in the file.
        ItemSheets = "item_sheets" in Some(Collection::FileItems),
        /// A remark, or a dash.
        ItemNote = "item_note" in Some(Collection::FileItems),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_name_reads_back_to_itself_and_none_is_used_twice() {
        let mut seen = BTreeSet::new();
        for field in Field::ALL {
            assert_eq!(field.name().parse(), Ok(*field));
            assert!(seen.insert(field.name()), "{field} twice");
        }
        for condition in Condition::ALL {
            assert_eq!(condition.name().parse(), Ok(*condition));
        }
        for collection in Collection::ALL {
            assert_eq!(collection.name().parse(), Ok(*collection));
        }
        assert_eq!(
            "applicant_nam".parse::<Field>(),
            Err(UnknownName("applicant_nam".into()))
        );
    }
}
