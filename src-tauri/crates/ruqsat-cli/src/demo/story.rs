//! How the demonstration is played: a step is a moment and what is done then; what each record was left as goes into
//! the next act on it, and every paper that is issued is written out. It knows no case.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use transfer::{Errors, Place, moment};

/// Who works in the office, by the places of [`super::office`].
pub(super) const CLERK: u32 = 1;
pub(super) const EXECUTOR: u32 = 2;

/// Records that are no cases: their acts name them by their own kind.
pub(super) const COMPLAINT: &str = "complaint";
pub(super) const FAILURE: &str = "failure";

type Played = Box<dyn FnOnce(&mut Story, &str) -> Result<(), Errors>>;

/// What is done at a moment.
pub(super) struct Step {
    /// An hour of Kazakhstan, `2026-11-20T10:15`.
    at: &'static str,
    played: Played,
}

impl Step {
    /// When it is done; such texts sort as their moments do.
    pub(super) fn at(&self) -> &'static str {
        self.at
    }

    /// Does it.
    pub(super) fn play(self, story: &mut Story) -> Result<(), Errors> {
        (self.played)(story, self.at)
    }
}

/// Whatever a step needs the story for.
pub(super) fn step(
    at: &'static str,
    played: impl FnOnce(&mut Story, &str) -> Result<(), Errors> + 'static,
) -> Step {
    let played = Box::new(played);
    Step { at, played }
}

/// A command of the clerk that begins a record, under the name the story knows it by.
pub(super) fn begins(
    at: &'static str,
    record: &'static str,
    command: &'static str,
    input: Value,
) -> Step {
    step(at, move |story, at| {
        story.act(at, CLERK, record, command, input)
    })
}

/// An act on a record at the revision it was left at.
pub(super) fn act(
    at: &'static str,
    person: u32,
    record: &'static str,
    command: &'static str,
    mut input: Value,
) -> Step {
    step(at, move |story, at| {
        input["target"] = story.target(record);
        story.act(at, person, record, command, input)
    })
}

/// A register being lived in, and what came of it so far.
pub(super) struct Story {
    place: Place,
    dir: PathBuf,
    left: BTreeMap<&'static str, Value>,
    papers: Vec<String>,
    reports: Vec<String>,
}

impl Story {
    /// An empty register in a folder of its own.
    #[allow(clippy::disallowed_methods)]
    pub(super) fn begin(dir: &Path) -> Result<Self, Errors> {
        for folder in ["papers", "reports"] {
            let folder = dir.join(folder);
            fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
        }
        Ok(Self {
            place: Place::open(&dir.join("register"))?,
            dir: dir.to_owned(),
            left: BTreeMap::new(),
            papers: Vec::new(),
            reports: Vec::new(),
        })
    }

    /// Runs a command at an hour of Kazakhstan.
    pub(super) fn call(
        &mut self,
        at: &str,
        person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        let at = moment(&format!("{at}:00+05:00"))?;
        self.place.call(at, person, command, input)
    }

    /// The same on a record: its papers are written out, and how it was left is known to the next act.
    pub(super) fn act(
        &mut self,
        at: &str,
        person: u32,
        record: &'static str,
        command: &str,
        input: Value,
    ) -> Result<(), Errors> {
        let done = self.call(at, Some(person), command, input)?;
        let of = match &done["case"] {
            Value::Null => format!("{record}-{}", done["id"]),
            case => format!("case-{case}"),
        };
        for paper in done["papers"].as_array().into_iter().flatten() {
            let sha256 = json!({ "sha256": paper["sha256"] });
            let bytes = self.call(at, Some(CLERK), "paper", sha256)?;
            let form = paper["form"].as_str().unwrap_or_default();
            self.write_paper(&format!("{of}-{form}-v{}.pdf", paper["version"]), &bytes)?;
        }
        self.left.insert(record, done);
        Ok(())
    }

    /// The case of a record.
    pub(super) fn case(&self, record: &str) -> Value {
        self.left
            .get(record)
            .map_or(Value::Null, |left| left["case"].clone())
    }

    /// A record as the next act on it names it.
    pub(super) fn target(&self, record: &str) -> Value {
        let left = self.left.get(record).unwrap_or(&Value::Null);
        match record {
            COMPLAINT | FAILURE => json!({ record: left["id"], "revision": left["revision"] }),
            _ => json!({ "case": left["case"], "revision": left["revision"] }),
        }
    }

    /// Writes an answer that is a paper.
    pub(super) fn write_paper(&mut self, name: &str, answer: &Value) -> Result<(), Errors> {
        self.write("papers", name, &transfer::pdf_bytes(answer)?)?;
        self.papers.push(name.to_owned());
        Ok(())
    }

    /// Writes an answer that is a file with a name.
    pub(super) fn write_report(&mut self, answer: &Value) -> Result<(), Errors> {
        let (name, bytes) = transfer::named_file(answer)?;
        self.write("reports", &name, &bytes)?;
        self.reports.push(name);
        Ok(())
    }

    #[allow(clippy::disallowed_methods)]
    fn write(&self, folder: &str, name: &str, bytes: &[u8]) -> Result<(), Errors> {
        let path = self.dir.join(folder).join(name);
        fs::write(&path, bytes).map_err(|error| unwritable(&path, &error))
    }

    /// How every record was left, and the files that were written, in their order.
    pub(super) fn told(self) -> Value {
        let records: Map<String, Value> = self
            .left
            .into_iter()
            .map(|(record, left)| (record.to_owned(), left))
            .collect();
        json!({ "records": records, "papers": self.papers, "reports": self.reports })
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Errors {
    Errors::of(
        "folder_unwritable",
        json!({ "path": path.display().to_string(), "detail": error.to_string() }),
    )
}
