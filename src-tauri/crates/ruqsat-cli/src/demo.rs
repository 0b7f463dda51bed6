//! The demonstration: an office in Ақжар, a permit granted and an application not accepted, with fixed
//! dates and invented people whose IINs can belong to nobody living. Same dates, same papers to the byte; the month's
//! register tells the end of the journal's chain, which is never the same twice.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use transfer::{Errors, Place, moment};

/// Plays the story into an empty folder and says which papers and reports it left.
#[allow(clippy::disallowed_methods)]
pub(crate) fn play(dir: &Path) -> Result<Value, Errors> {
    refuse_used_folder(dir)?;
    let papers = dir.join("papers");
    fs::create_dir_all(&papers).map_err(|error| unwritable(&papers, &error))?;
    let mut story = Story {
        place: Place::open(&dir.join("register"))?,
        papers: &papers,
        written: Vec::new(),
    };
    story.set_up()?;
    let granted = story.granted()?;
    let refused = story.not_accepted()?;
    let reports = story.close_november(&dir.join("reports"))?;
    Ok(json!({
        "granted": granted, "not_accepted": refused, "papers": story.written, "reports": reports,
    }))
}

/// A folder with anything in it is somebody's.
#[allow(clippy::disallowed_methods)]
pub(crate) fn refuse_used_folder(dir: &Path) -> Result<(), Errors> {
    if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Errors::of(
            "folder_not_empty",
            json!({ "path": dir.display().to_string() }),
        ));
    }
    Ok(())
}

fn unwritable(path: &Path, error: &std::io::Error) -> Errors {
    Errors::of(
        "folder_unwritable",
        json!({ "path": path.display().to_string(), "detail": error.to_string() }),
    )
}

const CLERK: u32 = 1;
const EXECUTOR: u32 = 2;

struct Story<'a> {
    place: Place,
    papers: &'a Path,
    written: Vec<String>,
}

