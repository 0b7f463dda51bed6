//! The month's register and the numbers of a year.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use office as acts;
use office::report::{self, Kind, Summary};
use office::{FileFormat, IssuedRegister, RegisterVersion};
use serde_json::json;

use super::papers::pdf;
use super::pictures;
use crate::command::Call;
use crate::dto::act::Nothing;
use crate::dto::paper::{PdfDto, PrintCopiesDto};
use crate::dto::picture::PagesDto;
use crate::dto::report::{
    CountDto, FileDto, IssueMonthRegisterInput, IssuedFileDto, IssuedRegisterDto, MonthRegisterDto,
    MonthRegisterFileInput, MonthRegisterInput, MonthRegisterPagesInput, MonthRegisterPrintInput,
    MonthRegistersDto, RegisterActDto, RegisterMonthDto, ReportColumnDto, StatisticsDto,
    StatisticsInput, StatisticsRowDto, SummaryLineDto, YearFilesDto, YearFilesInput,
};
use crate::errors::Errors;

pub(crate) fn month_registers(
    call: &mut Call<'_>,
    _: Nothing,
) -> Result<MonthRegistersDto, Errors> {
    let months = acts::month_registers(call.desk, call.moment)?;
    let month = |month: acts::RegisterMonth| RegisterMonthDto {
        month: month.month,
        over: month.over,
        received: month.received,
        entered_after: month.entered_after,
        versions: month.versions.iter().map(issued).collect(),
    };
    Ok(MonthRegistersDto {
        months: months.into_iter().map(month).collect(),
    })
}

pub(crate) fn month_register(
    call: &mut Call<'_>,
    input: MonthRegisterInput,
) -> Result<MonthRegisterDto, Errors> {
    let (session, masked) = (call.session, input.masked);
    let seen = acts::month_register(call.desk, session, call.moment, &input.month, masked)?;
    let register = &seen.register;
    let act = |act: &report::RegisterAct| RegisterActDto {
        number: act.number.clone(),
        applicant: report::shown_name(&act.applicant, masked),
        act: act.act.clone(),
        on: act.on.to_string(),
        entered_at: act.entered_at.to_rfc3339(),
        person: act.person.clone(),
    };
    Ok(MonthRegisterDto {
        month: seen.month,
        until: seen.days.until.to_string(),
        over: seen.over,
        next_version: register.version,
        columns: report::COLUMNS.iter().map(column).collect(),
        rows: report::printed_rows(register).collect(),
        summary: report::summary_lines(&register.summary)
            .into_iter()
            .map(|line| SummaryLineDto {
                title: line.title,
                value: line.figure.printed(),
                level: u32::from(line.part),
            })
            .collect(),
        after_closing: register.after_closing.iter().map(act).collect(),
        on_ended_cases: register.on_ended_cases.iter().map(act).collect(),
        versions: seen.versions.iter().map(issued).collect(),
        head: register.head.hash.clone(),
        head_seq: register.head.seq,
    })
}

pub(crate) fn month_register_pages(
    call: &mut Call<'_>,
    input: MonthRegisterPagesInput,
) -> Result<PagesDto, Errors> {
    let pages = acts::month_register_pages(
        call.desk,
        call.session,
        call.moment,
        &input.month,
        version(input.version),
        input.masked,
        input.width,
    )?;
    Ok(pictures::answer(pages))
}

pub(crate) fn issue_month_register(
    call: &mut Call<'_>,
    input: IssueMonthRegisterInput,
) -> Result<IssuedRegisterDto, Errors> {
    let session = call.session()?;
    let version =
        acts::issue_month_register(call.desk, session, call.moment, &input.month, &input.reason)?;
    Ok(issued(&version))
}

pub(crate) fn month_register_file(
    call: &mut Call<'_>,
    input: MonthRegisterFileInput,
) -> Result<FileDto, Errors> {
    let format = FileFormat::of_code(&input.format)
        .ok_or_else(|| Errors::of("format_unknown", json!({ "format": input.format })))?;
    let file = acts::month_register_file(
        call.desk,
        call.session,
        call.moment,
        &input.month,
        version(input.version),
        format,
        input.masked,
    )?;
    Ok(crossing(file))
}

