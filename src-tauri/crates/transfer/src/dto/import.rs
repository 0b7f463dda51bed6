//! A paper journal kept in a spreadsheet, and a case taken over from paper, as they cross.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dto::act::WhenDto;
use crate::dto::application::TypedApplication;
use crate::errors::ErrorDto;

/// A file to look into.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct JournalFileInput {
    /// Where it lies.
    pub(crate) path: String,
    /// Which sheet; none for the first.
    #[serde(default)]
    #[cfg_attr(test, ts(optional = nullable))]
    pub(crate) sheet: Option<String>,
    /// The last row of titles as the spreadsheet counts; none to have it found.
    #[serde(default)]
    #[cfg_attr(test, ts(optional = nullable))]
    pub(crate) header: Option<u32>,
}

/// What a file looks like.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct JournalFileDto {
    /// Its name without its folder.
    pub(crate) file: String,
    /// SHA-256 of its bytes in hexadecimal.
    pub(crate) sha256: String,
    /// Its sheets.
    pub(crate) sheets: Vec<FileSheetDto>,
    /// The sheet that was read.
    pub(crate) sheet: String,
    /// The last row of titles as the spreadsheet counts.
    pub(crate) header: u32,
    /// Rows beneath the titles.
    pub(crate) rows: u32,
    /// The first of them, a cell for each of the columns below.
    pub(crate) preview: Vec<Vec<String>>,
    /// The row of the first of them, as the spreadsheet counts.
    pub(crate) first_row: u32,
    /// Its columns.
    pub(crate) columns: Vec<FileColumnDto>,
    /// The facts that columns can hold, in the order to offer them.
    pub(crate) facts: Vec<JournalFactDto>,
}

/// A sheet of a file.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct FileSheetDto {
    /// Its name.
    pub(crate) name: String,
    /// How many rows it has.
    pub(crate) rows: u32,
}

/// A column of a file.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct FileColumnDto {
    /// From 0.
    pub(crate) column: u32,
    /// As the spreadsheet names it.
    pub(crate) letters: String,
    /// Its title; empty where it has none.
    pub(crate) title: String,
    /// Code of the fact it most likely holds; empty where nothing is guessed.
    pub(crate) fact: String,
    /// Its first values.
    pub(crate) samples: Vec<String>,
}

/// A fact that a column can hold.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct JournalFactDto {
    /// Its code.
    pub(crate) code: String,
    /// Every case needs it.
    pub(crate) required: bool,
}

/// A file and what its columns hold.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct ImportInput {
    /// Where it lies.
    pub(crate) path: String,
    /// SHA-256 of the bytes that were looked into: another file is refused. None to take it as it is.
    #[serde(default)]
    #[cfg_attr(test, ts(optional = nullable))]
    pub(crate) sha256: Option<String>,
    /// Which sheet; empty for the first.
    #[serde(default)]
    pub(crate) sheet: String,
    /// The last row of titles as the spreadsheet counts; none to have it found.
    #[serde(default)]
    #[cfg_attr(test, ts(optional = nullable))]
    pub(crate) header: Option<u32>,
    /// What the columns hold; one without a fact is left out.
    pub(crate) columns: Vec<MappedColumnDto>,
}

/// A column and the fact it holds.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct MappedColumnDto {
    /// Code of the fact.
    pub(crate) fact: String,
    /// From 0.
    pub(crate) column: u32,
}

/// What the rows of a file came to.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ImportCheckDto {
    /// Cases that were found, good and wrong.
    pub(crate) rows: u32,
    /// Cases that would be taken over.
    pub(crate) good: u32,
    /// Rows that are wrong, with every reason; `field` of each is the code of its column's fact.
    pub(crate) wrong: Vec<WrongRowDto>,
    /// How many.
    pub(crate) wrong_total: u32,
    /// What was read otherwise than it is written, in good rows.
    pub(crate) notices: Vec<WrongRowDto>,
}