impl Story<'_> {
    fn call(
        &mut self,
        at: &str,
        person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        self.place.call(moment(at)?, person, command, input)
    }

    /// An act on a case at the revision it left last; its papers are written out.
    fn act(
        &mut self,
        at: &str,
        person: u32,
        command: &str,
        done: &Value,
        mut more: Value,
    ) -> Result<Value, Errors> {
        more["target"] = json!({ "case": done["case"], "revision": done["revision"] });
        let done = self.call(at, Some(person), command, more)?;
        self.keep(at, &done)?;
        Ok(done)
    }

    fn keep(&mut self, at: &str, done: &Value) -> Result<(), Errors> {
        for paper in done["papers"].as_array().into_iter().flatten() {
            let bytes = self.call(
                at,
                Some(CLERK),
                "paper",
                json!({ "sha256": paper["sha256"] }),
            )?;
            let name = format!(
                "case-{}-{}-v{}.pdf",
                done["case"],
                text(&paper["form"]),
                paper["version"]
            );
            self.write(&name, &bytes)?;
        }
        Ok(())
    }

    #[allow(clippy::disallowed_methods)]
    fn write(&mut self, name: &str, answer: &Value) -> Result<(), Errors> {
        let bytes = transfer::pdf_bytes(answer)?;
        let path = self.papers.join(name);
        fs::write(&path, bytes).map_err(|error| unwritable(&path, &error))?;
        self.written.push(name.to_owned());
        Ok(())
    }

    fn set_up(&mut self) -> Result<(), Errors> {
        let at = "2026-11-19T09:30:00+05:00";
        self.call(at, None, "set_up_office", json!({
            "office": {
                "name": "Ақжар аудандық білім бөлімі",
                "name_genitive": "",
                "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Целинный көшесі, 13-үй",
                "phone": "8 (71546) 2-16-84",
                "head": { "surname": "Сәрсенбаев", "given": "Ерлан", "patronymic": "Қуанышұлы", "post": "Бөлім басшысы" },
                "index_applications": "Б",
                "index_not_accepted": "Қ",
                "index_permits": "Р",
            },
            "people": [
                { "surname": "Әбенова", "given": "Гүлнар", "patronymic": "Тілеуқызы", "post": "кеңсе қызметкері", "role": "clerk" },
                { "surname": "Жүнісов", "given": "Дархан", "patronymic": "Нұрланұлы", "post": "бас маман", "role": "executor" },
            ],
        }))?;
        let blank = self.call(at, Some(CLERK), "blank_application_form", json!({}))?;
        self.write("form-1-blank.pdf", &blank)
    }

    /// Two children, one with a guardian, one in an orphans' organisation; in time throughout.
    fn granted(&mut self) -> Result<Value, Errors> {
        let at = "2026-11-20T10:15:00+05:00";
        let application = json!({
            "applicant": {
                "surname": "Тоқтаров", "given": "Бауыржан", "patronymic": "Сейітқалиұлы",
                "iin": "850618100003",
                "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Победа көшесі, 41-үй, 2-пәтер",
                "phone": "8 705 111 22 33",
            },
            "children": [
                { "surname": "Тоқтарова", "given": "Айару", "patronymic": "Бауыржанқызы", "iin": "991231600002",
                  "birth_date": "14.03.2016", "placement_category": "guardianship", "place": "әжесі Тоқтарова Күлән" },
                { "surname": "Тоқтаров", "given": "Нұрислам", "patronymic": "Бауыржанұлы", "iin": "991231500707",
                  "birth_date": "02.09.2012", "placement_category": "organisation", "place": "Облыстық балалар үйі" },
            ],
            "period_from": "01.12.2026", "period_until": "28.02.2027",
            "consent": true,
            "documents": [
                { "code": "application", "brought": true, "sheets": "1" },
                { "code": "identity", "brought": true, "sheets": "1" },
                { "code": "court-decision", "brought": true, "sheets": "4" },
                { "code": "police-characteristic", "brought": true, "sheets": "1", "valid_until": "31.12.2026" },
            ],
            "written_on": "20.11.2026",
        });
        let draft = self.call(
            at,
            Some(CLERK),
            "save_draft",
            json!({ "application": application }),
        )?;
        let form = self.call(
            at,
            Some(CLERK),
            "application_form",
            json!({ "application": application }),
        )?;
        self.write("form-1-filled.pdf", &form)?;
        let registered = self.call(
            at,
            Some(CLERK),
            "register_application",
            json!({ "application": application, "draft": draft["draft"] }),
        )?;
        self.keep(at, &registered)?;
        let assigned = self.act(
            "2026-11-20T11:40:00+05:00",
            CLERK,
            "assign_executor",
            &registered,
            json!({ "executor": EXECUTOR }),
        )?;
        let checked = self.act(
            "2026-11-23T10:05:00+05:00",
            EXECUTOR,
            "check_documents",
            &assigned,
            json!({}),
        )?;
        let made = self.act(
            "2026-11-25T15:20:00+05:00",
            EXECUTOR,
            "make_permit",
            &checked,
            json!({}),
        )?;
        let signed = self.act(
            "2026-11-25T17:10:00+05:00",
            CLERK,
            "sign_permit",
            &made,
            json!({}),
        )?;
        self.act(
            "2026-11-26T11:00:00+05:00",
            CLERK,
            "hand_over",
            &signed,
            json!({ "to": { "identity_document": "№ 000000001" } }),
        )
    }

    /// The police reference has run out and the court's decision was not brought.
    fn not_accepted(&mut self) -> Result<Value, Errors> {
        let at = "2026-11-26T16:30:00+05:00";
        let application = json!({
            "applicant": {
                "surname": "Ким", "given": "Светлана", "patronymic": "",
                "iin": "500101200007",
                "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Дауылкөл ауылы, Мектеп көшесі, 7-үй",
                "phone": "+7 747 222 33 44",
            },
            "children": [
                { "surname": "Ким", "given": "Артём", "patronymic": "Олегович", "no_iin_reason": "шетелде туған, куәлігі ескі үлгіде",
                  "birth_date": "30.05.2018", "placement_category": "foster-family", "place": "" },
            ],
            "period_from": "01.12.2026", "period_until": "31.05.2027",
            "consent": true,
            "documents": [
                { "code": "application", "brought": true, "sheets": "1" },
                { "code": "identity", "brought": true, "sheets": "1" },
                { "code": "court-decision", "brought": false },
                { "code": "police-characteristic", "brought": true, "sheets": "1", "valid_until": "31.10.2026" },
            ],
            "written_on": "26.11.2026",
        });
        let refused = self.call(
            at,
            Some(CLERK),
            "refuse_at_intake",
            json!({ "application": application }),
        )?;
        self.keep(at, &refused)?;
        Ok(refused)
    }

    /// November is closed on the first of December: its register as a paper, a workbook and plain rows.
    #[allow(clippy::disallowed_methods)]
    fn close_november(&mut self, reports: &Path) -> Result<Vec<String>, Errors> {
        let at = "2026-12-01T09:30:00+05:00";
        let month = json!({ "month": "2026-11" });
        self.call(at, Some(CLERK), "issue_month_register", month)?;
        fs::create_dir_all(reports).map_err(|error| unwritable(reports, &error))?;
        let mut written = Vec::new();
        for format in ["xlsx", "pdf", "csv"] {
            let input = json!({ "month": "2026-11", "version": 1, "format": format });
            let answer = self.call(at, Some(CLERK), "month_register_file", input)?;
            let (name, bytes) = transfer::named_file(&answer)?;
            let path = reports.join(&name);
            fs::write(&path, bytes).map_err(|error| unwritable(&path, &error))?;
            written.push(name);
        }
        Ok(written)
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
