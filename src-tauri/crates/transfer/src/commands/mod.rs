//! The commands, a file per group of acts.
#![allow(
    clippy::needless_pass_by_value,
    reason = "a command takes its input over, whether it keeps any of it or not"
)]

mod afterwards;
mod calendar;
mod case_procedure;
mod cases;
mod complaints;
mod dates;
mod drafts;
mod failures;
mod import;
mod keeping;
mod lists;
mod office_acts;
pub(crate) mod papers;
mod pictures;
mod records;
mod refusing;
mod reports;
mod review;
mod steps;

use crate::command::{Command, command};
use crate::dto::act::{
    AssignInput, CorrectInput, DoneDto, HandOverInput, MakePermitInput, Nothing, PlainActInput,
    RegisterInput, TakeBackInput,
};
use crate::dto::calendar::{
    CalendarDaysInput, CalendarDto, CalendarInput, CalendarReviewDto, ConfirmYearInput,
};
use crate::dto::case::{CaseDto, CaseInput, CheckDto, CheckInput, CopyDto, CopyInput};
use crate::dto::complaint::{
    AnswerComplaintInput, ComplaintDto, ComplaintInput, CorrectComplaintInput, CourtInput,
    ForwardComplaintInput, RecordDoneDto, RegisterComplaintInput, ReviewComplaintInput,
    TakeBackComplaintInput,
};
use crate::dto::draft::{
    DraftDto, DraftInput, SaveDraftInput, SaveUnfinishedInput, UnfinishedDto, UnfinishedInput,
};
use crate::dto::failure::{
    AmendFailureInput, FailureDto, RecordFailureInput, TakeBackFailureInput,
};
use crate::dto::import::{
    ImportCheckDto, ImportDto, ImportInput, ImportsDto, JournalFileDto, JournalFileInput,
    TakeBackImportInput, TakeOverInput, WrongRowsInput,
};
use crate::dto::list::{CasesDto, CasesInput};
use crate::dto::office::{
    ChangeSettingsInput, GenitiveDto, GenitiveInput, OfficeDto, ReasonInput, ServiceDto,
    SetUpInput, TypedPerson,
};
use crate::dto::paper::{PaperInput, PdfDto, PrintCopiesDto, PrintInput};
use crate::dto::picture::{FormInput, PagesDto, PagesInput, PreviewInput};
use crate::dto::procedure::{
    ArchiveInput, CollectionRequestInput, EnterMonitoringInput, FindGroundInput,
    IssueDuplicateInput, MakeRefusalInput, MonitoringToEnterDto, NoticeDeliveryInput,
    PostponeHearingInput, PreliminaryRefusalInput, PreviewHearingInput,
    PreviewPreliminaryRefusalInput, PreviewRefusalInput, ReasonedActInput, RecordHearingInput,
    ReopenInput, RevokeInput, SendToCorporationInput, ToHandOverDto, WithdrawInput, WordsInput,
};
use crate::dto::report::{
    FileDto, IssueMonthRegisterInput, IssuedRegisterDto, MonthRegisterDto, MonthRegisterFileInput,
    MonthRegisterInput, MonthRegisterPagesInput, MonthRegisterPrintInput, MonthRegistersDto,
    StatisticsDto, StatisticsInput, YearFilesDto, YearFilesInput,
};
use crate::dto::review::{ApplicationInput, ReviewDto, TypedDateDto, TypedDateInput};
use crate::dto::today::TodayDto;