/// A row and what is to be said of it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct WrongRowDto {
    /// As the spreadsheet counts.
    pub(crate) row: u32,
    /// The number as it is written.
    pub(crate) number: String,
    /// The applicant as written.
    pub(crate) applicant: String,
    /// Each at the code of its column's fact.
    pub(crate) faults: Vec<ErrorDto>,
}

/// Every import.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ImportsDto {
    /// The last one first.
    pub(crate) imports: Vec<ImportDto>,
}

/// An import.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ImportDto {
    /// Its number.
    pub(crate) id: u32,
    /// Name of the file.
    pub(crate) file: String,
    /// SHA-256 of its bytes in hexadecimal.
    pub(crate) sha256: String,
    /// When it was made.
    pub(crate) on: String,
    /// By whom.
    pub(crate) person: String,
    /// How many cases it brought.
    pub(crate) cases: u32,
    /// Number of its first case.
    pub(crate) first: String,
    /// Number of its last case.
    pub(crate) last: String,
    /// When it was taken back, if it was.
    pub(crate) taken_back_on: Option<String>,
    /// Why.
    pub(crate) reason: String,
    /// What speaks against taking it back.
    pub(crate) against: Vec<ErrorDto>,
}

/// Taking an import back.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TakeBackImportInput {
    /// Its number.
    pub(crate) id: u32,
    /// Why.
    pub(crate) reason: String,
}

/// The wrong rows of a file as a file for mending.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct WrongRowsInput {
    /// The file and what its columns hold.
    pub(crate) mapping: ImportInput,
    /// `xlsx` or `csv`.
    pub(crate) format: String,
    /// Title of the column with the reasons, in the person's language.
    pub(crate) title: String,
    /// The reasons in the person's language.
    pub(crate) reasons: Vec<RowWordsDto>,
}

/// A row and the words that go with it.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct RowWordsDto {
    /// As the spreadsheet counts.
    pub(crate) row: u32,
    /// What is wrong with it.
    pub(crate) words: String,
}

/// A case of the paper journal to take over.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub(crate) struct TakeOverInput {
    /// What is known of the application.
    pub(crate) application: TypedApplication,
    /// What the paper journal says.
    pub(crate) past: TypedPast,
    /// The draft it comes from, which is gone once it is taken over.
    #[serde(default)]
    pub(crate) draft: Option<u64>,
    /// When it happened.
    #[serde(default)]
    #[cfg_attr(test, ts(as = "Option<WhenDto>", optional))]
    pub(crate) when: WhenDto,
}

/// A case of the paper journal as typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub(crate) struct TypedPast {
    /// Its number there.
    pub(crate) number: String,
    /// The day that counted as the day of receipt.
    pub(crate) received_on: String,
    /// The last day as promised; empty to have it counted.
    pub(crate) promised: String,
    /// One of the office's people, where it is known who examined it.
    pub(crate) executor: Option<u32>,
    /// The day the set was found complete; empty where it was not.
    pub(crate) checked_on: String,
    /// Empty for an open case, `permit`, `refusal`, `not_accepted` or `withdrawn`.
    pub(crate) result: String,
    /// Number of the paper it came to.
    pub(crate) result_number: String,
    /// Date of that paper.
    pub(crate) result_on: String,
    /// Number of the ground of a refusal; empty where it is not known.
    #[cfg_attr(test, ts(as = "Option<String>", optional))]
    pub(crate) ground: String,
    /// First day granted; both empty for what was asked.
    pub(crate) permit_from: String,
    /// Last day granted.
    pub(crate) permit_until: String,
    /// The day the result was handed over; empty where it waits.
    pub(crate) handed_over_on: String,
    /// What else the paper journal says.
    pub(crate) remark: String,
}

/// How far a case had got in the paper journal.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct TakenOverDto {
    /// Number of the import it came with; none where it was taken over by itself.
    pub(crate) import: Option<u32>,
    /// What the paper journal said beside.
    pub(crate) remark: String,
}
