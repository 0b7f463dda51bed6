//! The transfer types and codes as TypeScript for the window. The committed files are compared with what the
//! types give; with `RUQSAT_WRITE_GENERATED` set they are written instead.

use std::path::Path;

use ts_rs::{Config, TS};

use crate::dto::{
    act, application, calendar, case, case_procedure, complaint, draft, failure, import, list,
    office as office_dto, paper, picture, procedure, report, review, today,
};
use crate::errors::{self, ErrorDto};

/// Where the window reads them.
const FOLDER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../ui/src/lib/backend/generated"
);

macro_rules! declarations {
    ($config:expr; $($Type:ty),+ $(,)?) => {
        vec![$(format!("export {}", <$Type as TS>::decl($config))),+]
    };
}

fn types() -> String {
    let config = Config::new().with_large_int("number");
    let mut declarations = declarations![&config;
        ErrorDto,
        act::AssignInput, act::CorrectInput, act::DoneDto, act::HandOverInput, act::MakePermitInput, act::Nothing,
        act::OnCaseDto, act::PlainActInput, act::RegisterInput, act::TakeBackInput, act::TypedNarrowed,
        act::TypedRecipient, act::TypedRepresentativeTaking, act::WhenDto,
        application::TypedApplicant, application::TypedApplication, application::TypedChannel,
        application::TypedChild, application::TypedDocument, application::TypedPowerOfAttorney,
        application::TypedRepresentative,
        calendar::CalendarDayDto, calendar::CalendarDayInput, calendar::CalendarDaysInput,
        calendar::CalendarDto, calendar::CalendarInput, calendar::CalendarMonthDto,
        calendar::CalendarReviewDto, calendar::ConfirmYearInput, calendar::TermChangeDto,
        case::CaseDto, case::CaseInput, case::CasePaperDto, case::CheckDto, case::CheckInput, case::ClosingDto,
        case::CopyDto, case::CopyInput, case::EntryDto, case::HandedOverDto, case::NotAcceptedDto,
        case::PermitDto, case::PossibleActDto, case::UnmetDto,
        import::FileColumnDto, import::FileSheetDto, import::ImportCheckDto, import::ImportDto,
        import::ImportInput, import::ImportsDto, import::JournalFactDto, import::JournalFileDto,
        import::JournalFileInput, import::MappedColumnDto, import::RowWordsDto, import::TakeBackImportInput,
        import::TakeOverInput, import::TakenOverDto, import::TypedPast, import::WrongRowDto, import::WrongRowsInput,
        procedure::TypedAppointment, procedure::FindGroundInput, procedure::ReasonedActInput,
        procedure::PreliminaryRefusalInput, procedure::PreviewPreliminaryRefusalInput,
        procedure::NoticeDeliveryInput, procedure::WordsInput, procedure::PostponeHearingInput,
        procedure::RecordHearingInput, procedure::PreviewHearingInput, procedure::MakeRefusalInput, procedure::PreviewRefusalInput,
        procedure::CaseSeenDto, procedure::SendToCorporationInput, procedure::CollectionRequestInput,
        procedure::IssueDuplicateInput, procedure::WithdrawInput, procedure::RevokeInput,
        procedure::ReopenInput, procedure::EnterMonitoringInput, procedure::ArchiveInput,
        procedure::ToHandOverDto, procedure::MonitoringToEnterDto, case_procedure::GroundDto,
        case_procedure::FoundGroundDto, case_procedure::AppointmentDto, case_procedure::DeliveredDto,
        case_procedure::ObjectionDto, case_procedure::PostponedDto, case_procedure::PreliminaryRefusalDto,
        case_procedure::HearingDto, case_procedure::RefusalDto, case_procedure::StageDto,
        case_procedure::SentDto, case_procedure::RequestedDto, case_procedure::ReturnedDto,
        case_procedure::WithdrawnDto, case_procedure::RevokedDto, case_procedure::DuplicateDto,
        case_procedure::MonitoringDto, case_procedure::ArchivedDto, case_procedure::VoidedDto,
        case_procedure::InternalClockDto,
        complaint::AnswerComplaintInput, complaint::AnsweredDto, complaint::CaseNamedDto, complaint::ComplaintDto,
        complaint::ComplaintInput, complaint::CorrectComplaintInput, complaint::CourtDto, complaint::CourtInput,
        complaint::ForwardComplaintInput, complaint::ForwardedDto, complaint::OnComplaintDto,
        complaint::RecordDoneDto, complaint::RegisterComplaintInput, complaint::ReviewComplaintInput,
        complaint::ReviewedDto, complaint::TakeBackComplaintInput, complaint::TypedComplaint,
        complaint::TypedRuling,
        failure::AmendFailureInput, failure::FailureDto, failure::OnFailureDto, failure::RecordFailureInput,
        failure::TakeBackFailureInput, failure::TypedFailure,
        draft::DraftDto, draft::DraftInput, draft::SaveDraftInput, draft::SaveUnfinishedInput,
        draft::UnfinishedDto, draft::UnfinishedInput,
        list::CaseRowDto, list::CasesDto, list::CasesInput, list::DueDto,
        report::RegisterActDto, report::CountDto, report::FileDto, report::IssueMonthRegisterInput,
        report::IssuedFileDto, report::IssuedRegisterDto, report::MonthRegisterDto,
        report::MonthRegisterFileInput, report::MonthRegisterInput, report::MonthRegisterPagesInput,
        report::MonthRegisterPrintInput,
        report::MonthRegistersDto, report::RegisterMonthDto, report::ReportColumnDto,
        report::StatisticsDto, report::StatisticsInput, report::StatisticsRowDto, report::SummaryLineDto,
        report::YearFilesDto, report::YearFilesInput,
        review::ApplicationInput, review::NamedBorn, review::ReadBackDto, review::ReviewDto,
        review::SamePersonDto, review::TypedDateDto, review::TypedDateInput,
        today::TodayDto, today::TodayRowDto,
        office_dto::CalendarYearDto, office_dto::ChangeSettingsInput, office_dto::ClockDto,
        office_dto::DatedSettingsDto, office_dto::GenitiveDto, office_dto::GenitiveInput,
        office_dto::NamedCode, office_dto::OfficeDto, office_dto::ReasonInput,
        office_dto::ServiceDto, office_dto::SetUpInput, office_dto::TypedFirstNumbers, office_dto::TypedHead,
        office_dto::TypedInternal, office_dto::TypedOffice, office_dto::TypedPerson,
        paper::PaperInput, paper::PaperRefDto, paper::PdfDto, paper::PrintCopiesDto, paper::PrintInput,
        picture::FormInput, picture::PageDto, picture::PagesDto, picture::PagesInput, picture::PreviewInput,
    ];
    declarations.sort();
    format!(
        "// The types that cross to the window, generated from the program's own.\n{}\n",
        declarations.join("\n")
    )
}

