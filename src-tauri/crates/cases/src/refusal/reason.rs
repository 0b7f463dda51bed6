//! Every reason there is, in one table.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use statutes::{DocumentCode, PlacementCode};

use crate::case::State;
use crate::number::Number;
use crate::refusal::coded;
use crate::state::ActKind;

coded! {
    /// What is wrong; each variant has a stable code and named arguments that the ui puts into a sentence.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum Reason {
        // Any field.
        /// A value is needed.
        Missing => "missing",
        /// Not a date in any of the ways a date is typed.
        NotADate => "not_a_date",
        /// A year of two digits: its century would be a guess.
        TwoDigitYear => "two_digit_year",
        /// There is no such day: 31.02.
        NoSuchDay => "no_such_day",
        /// Not an hour and minute.
        NotATime => "not_a_time",
        /// Not a whole number.
        NotANumber => "not_a_number",
        /// A number larger than can be.
        NumberTooLarge { /** The largest. */ largest: u16 } => "number_too_large",
        /// More characters than are kept.
        TooLong { /** Characters typed. */ length: usize, /** Most that are kept. */ longest: usize } => "too_long",
        /// A character no paper can print: no glyph for it.
        CharacterNotPrintable {
            /** The character. */ character: char,
            /** 1-based place among the characters kept. */ place: usize,
        } => "character_not_printable",
        /// A value that is none of those there are to choose from.
        NotAChoice { /** As typed. */ typed: String } => "not_a_choice",

        /// After a plus stands no number of working days that is counted: `+0`, `+9999`.
        WorkingDaysAhead { /** The largest. */ largest: u32 } => "working_days_ahead",

        // People.
        /// Neither surname nor given name.
        NameMissing => "name_missing",
        /// A character that stands in no name: a digit, a bracket.
        CharacterNotInName {
            /** The character. */ character: char,
            /** 1-based place among the characters kept. */ place: usize,
        } => "character_not_in_name",
        /// A name without a single letter.
        NameWithoutLetters => "name_without_letters",
        /// Neither an IIN nor the reason why there is none.
        NeitherIinNorWhy => "iin_or_reason",
        /// Both an IIN and a reason why there is none.
        BothIinAndWhy => "iin_and_reason",
        /// An IIN has twelve digits.
        IinLength { /** Digits typed. */ digits: usize } => "iin_length",
        /// A character in an IIN that is no digit.
        IinNotADigit {
            /** The character. */ character: char,
            /** 1-based place in what was typed. */ place: usize,
            /** The digit it looks like, if it does: a Cyrillic О like 0. */ looks_like: Option<char>,
        } => "iin_not_a_digit",
        /// The twelfth digit does not agree with the others.
        IinCheckDigit => "iin_check_digit",
        /// The applicant's own IIN, given for somebody else.
        IinOfApplicant => "iin_of_applicant",
        /// Without an IIN a birth date is needed, so that the same person is found again.
        BirthDateNeeded => "birth_date_needed",
        /// Born after today.
        BirthDateInFuture { /** Today. */ today: NaiveDate } => "birth_date_in_future",
        /// Born longer ago than anybody lives.
        BirthDateTooEarly { /** The earliest believed. */ earliest: NaiveDate } => "birth_date_too_early",
        /// No telephone number in what was typed.
        PhoneNotDialable => "phone_not_dialable",

        // The application.
        /// No child is named.
        NoChildren => "no_children",
        /// The same child twice.
        DuplicateChild { /** 1-based place of the first one. */ first: usize } => "duplicate_child",
        /// Eighteen or older on the day of handing in (decision 18).
        ChildOfAge {
            /** The eighteenth birthday. */ turned: NaiveDate,
            /** The day it is judged on. */ day: NaiveDate,
        } => "child_of_age",
        /// The last day lies before the first.
        PeriodEndsBeforeStart { /** The first day. */ from: NaiveDate } => "period_ends_before_start",
        /// Not a placement category of the edition.
        PlacementUnknown { /** The code given. */ placement: PlacementCode } => "placement_unknown",
        /// Not a document of the edition's list.
        DocumentUnknown { /** The code given. */ document: DocumentCode } => "document_unknown",
        /// A document of the list stands twice in the checklist.
        DocumentTwice { /** Which. */ document: DocumentCode } => "document_twice",
        /// A document of the list has no line in the checklist.
        DocumentNotListed { /** Which. */ document: DocumentCode } => "document_not_listed",
        /// Written after it was handed in.
        WrittenAfterReceived { /** Day it was handed in. */ received: NaiveDate } => "written_after_received",
        /// Received later than it is now.
        ReceivedInFuture { /** Now. */ now: NaiveDateTime } => "received_in_future",
        /// The State Corporation accepted it after it came here.
        AcceptedAfterReceived { /** Day it came. */ received: NaiveDate } => "accepted_after_received",
        /// The power of attorney was given later than the day it is used on.
        PowerOfAttorneyFromFuture { /** The day it is used on. */ day: NaiveDate } => "power_of_attorney_from_future",
        /// The power of attorney was no longer valid on the day it is used on.
        PowerOfAttorneyExpired {
            /** Its last day. */ valid_until: NaiveDate,
            /** The day it is used on. */ day: NaiveDate,
        } => "power_of_attorney_expired",
        /// The power of attorney ends before it was given.
        PowerOfAttorneyEndsBeforeIssue {
            /** Its date. */ issued_on: NaiveDate,
        } => "power_of_attorney_ends_before_issue",
        /// There is no calendar for a year that must be counted.
        CalendarMissing { /** The year. */ year: i32 } => "calendar_missing",
        /// A date beyond those that can be counted.
        DateOutOfRange => "date_out_of_range",
        /// The same day twice among those to set.
        DayTwice { /** 1-based place of the first one. */ first: usize } => "day_twice",
        /// To be set a day off, and it is one.
        DayOffAlready => "day_off_already",
        /// To be set a working day, and it is one.
        WorkingDayAlready => "working_day_already",
        /// The calendar of that year is confirmed.
        YearConfirmedAlready { /** The year. */ year: i32 } => "year_confirmed_already",
        /// The month is not over yet: its register can be looked at, not issued.
        MonthNotOver { /** Its last day. */ until: NaiveDate } => "month_not_over",
        /// The month's register was issued; issuing it anew needs a reason.
        MonthClosedAlready { /** The last version issued. */ version: u32 } => "month_closed_already",

        // Times of an act.
        // The paper journal.
        /// There is no number in what stands for one.
        OldNumberUnreadable => "old_number_unreadable",
        /// A case of this register has that number.
        OldNumberTaken { /** The number. */ number: Number } => "old_number_taken",
        /// This register counts from that serial on, so an old one lies below it.
        OldNumberNotBefore { /** The first of this register's own. */ first: u32 } => "old_number_not_before",
        /// Another row of the file has the same number.
        OldNumberTwice { /** That row. */ row: u32 } => "old_number_twice",
        /// The cell shows an error of a formula.
        CellIsError { /** As the cell shows it. */ shown: String } => "cell_is_error",
        /// No word in it names a placement of the edition.
        PlacementUnread { /** As written. */ typed: String } => "placement_unread",
        /// No word in it names a result.
        ResultUnread { /** As written. */ typed: String } => "result_unread",
        /// There are two days in a cell that is to hold a period, or fewer.
        PeriodUnread { /** As written. */ typed: String } => "period_unread",
        /// So many children, and another count of what belongs to each.
        CountsDiffer {
            /** Children named. */ children: usize,
            /** Entries in this column. */ entries: usize,
        } => "counts_differ",
        /// A fact that every case needs has no column.
        ColumnNeeded { /** Code of the fact. */ fact: &'static str } => "column_needed",
        /// Two columns for one fact.
        ColumnTwice { /** Code of the fact. */ fact: &'static str } => "column_twice",

        /// It cannot have happened after today.
        OnInFuture { /** Today. */ today: NaiveDate } => "on_in_future",
        /// It cannot have happened before the act it follows.
        OnBeforeLastAct { /** Day of that act. */ last_on: NaiveDate } => "on_before_last_act",
        /// It cannot have happened before the application came.
        OnBeforeReceived { /** Day it came. */ received: NaiveDate } => "on_before_received",
        /// Entered on a later day than it happened, and no reason is given.
        LateReasonNeeded => "late_reason_needed",
        /// A reason for entering late, for an act of today.
        LateReasonNotNeeded => "late_reason_not_needed",

        // Acts.
        /// The act does not follow from where the case stands.
        NotInThisState {
            /** The act. */ act: ActKind,
            /** Where the case stands. */ state: State,
        } => "not_in_this_state",
        /// Only an application that is no case yet can be registered.
        AlreadyRegistered => "already_registered",
        /// Every other act needs a case.
        NotRegistered { /** The act. */ act: ActKind } => "not_registered",
        /// The edition is not the case's own.
        EditionOfOtherCase { /** The case's edition. */ edition: String } => "edition_of_other_case",
        /// A number of the right journal is needed.
        NumberNeeded => "number_needed",
        /// A new version keeps its number; another must not be drawn for it.
        NumberKept { /** The number it keeps. */ number: Number } => "number_kept",
        /// The number was drawn from another journal.
        NumberOfOtherJournal {
            /** Code of the journal it came from. */ journal: &'static str,
        } => "number_of_other_journal",
        /// The number was drawn for another year.
        NumberOfOtherYear { /** The year it must be of. */ year: i32 } => "number_of_other_year",
        /// The last person at work can't leave: nobody could act.
        SomebodyMustStay => "somebody_must_stay",
        /// Nobody of that identity works here.
        ExecutorUnknown => "executor_unknown",
        /// The person no longer works here.
        ExecutorLeft { /** Full name. */ name: String } => "executor_left",
        /// The person is the executor already.
        ExecutorAlready { /** Full name. */ name: String } => "executor_already",
        /// A document was not brought (p. 7).
        DocumentMissing { /** Which. */ document: DocumentCode } => "document_missing",
        /// A document was past its last day when it was handed in (p. 7).
        DocumentExpired {
            /** Which. */ document: DocumentCode,
            /** Its last day. */ valid_until: NaiveDate,
        } => "document_expired",
        /// The set is complete and valid: there is nothing to refuse acceptance for.
        NothingUnmet => "nothing_unmet",
        /// No consent to the use of protected data: the case waits for its ground (row 9, ground 3).
        NoConsent => "no_consent",
        /// A permit cannot grant more than was asked (decision 19).
        PeriodWidened {
            /** First day asked for. */ from: NaiveDate,
            /** Last day asked for. */ until: NaiveDate,
        } => "period_widened",
        /// The period named as narrower is the one asked for.
        PeriodNotNarrowed => "period_not_narrowed",
        /// A permit is signed on the date it bears (decision 24).
        PermitDatedOtherwise { /** The date it bears. */ dated: NaiveDate } => "permit_dated_otherwise",
        /// Facts were corrected after this permit was made.
        PermitOutdated => "permit_outdated",
        /// The correction changes nothing.
        NothingChanged => "nothing_changed",
        /// The day that counts as the day of receipt stands in the register and its number.
        ReceiptDayFixed { /** That day. */ received_on: NaiveDate } => "receipt_day_fixed",
        /// The correction would leave a checked set incomplete.
        CorrectionBreaksCheck {
            /** The document that would be missing or expired. */ document: DocumentCode,
        } => "correction_breaks_check",

        // The way to a refusal (p. 9).
        /// Not a ground of the edition's list.
        GroundUnknown { /** The number given. */ ground: u8 } => "ground_unknown",
        /// No ground of refusal was found.
        NoGround => "no_ground",
        /// A ground of refusal stands that nobody was heard about.
        GroundUnheard => "ground_unheard",
        /// Nobody was heard, and it is not recorded that nobody came.
        NotHeard => "not_heard",
        /// A hearing lies after the day of its notice.
        HearingBeforeNotice { /** Day of the notice. */ notice: NaiveDate } => "hearing_before_notice",
        /// A hearing is held on a working day.
        HearingOnDayOff { /** The day given. */ day: NaiveDate } => "hearing_on_day_off",
        /// A hearing begins in the office's hours.
        HearingOutsideHours {
            /** Opening. */ open: NaiveTime,
            /** Beginning of lunch. */ lunch_from: NaiveTime,
            /** End of lunch. */ lunch_to: NaiveTime,
            /** Closing. */ close: NaiveTime,
        } => "hearing_outside_hours",
        /// A hearing lies within the term of the service.
        HearingAfterTerm { /** The term's last day. */ term_end: NaiveDate } => "hearing_after_term",
        /// The notice is made later than the law allows, and no reason is given.
        LateNoticeReasonNeeded { /** Its last day. */ due: NaiveDate } => "late_notice_reason_needed",
        /// A reason for lateness, for a notice that is in time.
        LateNoticeReasonNotNeeded { /** Its last day. */ due: NaiveDate } => "late_notice_reason_not_needed",
        /// A hearing is not held, nor awaited in vain, before its appointed hour.
        HearingBeforeAppointment { /** The hour. */ appointed: NaiveDateTime } => "hearing_before_appointment",
        /// A hearing held on another day than appointed was not put off to it.
        HearingOnOtherDay {
            /** The hour it was appointed for. */ appointed: NaiveDateTime,
        } => "hearing_on_other_day",
        /// A hearing ends after it began.
        HearingEndsBeforeStart { /** When it began. */ started: NaiveTime } => "hearing_ends_before_start",
        /// A hearing that is not over can't be recorded.
        HearingNotOver { /** Now. */ now: NaiveDateTime } => "hearing_not_over",
        /// A hearing that was held had somebody at it.
        NoParticipants => "no_participants",
        /// A refusal is signed on the date it bears (decision 24).
        RefusalDatedOtherwise { /** The date it bears. */ dated: NaiveDate } => "refusal_dated_otherwise",
        /// Facts were corrected after this refusal was made.
        RefusalOutdated => "refusal_outdated",

        // After the result.
        /// The application did not come through the State Corporation.
        NotThroughCorporation => "not_through_corporation",
        /// The State Corporation keeps a result for its month first (p. 11).
        ReturnTooEarly { /** Until when. */ kept_until: NaiveDate } => "return_too_early",
        /// The result was asked for already.
        RequestedAlready { /** When. */ on: NaiveDate } => "requested_already",
        /// No signed result stands that a duplicate could be made of.
        NothingSigned => "nothing_signed",
        /// Only a permit can be revoked.
        NotAPermit => "not_a_permit",
        /// Only a refusal can be cancelled by a court.
        NotARefusal => "not_a_refusal",
        /// A paper the act rests on is dated after the act.
        DatedAfterAct { /** Day of the act. */ on: NaiveDate } => "dated_after_act",
        /// A paper about a result is dated before it was signed.
        DatedBeforeResult { /** Day of its signature. */ signed_on: NaiveDate } => "dated_before_result",
        /// Every stage that has happened is entered into the monitoring system.
        NothingToEnter => "nothing_to_enter",
        /// This stage is entered into the monitoring system.
        StageEnteredAlready => "stage_entered_already",
        /// This stage has not happened yet.
        StageNotReached => "stage_not_reached",
        // Other dates than an act's own.
        /// A date after today.
        DateInFuture { /** Today. */ today: NaiveDate } => "date_in_future",
        /// A date before one that it can't precede.
        DateBefore { /** The first day it can be. */ earliest: NaiveDate } => "date_before",
        /// A date after one that it can't follow.
        DateAfter { /** The last day it can be. */ latest: NaiveDate } => "date_after",
        /// A moment after now.
        MomentInFuture { /** Now. */ now: NaiveDateTime } => "moment_in_future",
        /// A moment before one that it can't precede.
        MomentBefore { /** The first moment it can be. */ earliest: NaiveDateTime } => "moment_before",

        // Complaints and technical failures.
        /// Its registration was taken back.
        ComplaintAnnulled => "complaint_annulled",
        /// It was answered.
        ComplaintAnsweredAlready { /** When. */ on: NaiveDate } => "complaint_answered_already",
        /// It was forwarded.
        ComplaintForwardedAlready { /** When. */ on: NaiveDate } => "complaint_forwarded_already",
        /// Satisfied in full in time, it is not forwarded (p. 13).
        ComplaintSatisfied { /** When. */ on: NaiveDate } => "complaint_satisfied",
        /// It is the reviewing body that answers it (p. 13).
        ReviewingBodyAnswers => "reviewing_body_answers",
        /// The reviewing body's outcome is recorded.
        ComplaintReviewedAlready { /** When. */ on: NaiveDate } => "complaint_reviewed_already",
        /// The reviewing body does not have it yet.
        ComplaintNotForwarded => "complaint_not_forwarded",
        /// The court's ruling is recorded.
        CourtRuledAlready => "court_ruled_already",
        /// Its record was taken back.
        FailureAnnulled => "failure_annulled",
        /// Results of one list go to one section of the State Corporation.
        SectionsDiffer { /** The section of the first. */ section: String } => "sections_differ",
        /// A case stands twice on the list.
        CaseTwice { /** Its registration number. */ number: Number } => "case_twice",
        /// The act concerns several cases and one of them has moved on: all of it or none is taken back.
        ListMovedOn { /** Registration number of that case. */ number: Number } => "list_moved_on",
    }
}
