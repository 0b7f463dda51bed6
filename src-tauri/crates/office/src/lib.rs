//! What the product can do: one function per act, each read → decide → write → print.
//!
//! The window and the command line are skins over these functions. This crate does not know SQL, JSON,
//! printpdf, screens or what time it is: every act is told its [`Moment`] and its [`Session`].

mod act;
mod afterwards;
mod amending;
mod calendar_days;
mod case_acts;
mod clock;
mod complaints;
mod corporation;
mod desk;
mod drafts;
mod error;
mod failures;
mod fault;
mod import;
mod keeping;
mod lists;
mod look;
mod papers;
mod pictures;
mod printing;
mod records;
mod refusing;
mod registering;
mod reports;
mod review;
mod same_people;
mod setup;
mod taking_over;
mod todays_dates;
mod typed_day;
mod unfinished;
mod work;

pub use act::{Done, OnCase, When};
pub use afterwards::{
    ToEnter, archive, enter_monitoring, issue_duplicate, monitoring_to_enter,
    record_collection_request, record_return, reopen, repeat_application, revoke, withdraw,
};
pub use amending::{correct, take_back};
pub use calendar_days::{
    CalendarYear, TermChange, TypedCalendarDay, calendar_year, confirm_calendar_year,
    review_calendar_days, set_calendar_days, working_day_away,
};
pub use case_acts::{
    assign_executor, check_documents, hand_over, make_permit, refuse_acceptance, sign_permit,
};
pub use clock::{ClockWentBack, confirm_clock};
pub use complaints::{
    ComplaintView, OnComplaint, answer_complaint, complaint, complaints, correct_complaint,
    forward_complaint, record_court, record_review, register_complaint, take_back_complaint,
};
pub use corporation::{ToHandOver, send_to_corporation, to_hand_over};
pub use desk::{Desk, Moment, Session};
pub use drafts::{application_form, blank_application_form, delete_draft, drafts, save_draft};
pub use error::OfficeError;
pub use failures::{
    FailureView, OnFailure, amend_failure, failures, record_failure, take_back_failure,
};
pub use fault::{Fault, all_codes, all_hints, finding_codes, findings, notice_codes, of_refusals};
pub use import::{
    Fact, FileColumn, FileFault, GoodRow, ImportCheck, ImportFault, JournalLook, JournalMapping,
    MappedColumn, RowFault, RowSays, SeenImport, WrongRow, check_import, import_journal, imports,
    look_at_import, look_into_journal_file, take_back_import, wrong_rows,
};
pub use keeping::{check, save_copy};
pub use lists::{CaseList, Today, cases, month, search, today};
pub use look::{CaseView, case, paper, preview_permit};
pub use pictures::{Picture, pages_of, paper_pages, preview_pages};
pub use printing::{print, print_application_form, remove_print_copies};
pub use records::{RecordDone, detail as record_detail, kind as record_act};
pub use refusing::{
    drop_ground, find_ground, make_preliminary_refusal, make_refusal, postpone_hearing,
    preview_hearing, preview_preliminary_refusal, preview_refusal, record_hearing,
    record_notice_delivery, record_objection, sign_refusal,
};
pub use registering::{refuse_at_intake, register};
pub use reports::{
    FileFormat, IssuedRegister, MonthPreview, RegisterFile, RegisterMonth, RegisterVersion,
    YearFigures, file_of_form, issue_month_register, month_register, month_register_file,
    month_register_pages, month_registers, print_month_register, print_statistics, statistics,
    statistics_pdf, year_files,
};
pub use review::{Review, review};
pub use same_people::{ReadBack, SameInOtherCase};
pub use setup::{
    OfficeToday, TypedFirstNumbers, change_settings, office_today, people_at_work, service,
    set_person, set_up, suggest_genitive,
};
pub use taking_over::take_over;
pub use todays_dates::ListedCase;
pub use typed_day::read_date;
pub use unfinished::{forget_unfinished, save_unfinished, unfinished};
pub use work::{Progress, Step, Work};

// The domain's types that these functions take and give.
pub use ::calendar::{Day, DayKind, OfficeDayKind, WorkCalendar};
pub use ::cases::application::Period;
pub use ::cases::case::{Case, CaseId, State};
pub use ::cases::case::{
    Duplicate, Ground, HeldHearing, MonitoringEntry, PreliminaryRefusal, ResultKind, VoidedResult,
    standing,
};
pub use ::cases::complaint::{
    Complaint, ComplaintAct, ComplaintClock, ComplaintEvent, ComplaintId,
};
pub use ::cases::decide::{PossibleAct, Warning};
pub use ::cases::due::{DueDate, DueDates, KeptTerm};
pub use ::cases::event::{Attendance, HearingAppointment, RefusalMade};
pub use ::cases::event::{
    CaseEvent, Closing, DocumentFault, PaperRef, Recipient, Recorded, UnmetDocument,
};
pub use ::cases::failure::{Failure, FailureId};
pub use ::cases::imports::{Import, RowNotice};
pub use ::cases::intake::{
    TypedApplicant, TypedApplication, TypedChannel, TypedChild, TypedComplaint, TypedCourt,
    TypedDocument, TypedFailure, TypedHead, TypedInternal, TypedOffice, TypedPast, TypedPeriod,
    TypedPerson, TypedPowerOfAttorney, TypedRecipient, TypedRepresentative, TypedReview,
    TypedRuling,
};
pub use ::cases::intake::{TypedAppointment, TypedHearing};
pub use ::cases::internal::InternalClock;
pub use ::cases::next::{ActTerm, NextAct, Urgency};
pub use ::cases::number::{Journal, Number};
pub use ::cases::office::{Office, OfficeEvent, OfficePerson, OfficeSettings, PersonId, Role};
pub use ::cases::refusal::{Refusal, Refusals};
pub use ::register::{
    CaseFilter, CaseOrder, CaseRow, CheckReport, Draft, DraftId, Executor, IfPresent, Match, Page,
    PaperRow, PaperStatus, UnfinishedForm, VerifiedCopy, hex, read_hex,
};
pub use documents::report;
pub use statutes::Edition;
pub use statutes::edition::RefusalGround;