fn union<'a>(name: &str, about: &str, codes: impl Iterator<Item = &'a str>) -> String {
    let codes: Vec<String> = codes.map(|code| format!("  | '{code}'")).collect();
    format!(
        "/** {about} */\nexport type {name} =\n{};\n",
        codes.join("\n")
    )
}

fn codes() -> String {
    let faults = office::all_codes().chain(errors::OWN_CODES.iter().copied());
    let notices = office::notice_codes().chain([errors::LATIN_IN_CYRILLIC]);
    [
        "// Every code that crosses to the window, generated from the program's own.\n".to_owned(),
        union("FaultCode", "What can be wrong.", faults),
        union(
            "HintCode",
            "What can be done about it.",
            office::all_hints(),
        ),
        union("NoticeCode", "What to look at before going on.", notices),
        union(
            "StateCode",
            "Where a case can stand.",
            office::State::ALL.iter().map(|state| state.code()),
        ),
        union(
            "FindingCode",
            "What the check of a register can find.",
            office::finding_codes(),
        ),
    ]
    .join("\n")
}

#[allow(clippy::disallowed_methods, clippy::unwrap_used)]
fn compare(name: &str, generated: &str) {
    let path = Path::new(FOLDER).join(name);
    if std::env::var_os("RUQSAT_WRITE_GENERATED").is_some() {
        std::fs::create_dir_all(FOLDER).unwrap();
        std::fs::write(&path, generated).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == generated,
        "{name} is stale: run the tests once with RUQSAT_WRITE_GENERATED=1"
    );
}

#[test]
fn the_window_has_the_types_of_today() {
    compare("types.ts", &types());
}

#[test]
fn the_window_has_the_codes_of_today() {
    compare("codes.ts", &codes());
}