pub(crate) fn year_files(
    call: &mut Call<'_>,
    input: YearFilesInput,
) -> Result<YearFilesDto, Errors> {
    let (session, work) = (call.session, &mut call.work);
    let files = acts::year_files(
        call.desk,
        session,
        call.moment,
        input.year,
        input.masked,
        work,
    )?;
    Ok(YearFilesDto {
        files: files.into_iter().map(crossing).collect(),
    })
}

fn crossing(file: acts::RegisterFile) -> FileDto {
    FileDto {
        file: STANDARD.encode(file.bytes),
        name: file.name,
    }
}

pub(crate) fn print_month_register(
    call: &mut Call<'_>,
    input: MonthRegisterPrintInput,
) -> Result<PrintCopiesDto, Errors> {
    let session = call.session()?;
    let version = version(input.version);
    let files = acts::print_month_register(
        call.desk,
        session,
        call.moment,
        &input.month,
        version,
        input.masked,
    )?;
    Ok(PrintCopiesDto::of(&files))
}

pub(crate) fn statistics(
    call: &mut Call<'_>,
    input: StatisticsInput,
) -> Result<StatisticsDto, Errors> {
    let figures = acts::statistics(call.desk, call.moment, input.year)?;
    let numbers = &figures.statistics;
    Ok(StatisticsDto {
        year: input.year,
        years: figures.years,
        months: (1..)
            .zip(&numbers.months)
            .map(|(month, summary)| row(month, summary))
            .collect(),
        total: row(0, &numbers.whole),
    })
}

pub(crate) fn statistics_pdf(
    call: &mut Call<'_>,
    input: StatisticsInput,
) -> Result<PdfDto, Errors> {
    Ok(pdf(&acts::statistics_pdf(
        call.desk,
        call.moment,
        input.year,
    )?))
}

pub(crate) fn print_statistics(
    call: &mut Call<'_>,
    input: StatisticsInput,
) -> Result<PrintCopiesDto, Errors> {
    let file = acts::print_statistics(call.desk, call.moment, input.year)?;
    Ok(PrintCopiesDto::of(&[file]))
}

fn version(number: Option<u32>) -> RegisterVersion {
    number.map_or(RegisterVersion::Draft, RegisterVersion::Issued)
}

fn column(column: &report::Column) -> ReportColumnDto {
    let kind = match column.parts {
        [part] => match part.kind {
            Kind::Date => "date",
            Kind::Count => "number",
            _ => "text",
        },
        _ => "text",
    };
    ReportColumnDto {
        code: column.number.to_string(),
        title: column.title.to_owned(),
        kind: kind.to_owned(),
    }
}

fn issued(version: &IssuedRegister) -> IssuedRegisterDto {
    let file = |paper: &acts::PaperRef| {
        let (format, masked) = acts::file_of_form(&paper.form)?;
        Some(IssuedFileDto {
            format: format.code().to_owned(),
            masked,
            sha256: acts::hex(&paper.sha256),
        })
    };
    IssuedRegisterDto {
        version: version.issued.version,
        reason: version.issued.reason.clone().unwrap_or_default(),
        issued_on: version.on.to_string(),
        person: version.person.clone(),
        files: version.files.iter().filter_map(file).collect(),
    }
}

fn row(month: u32, summary: &Summary) -> StatisticsRowDto {
    let count = |(code, count): (&str, u32)| CountDto {
        code: code.to_owned(),
        count,
    };
    StatisticsRowDto {
        month,
        received: summary.received(),
        channels: [
            ("office", summary.received_at_office),
            ("state_corporation", summary.received_from_corporation),
        ]
        .map(count)
        .into(),
        outcomes: [
            ("permit", summary.permits),
            ("refusal", summary.refused()),
            ("not_accepted", summary.not_accepted),
            ("withdrawn", summary.withdrawn),
            ("other", summary.other_endings),
        ]
        .map(count)
        .into(),
        grounds: summary
            .refusals
            .iter()
            .map(|(ground, refusals)| count((&ground.to_string(), *refusals)))
            .collect(),
        in_time: summary.in_time,
        late: summary.late.cases,
        late_mean: summary
            .late
            .mean_tenths()
            .map_or_else(String::new, |tenths| {
                format!("{},{}", tenths / 10, tenths % 10)
            }),
        late_longest: summary.late.longest,
    }
}