/// Every command.
pub(crate) fn all() -> Vec<Command> {
    vec![
        command!(office_acts::office, Nothing => OfficeDto, "The office as it is today."),
        command!(office_acts::service, Nothing => ServiceDto, "The service by the edition in force today."),
        command!(office_acts::set_up_office, SetUpInput => Nothing, "Open the register for an office."),
        command!(office_acts::change_settings, ChangeSettingsInput => Nothing, "Change the settings from a day on."),
        command!(office_acts::set_person, TypedPerson => Nothing, "Take somebody in, change a post, or let go."),
        command!(office_acts::suggest_genitive, GenitiveInput => GenitiveDto, "The genitive of a body's name."),
        command!(calendar::calendar_year, CalendarInput => CalendarDto, "A year at a glance, every day with its reason."),
        command!(calendar::review_calendar_days, CalendarDaysInput => CalendarReviewDto, "Whose terms setting these days would move."),
        command!(calendar::set_calendar_days, CalendarDaysInput => Nothing, "Make days days off or working days, all or none."),
        command!(calendar::confirm_calendar_year, ConfirmYearInput => Nothing, "Confirm that a year's calendar is final."),
        command!(office_acts::confirm_clock, ReasonInput => Nothing, "Confirm today's date after the clock went back."),
        command!(drafts::save_draft, SaveDraftInput => DraftInput, "Save an application as it is being typed."),
        command!(drafts::drafts, Nothing => Vec<DraftDto>, "Every draft, the latest first."),
        command!(drafts::delete_draft, DraftInput => Nothing, "Throw a draft away."),
        command!(drafts::save_unfinished, SaveUnfinishedInput => Nothing, "Save the form of an act as it is being typed."),
        command!(drafts::unfinished, UnfinishedInput => UnfinishedDto, "What was typed into the form of an act."),
        command!(drafts::forget_unfinished, UnfinishedInput => Nothing, "Throw the form of an act away."),
        command!(review::read_date, TypedDateInput => TypedDateDto, "A date as typed, or so many working days after today."),
        command!(review::review_application, ApplicationInput => ReviewDto, "What registering it would say, without registering."),
        command!(steps::register_application, RegisterInput => DoneDto, "Register an application and give its receipt."),
        command!(steps::refuse_at_intake, RegisterInput => DoneDto, "Register an application and refuse to accept it."),
        command!(import::take_over_application, TakeOverInput => DoneDto, "Take a case over from the paper journal, with its old number."),
        command!(import::look_into_journal_file, JournalFileInput => JournalFileDto, "What a spreadsheet with a journal looks like."),
        command!(import::check_import, ImportInput => ImportCheckDto, "Check every row of such a file, without writing anything."),
        command!(import::import_journal, ImportInput => ImportDto, "Take every case of such a file over, all or nothing."),
        command!(import::imports, Nothing => ImportsDto, "Every import, the last one first."),
        command!(import::take_back_import, TakeBackImportInput => Nothing, "Take an import back with all its cases."),
        command!(import::wrong_rows_file, WrongRowsInput => FileDto, "The wrong rows of such a file, for mending."),
        command!(steps::assign_executor, AssignInput => DoneDto, "Name who examines the case."),
        command!(steps::check_documents, PlainActInput => DoneDto, "Find the set of documents complete and valid."),
        command!(steps::refuse_acceptance, PlainActInput => DoneDto, "Refuse to accept the documents: form 3."),
        command!(steps::make_permit, MakePermitInput => DoneDto, "Make the permit for signature: form 4."),
        command!(steps::sign_permit, PlainActInput => DoneDto, "Record the head's signature."),
        command!(refusing::find_ground, FindGroundInput => DoneDto, "Find a ground of refusal, or another in its place."),
        command!(refusing::drop_ground, ReasonedActInput => DoneDto, "Drop the ground that was found."),
        command!(refusing::make_preliminary_refusal, PreliminaryRefusalInput => DoneDto, "Make the preliminary decision and the notice of the hearing."),
        command!(refusing::preview_preliminary_refusal, PreviewPreliminaryRefusalInput => PagesDto, "The preliminary decision and notice as they would be, as pictures."),
        command!(refusing::record_notice_delivery, NoticeDeliveryInput => DoneDto, "Record that the notice was given."),
        command!(refusing::record_objection, WordsInput => DoneDto, "Record the applicant's objection."),
        command!(refusing::postpone_hearing, PostponeHearingInput => DoneDto, "Put the hearing off: a new notice."),
        command!(refusing::record_hearing, RecordHearingInput => DoneDto, "Record the hearing, or that it was not held, with its protocol."),
        command!(refusing::make_refusal, MakeRefusalInput => DoneDto, "Make the reasoned refusal for signature."),
        command!(refusing::preview_hearing, PreviewHearingInput => PagesDto, "The protocol of a hearing as it would be, as pictures."),
        command!(refusing::preview_refusal, PreviewRefusalInput => PagesDto, "The refusal as it would be, as pictures."),
        command!(refusing::sign_refusal, PlainActInput => DoneDto, "Record the head's signature under the refusal."),
        command!(afterwards::to_hand_over, Nothing => Vec<ToHandOverDto>, "Results that wait for a list to the State Corporation."),
        command!(afterwards::send_to_corporation, SendToCorporationInput => DoneDto, "Send results of several cases by one list, all or none."),
        command!(afterwards::record_return, PlainActInput => DoneDto, "Record that the State Corporation gave a result back."),
        command!(afterwards::record_collection_request, CollectionRequestInput => DoneDto, "Record that a returned result was asked for."),
        command!(afterwards::issue_duplicate, IssueDuplicateInput => DoneDto, "Give a marked duplicate of the result."),
        command!(afterwards::withdraw, WithdrawInput => DoneDto, "Let the applicant take the application back."),
        command!(afterwards::revoke, RevokeInput => DoneDto, "Revoke the permit."),
        command!(afterwards::reopen, ReopenInput => DoneDto, "Reopen a case whose refusal a court cancelled."),
        command!(afterwards::enter_monitoring, EnterMonitoringInput => DoneDto, "Record an entry into the monitoring system."),
        command!(afterwards::monitoring_to_enter, Nothing => Vec<MonitoringToEnterDto>, "What is still to be entered into the monitoring system."),
        command!(afterwards::archive, ArchiveInput => DoneDto, "Give the case to the archive, with the inner list of its file."),
        command!(afterwards::repeat_application, CaseInput => DraftInput, "Begin a new application from an old case, as a draft."),
        command!(steps::hand_over, HandOverInput => DoneDto, "Hand the result over, or record whom the State Corporation gave it to."),
        command!(steps::correct_application, CorrectInput => DoneDto, "Correct facts; a signed result is void then, and made anew with its own number."),
        command!(steps::take_back, TakeBackInput => DoneDto, "Take the last act back."),
        command!(cases::case, CaseInput => CaseDto, "A case with its dates, papers and journal."),
        command!(lists::today, Nothing => TodayDto, "What is to be done today: every open case, the most urgent first."),
        command!(lists::cases, CasesInput => CasesDto, "A page of cases."),
        command!(complaints::complaints, Nothing => Vec<ComplaintDto>, "Every complaint with what is due, the latest first."),
        command!(complaints::complaint, ComplaintInput => ComplaintDto, "A complaint with its clocks, papers and journal."),
        command!(complaints::register_complaint, RegisterComplaintInput => RecordDoneDto, "Register a complaint."),
        command!(complaints::correct_complaint, CorrectComplaintInput => RecordDoneDto, "Correct what a complaint says."),
        command!(complaints::forward_complaint, ForwardComplaintInput => RecordDoneDto, "Forward a complaint to the reviewing body."),
        command!(complaints::answer_complaint, AnswerComplaintInput => RecordDoneDto, "Answer a complaint, or satisfy it in full."),
        command!(complaints::record_review, ReviewComplaintInput => RecordDoneDto, "Record the reviewing body's outcome."),
        command!(complaints::record_court, CourtInput => RecordDoneDto, "Record an appeal to a court, or its ruling."),
        command!(complaints::take_back_complaint, TakeBackComplaintInput => RecordDoneDto, "Take a complaint's last act back."),
        command!(failures::technical_failures, Nothing => Vec<FailureDto>, "Every technical failure, the latest first."),
        command!(failures::record_technical_failure, RecordFailureInput => RecordDoneDto, "Record a technical failure with its protocol."),
        command!(failures::amend_technical_failure, AmendFailureInput => RecordDoneDto, "Tell more of a technical failure, its end for one."),
        command!(failures::take_back_technical_failure, TakeBackFailureInput => RecordDoneDto, "Take a failure's last act back."),
        command!(papers::blank_application_form, Nothing => PdfDto, "Form 1 to fill in by hand."),
        command!(papers::application_form, ApplicationInput => PdfDto, "Form 1 filled in, for signature."),
        command!(papers::preview_permit, CaseInput => PdfDto, "The permit as it would be, marked as a draft."),
        command!(pictures::preview_pages, PreviewInput => PagesDto, "The permit as it would be, as pictures."),
        command!(pictures::paper_pages, PagesInput => PagesDto, "An issued paper as pictures."),
        command!(papers::print_application_form, FormInput => PrintCopiesDto, "A print copy of form 1, filled in or blank."),
        command!(papers::paper, PaperInput => PdfDto, "The bytes of an issued paper."),
        command!(papers::print_copies, PrintInput => PrintCopiesDto, "Print copies of issued papers; journalled and counted."),
        command!(reports::month_registers, Nothing => MonthRegistersDto, "Every month, and the registers that were issued of it."),
        command!(reports::month_register, MonthRegisterInput => MonthRegisterDto, "A month's register as it would be now."),
        command!(reports::month_register_pages, MonthRegisterPagesInput => PagesDto, "A month's register as pictures."),
        command!(reports::issue_month_register, IssueMonthRegisterInput => IssuedRegisterDto, "Close a month: issue its register, or issue it anew with a reason."),
        command!(reports::month_register_file, MonthRegisterFileInput => FileDto, "A file of a month's register: PDF, XLSX or CSV, whole or masked."),
        command!(reports::print_month_register, MonthRegisterPrintInput => PrintCopiesDto, "A print copy of a month's register."),
        command!(reports::statistics, StatisticsInput => StatisticsDto, "The numbers of a year by month."),
        command!(reports::statistics_pdf, StatisticsInput => PdfDto, "The numbers of a year as a paper."),
        command!(reports::print_statistics, StatisticsInput => PrintCopiesDto, "A print copy of the numbers of a year."),
        command!(reports::year_files, YearFilesInput => YearFilesDto, "Every file of a year: its months' registers and its numbers."),
        command!(keeping::check_register, CheckInput => CheckDto, "Verify chain, derived tables, papers and the database."),
        command!(keeping::copy_register, CopyInput => CopyDto, "Save a verified copy."),
    ]
}
