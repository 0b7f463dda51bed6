//! The words around the rows of a register: its titles, and the lines of its summary (F.3), which the paper and the
//! workbook share. The law approves none of them; they are the office's own.

use chrono::NaiveDate;
use kazakh::dates::{DateForm, long, month_name};

use super::cell::Cell;
use super::error::ReportError;
use super::facts::{MonthRegister, RegisterAct};
use super::masking::Shown;
use super::summary::Summary;

/// Its title (F.2).
pub(super) const TITLE: &str = "Мемлекеттік қызметті тіркеу тізілімі";
/// What its rows and figures are counted by (F.3 asks for it on the sheet).
pub(super) const COUNTED_BY: &str = "Жолдар тіркелген күні бойынша: алдымен өткен айлардан қалған, содан кейін осы \
     айда түскен өтініштер. Түскені тіркелген күні бойынша, нәтижелер нәтиже күні бойынша есептелген.";
/// What is left out of a masked one.
pub(super) const MASKED: &str = "Бүркемеленген нұсқа: ЖСН-ның соңғы төрт цифры, аты-жөнінің бас әріптері, балалардың \
     туған жылы ғана көрсетілген; мекенжай, телефон және еркін мәтін көрсетілмеген.";
/// Instead of rows.
pub(super) const NO_ROWS: &str = "Осы айда өтініш тіркелген жоқ, өткен айлардан қалған іс те жоқ.";
/// Title of the acts entered after a closing.
const AFTER_CLOSING: &str = "Жабылған айларға кейін енгізілген әрекеттер";
/// Title of the acts on cases that had ended before.
const ON_ENDED_CASES: &str = "Бұрын аяқталған істер бойынша осы айдағы әрекеттер";
/// Columns of the acts told beside the rows.
pub(super) const ACT_COLUMNS: [&str; 6] = [
    "Тіркеу нөмірі",
    "Өтініш беруші",
    "Әрекет",
    "Болған күні",
    "Енгізілген күні, уақыты",
    "Енгізген адам",
];
/// Title of the figures.
pub(super) const SUMMARY: &str = "Айдың қорытындысы";
/// Who drew it up.
pub(super) const COMPILED_BY: &str = "Жасаған";
/// Filled in by hand when the pages are bound.
pub(super) const BOUND: &str = "Тігілген және нөмірленген парақ саны:";

/// "2026 жылғы қараша".
pub(super) fn month(register: &MonthRegister) -> Result<String, ReportError> {
    let (year, month) = (register.year, register.month);
    let first = NaiveDate::from_ymd_opt(year, month, 1);
    let first = first.ok_or(ReportError::NoSuchMonth { year, month })?;
    Ok(format!(
        "{year} жылғы {}",
        month_name(first, DateForm::Nominative)
    ))
}

/// "1-нұсқа, 2026 жылғы 1 желтоқсан", and why where it is a later one.
pub(super) fn version(register: &MonthRegister) -> String {
    let mut words = if register.draft {
        format!("Алдын ала көрініс, {}", long(register.issued_on))
    } else {
        format!("{}-нұсқа, {}", register.version, long(register.issued_on))
    };
    if let Some(reason) = &register.reissue_reason {
        words.push_str(". Қайта шығару себебі: ");
        // In a person's own words, which may name somebody.
        words.push_str(if register.masked {
            "көрсетілмеген"
        } else {
            reason
        });
    }
    words
}

/// Where the journal stood.
pub(super) fn journal_head(register: &MonthRegister) -> String {
    format!(
        "Электрондық журналдың соңғы жазбасы № {}, тізбек хэші (SHA-256): {}",
        register.head.seq, register.head.hash
    )
}

/// The control sum spelt out.
pub(super) fn control(summary: &Summary) -> String {
    format!(
        "Бақылау қосындысы: қалдық {} + түскені {} = аяқталғаны {} + орындалуда {}.",
        summary.carried_over,
        summary.received(),
        summary.finished(),
        summary.in_work
    )
}

/// The acts told beside the rows, each list under its title.
pub(super) fn told_beside(register: &MonthRegister) -> [(&'static str, &[RegisterAct]); 2] {
    [
        (ON_ENDED_CASES, &register.on_ended_cases),
        (AFTER_CLOSING, &register.after_closing),
    ]
}

/// An act told beside the rows, one cell for each of [`ACT_COLUMNS`].
pub(super) fn register_act(act: &RegisterAct, masked: bool) -> [Cell; 6] {
    let entered = act.entered_at.naive_local();
    [
        Cell::text(&act.number),
        Cell::text(Shown::of(masked).name(&act.applicant)),
        Cell::text(&act.act),
        Cell::Date(act.on),
        Cell::Moment(entered),
        Cell::text(&act.person),
    ]
}

/// A line of the summary.
pub struct Line {
    /// Part of the line above that is no part itself.
    pub part: bool,
    /// Its words.
    pub title: String,
    /// Its number.
    pub figure: Cell,
}

/// The summary's lines.
pub fn summary_lines(summary: &Summary) -> Vec<Line> {
    let whole = |title: &str, figure: u32| Line {
        part: false,
        title: title.to_owned(),
        figure: Cell::Count(figure),
    };
    let part = |title: &str, figure: u32| Line {
        part: true,
        ..whole(title, figure)
    };
    let mut lines = vec![
        whole("Кезең басындағы қалдық", summary.carried_over),
        whole("Түскен өтініштер", summary.received()),
        part("кеңсе арқылы", summary.received_at_office),
        part(
            "Мемлекеттік корпорация арқылы",
            summary.received_from_corporation,
        ),
        whole("Аяқталғаны", summary.finished()),
        part("рұқсат берілді", summary.permits),
        part("бас тартылды", summary.refused()),
    ];
    for (ground, cases) in &summary.refusals {
        // What the paper journal names no ground of.
        let title = if *ground == 0 {
            "оның ішінде негізі көрсетілмеген".to_owned()
        } else {
            format!("оның ішінде {ground}-негіз бойынша")
        };
        lines.push(part(&title, *cases));
    }
    lines.extend([
        part("құжаттарды қабылдаудан бас тартылды", summary.not_accepted),
        part("кері қайтарылды", summary.withdrawn),
        part("басқаша аяқталды", summary.other_endings),
        whole("Кезең соңында орындалуда", summary.in_work),
        whole("Мерзімінде аяқталғаны", summary.in_time),
        whole("Кешіктіріп аяқталғаны", summary.late.cases),
        Line {
            figure: summary.late.mean_tenths().map_or(Cell::Empty, Cell::Tenths),
            ..part("орташа кешігу, жұмыс күні", 0)
        },
        part("ең ұзақ кешігу, жұмыс күні", summary.late.longest),
        whole("Өткізілген тыңдаулар", summary.hearings),
        whole("Түскен шағымдар", summary.complaints_received),
        // By days of their own: they may be of complaints that came in an earlier period, so no parts.
        whole("Қанағаттандырылған шағымдар", summary.complaints_satisfied),
        whole(
            "Қарайтын органға жіберілген шағымдар",
            summary.complaints_forwarded,
        ),
        whole("Техникалық ақаулар", summary.technical_failures),
        whole("Түскен өтініштердегі балалар", summary.children),
        whole("Талап етілмей қайтарылған нәтижелер", summary.unclaimed),
    ]);
    lines
}
