//! The open register behind the window, or why there is none.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde_json::{Value, json};

use crate::clock;
use crate::window_lock::WindowLock;

/// What the window's commands reach. Every command of a window without a register answers why.
pub(crate) struct Desk {
    state: Mutex<Result<Open, Errors>>,
}

struct Open {
    place: Place,
    folder: PathBuf,
    _lock: WindowLock,
}

impl Desk {
    /// Takes the folder for this window, then opens its register: two windows never open one.
    pub(crate) fn open(folder: Result<PathBuf, Errors>) -> Self {
        let open = folder.and_then(|folder| {
            let lock = WindowLock::take(&folder)?;
            clear_print_copies(&folder);
            Ok(Open {
                place: Place::open(&folder)?,
                folder,
                _lock: lock,
            })
        });
        Self {
            state: Mutex::new(open),
        }
    }

    /// Runs a command of the table now.
    pub(crate) fn call(
        &self,
        person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        // A command that failed half-way has left nothing: its transaction was undone with it.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *state {
            Ok(open) => open.place.call(clock::now(), person, command, input),
            Err(errors) => Err(errors.clone()),
        }
    }

    /// The window is closed: papers with people's names do not stay in the folder.
    pub(crate) fn close(&self) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Ok(open) = &*state {
            clear_print_copies(&open.folder);
        }
    }
}

/// Removes what `print_copies` laid out. A file that a viewer holds open stays until the next start.
#[allow(clippy::disallowed_methods)]
fn clear_print_copies(folder: &Path) {
    for entry in std::fs::read_dir(folder.join("print"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let _ = std::fs::remove_file(entry.path());
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct ErrorDto {
    pub(crate) code: String,
    pub(crate) args: BTreeMap<String, String>,
    pub(crate) field: String,
    pub(crate) hint: String,
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Errors(pub(crate) Vec<ErrorDto>);
impl Errors {
    pub(crate) fn of(code: &str, args: Value) -> Self {
        let args = match args {
            Value::Object(m) => m
                .into_iter()
                .map(|(k, v)| (k, v.as_str().map_or_else(|| v.to_string(), str::to_owned)))
                .collect(),
            _ => BTreeMap::new(),
        };
        Self(vec![ErrorDto {
            code: code.to_owned(),
            args,
            field: String::new(),
            hint: String::new(),
        }])
    }
    pub(crate) fn to_json(&self) -> Value {
        json!({ "errors": self.0 })
    }
}
struct Place {
    office: Option<Value>,
    folder: PathBuf,
    people: Value,
}
impl Place {
    #[allow(clippy::unnecessary_wraps)]
    fn open(folder: &Path) -> Result<Self, Errors> {
        Ok(Self {
            office: None,
            folder: folder.to_owned(),
            people: json!([]),
        })
    }
    #[allow(clippy::needless_pass_by_value)]
    fn call(
        &mut self,
        now: chrono::DateTime<chrono::FixedOffset>,
        _person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        let at = |field: &str, code: &str| ErrorDto {
            code: code.into(),
            args: BTreeMap::new(),
            field: field.into(),
            hint: String::new(),
        };
        match command {
            "office" => Ok(
                json!({ "today": now.date_naive().to_string(), "settings": self.office, "people": self.people, "calendar": [], "clock_went_back": null, "foreign_offset": false }),
            ),
            "set_up_office" => {
                if input["office"]["name"] == "" {
                    return Err(Errors(vec![at("office.name", "missing")]));
                }
                self.office = Some(input["office"].clone());
                self.people = input["people"].clone();
                self.people[0]["id"] = json!(1);
                Ok(json!({}))
            }
            "service" => Ok(
                json!({ "name": "Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру", "edition": "2023-04-12-95",
                "documents": [ {"code":"application","name":"өтініш"}, {"code":"identity-document","name":"жеке басын куәландыратын құжат немесе цифрлық құжаттар сервисінен электрондық құжат (жеке басын сәйкестендіру үшін қажет)"}, {"code":"court-decision","name":"ата-ана құқықтарынан айыру туралы сот шешімі"}, {"code":"police-reference","name":"ішкі істер органының мінездемесі"} ],
                "placements": [ {"code":"guardianship","name":"қорғаншылықтағы"}, {"code":"trusteeship","name":"қамқоршылықтағы"}, {"code":"patronage","name":"патронаттық тәрбиедегі"}, {"code":"foster-family","name":"қабылдаушы отбасындағы"}, {"code":"orphans-organisation","name":"жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларға арналған білім беру ұйымдарындағы"} ] }),
            ),
            "drafts" => Ok(json!({"drafts": []})),
            "save_draft" => Ok(
                json!({"draft": 1, "saved_at": now.to_rfc3339(), "application": input["application"]}),
            ),
            "register_application" => {
                if input["application"]["applicant"]["iin"]
                    .as_str()
                    .unwrap_or("")
                    .len()
                    != 12
                {
                    return Err(Errors(vec![
                        at("applicant.iin", "iin_length"),
                        at("children[0].birth_date", "date_unreadable"),
                        at("period_until", "missing"),
                    ]));
                }
                Ok(
                    json!({"case": 1, "number": "Б-2026-1", "revision": 1, "state": "registered", "promised": "2026-11-30", "papers": [{"form":"receipt","number":"","version":1,"sha256":"aa"}], "draft": null}),
                )
            }
            "print_copies" => {
                let print = self.folder.join("print");
                #[allow(clippy::disallowed_methods)]
                {
                    let _ = std::fs::create_dir_all(&print);
                    let _ = std::fs::write(print.join("a.pdf"), "%PDF");
                }
                Ok(json!({"files": [print.join("a.pdf")]}))
            }
            _ => Err(Errors::of("command_unknown", json!({ "command": command }))),
        }
    }
}
