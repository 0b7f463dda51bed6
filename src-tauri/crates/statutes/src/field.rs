//! The facts a form's blanks can ask for, the lists it can repeat over, and the conditions its parts can
//! stand under. What their values are is not known here.

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

named! {
    /// A list a form can repeat over.
    Collection {
        /// The children of the application, in its order.
        Children = "children" in None,
        /// The documents brought, in the edition's order.
        BroughtDocuments = "brought_documents" in None,
        /// The documents missing or past their day, in the edition's order.
        UnmetDocuments = "unmet_documents" in None,
    }
}

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
    }
}

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
