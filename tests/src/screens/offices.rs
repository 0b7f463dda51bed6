//! Registers that screens are looked at in: none yet, none to be had, an empty one, one whose clock went back, one
//! with a case in every state, and one with forty open cases. Names are as long as names come.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use transfer::Place;

use super::people::{self, LONGEST};
use super::{procedure_office, records};
use crate::counter::{Counter, EXECUTOR};
use crate::{facts, tree};

/// A register by what stands in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Office {
    /// A PC that was never asked where its register lives.
    FirstStart,
    /// A folder that is none.
    Unreadable,
    /// A register without an office.
    Blank,
    /// An office without a case.
    Empty,
    /// An empty one whose last entry is of tomorrow.
    ClockBack,
    /// A case in every state; each applicant's surname is its state.
    EveryState,
    /// A case in every state of the whole procedure.
    Procedure,
    /// The same, with what its office keeps beside its cases.
    Records,
    /// Forty open cases, some late, and a few that ended.
    Crowded,
    /// A month closed twice with something entered later, one that waits to be closed, and one that runs.
    Months,
    /// One that brought its Excel journal in.
    Imported,
}

/// Offices made once, and copied for every screen, so that no screen sees what another left.
#[derive(Default)]
pub(super) struct Offices(RefCell<BTreeMap<Office, TempDir>>);

impl Offices {
    /// A folder of one's own with such a register.
    pub(super) fn copy(&self, office: Office) -> TempDir {
        let mut made = self.0.borrow_mut();
        let original = made.entry(office).or_insert_with(|| make(office));
        let copy = tempfile::tempdir().expect("a temporary folder");
        copy_folder(original.path(), copy.path());
        copy
    }
}

/// Where in such a folder the register is.
pub(super) fn register(folder: &Path) -> PathBuf {
    folder.join("register")
}

fn make(office: Office) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let register = register(folder.path());
    let made = match office {
        Office::Unreadable => {
            fs::write(&register, "").expect("a file where the folder should be");
            return folder;
        }
        Office::FirstStart | Office::Blank => {
            Place::open(&register).expect("a fresh folder takes a register");
            return folder;
        }
        Office::Empty => set_up("2026-11-02T09:00"),
        Office::ClockBack => set_up("2026-11-24T09:00"),
        Office::EveryState => every_state(),
        Office::Procedure => {
            let mut counter = set_up("2026-09-01T09:00");
            procedure_office::play(&mut counter);
            counter
        }
        Office::Records => {
            let mut counter = set_up("2026-09-01T09:00");
            records::play(&mut counter);
            counter
        }
        Office::Crowded => crowded(),
        Office::Months => months(),
        Office::Imported => imported(),
    };
    fs::create_dir(&register).expect("a fresh folder takes another");
    copy_folder(made.folder(), &register);
    folder
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder can be read") {
        let entry = entry.expect("a folder can be read");
        let (file, copy) = (entry.path(), to.join(entry.file_name()));
        if file.is_dir() {
            fs::create_dir(&copy).expect("a fresh folder takes another");
            copy_folder(&file, &copy);
        } else {
            fs::copy(&file, &copy).expect("a file can be copied");
        }
    }
}

fn set_up(at: &str) -> Counter {
    let mut office = facts::office();
    office["name"] = json!("Солтүстік Қазақстан облысы Ақжар ауданының әкімдігінің білім бөлімі");
    Counter::set_up_as(at, &office)
}

/// Surname in the draft of a whole application, by the mother of a case that runs.
pub(super) const WHOLE: &str = "Қолқойылғанова";

/// Surname in the draft of an application with much to mend.
pub(super) const FAULTY: &str = "Қателерова";

/// Surname in the draft of an application without a document.
pub(super) const LACKING: &str = "Жетпегенова";

/// The acts of a case granted, in their order, each an hour or a day after the one before.
const GRANTED: [(&str, &str); 5] = [
    ("2026-11-16T11:00", "assign_executor"),
    ("2026-11-17T10:00", "check_documents"),
    ("2026-11-18T15:00", "make_permit"),
    ("2026-11-18T16:00", "sign_permit"),
    ("2026-11-20T11:00", "hand_over"),
];

/// Surname of the applicant whose case stands so.
pub(super) fn surname(state: &str) -> &'static str {
    match state {
        "registered" => "Тіркелгенова",
        "stuck" => LONGEST.0,
        "checked" => "Тексерілгенова",
        "permit_made" => "Дайындалғанова",
        "permit_signed" => "Қолқойылғанова",
        "handed_over" => "Берілгенова",
        "not_accepted" => "Қайтарылғанова",
        "annulled" => "Жойылғанова",
        other => panic!("no case stands so: {other}"),
    }
}

fn every_state() -> Counter {
    let mut counter = set_up("2026-11-02T09:00");
    let mut open = BTreeMap::new();
    for (place, state) in [
        "checked",
        "permit_made",
        "permit_signed",
        "handed_over",
        "registered",
    ]
    .into_iter()
    .enumerate()
    {
        let application = people::application(place, surname(state), 1 + place % 3, "11-16");
        open.insert(
            state,
            counter.register_application("2026-11-16T10:15", &application),
        );
    }
    for (acts, (at, command)) in GRANTED.into_iter().enumerate() {
        // So many acts each case goes through.
        for (state, wanted) in [
            ("checked", 2),
            ("permit_made", 3),
            ("permit_signed", 4),
            ("handed_over", 5),
        ] {
            if acts < wanted {
                let done = counter.act(at, command, &open[state], &with(command));
                open.insert(state, done);
            }
        }
    }

    let refused = people::application(6, surname("not_accepted"), 1, "11-20");
    let refused = json!({ "application": facts::without(refused, "court-decision") });
    counter.done("2026-11-20T12:00", "refuse_at_intake", refused);

    let annulled = people::application(7, surname("annulled"), 1, "11-20");
    let annulled = counter.register_application("2026-11-20T12:10", &annulled);
    counter.act(
        "2026-11-20T12:20",
        "take_back",
        &annulled,
        &json!({ "reason": "екі рет тіркелген" }),
    );

    // Everything that can stand in a case's way at once, and the longest names there are.
    let mut stuck = facts::without(
        people::application(8, surname("stuck"), 3, "11-20"),
        "court-decision",
    );
    stuck["consent"] = json!(false);
    stuck["representative"] = people::representative();
    counter.register_application("2026-11-20T12:30", &stuck);

    // Who asks again while her first permit waits to be handed over.
    let mut whole = people::application(2, WHOLE, 3, "11-20");
    whole["children"][1]["surname"] = json!("Қолқойылған");
    counter.done(
        "2026-11-20T12:40",
        "save_draft",
        json!({ "application": whole }),
    );
    let lacking = people::application(10, LACKING, 1, "11-20");
    let lacking = facts::without(lacking, "identity");
    counter.done(
        "2026-11-20T12:45",
        "save_draft",
        json!({ "application": lacking }),
    );
    counter.done(
        "2026-11-20T12:50",
        "save_draft",
        json!({ "application": faulty() }),
    );
    counter
}

/// An application with something wrong wherever something can be.
fn faulty() -> Value {
    let mut faulty = facts::without(people::application(9, FAULTY, 2, "11-20"), "identity");
    faulty["applicant"]["iin"] = json!("80011О00900");
    faulty["applicant"]["address"] = json!("");
    faulty["children"][0]["birth_date"] = json!("32.13.2016");
    faulty["children"][0]["placement_category"] = json!("");
    faulty["children"][1]["given"] = json!("");
    faulty["period_until"] = json!("01.01.2020");
    faulty["documents"][3]["valid_until"] = json!("01.11.2026");
    faulty["representative"] = people::representative();
    faulty["representative"]["power_of_attorney"] = json!({
        "number": "", "issued_on": "", "notary": "", "valid_until": "ертең",
    });
    faulty
}

/// What goes with an act.
fn with(command: &str) -> Value {
    match command {
        "assign_executor" => json!({ "executor": EXECUTOR }),
        "hand_over" => json!({ "to": { "identity_document": "№ 000000001, 12.03.2020, ІІМ" } }),
        _ => json!({}),
    }
}

fn crowded() -> Counter {
    let mut counter = set_up("2026-11-02T09:00");
    let days = [
        "11-03", "11-09", "11-13", "11-16", "11-17", "11-18", "11-19", "11-20",
    ];
    for (day, date) in days.into_iter().enumerate() {
        for turn in 0..7 {
            let place = day * 7 + turn;
            let application = people::application(
                place,
                people::SURNAMES[place % people::SURNAMES.len()],
                1 + place % 3,
                date,
            );
            let at = format!("2026-{date}T{:02}:{:02}", 9 + turn, 5 + turn);
            let mut last = counter.register_application(&at, &application);
            // As far as the cases of one morning come: some wait, some are made, signed, over.
            for (_, command) in GRANTED.into_iter().take(turn) {
                let later = format!("2026-{date}T{:02}:{:02}", 9 + turn, 20 + turn);
                last = counter.act(&later, command, &last, &with(command));
            }
        }
    }
    counter
}

fn months() -> Counter {
    let mut counter = set_up("2026-09-01T09:00");
    let mut waiting = Vec::new();
    for (turn, date) in [
        "09-02", "09-09", "09-21", "10-05", "10-06", "10-12", "10-20", "11-10",
    ]
    .into_iter()
    .enumerate()
    {
        let surname = if turn == 1 {
            LONGEST.0
        } else {
            people::SURNAMES[turn]
        };
        let application = people::application(turn, surname, 1 + turn % 3, date);
        let application = match turn {
            2 | 5 => facts::at_the_corporation(
                application,
                &format!("{}.{}.2026", &date[3..], &date[..2]),
            ),
            _ => application,
        };
        let at = |hour: u32| format!("2026-{date}T{hour}:15");
        if turn == 4 {
            let refused = json!({ "application": facts::without(application, "court-decision") });
            counter.done(&at(10), "refuse_at_intake", refused);
            continue;
        }
        let mut last = counter.register_application(&at(10), &application);
        // Some are over on the day they came, some late, some wait.
        for (hour, (_, command)) in (11..).zip(GRANTED.into_iter().take(match turn {
            0 | 1 | 3 => 5,
            _ => 1,
        })) {
            last = counter.act(&at(hour), command, &last, &with(command));
        }
        waiting.push(last);
    }
    let close = |counter: &mut Counter, at: &str, reason: &str| {
        let input = json!({ "month": "2026-09", "reason": reason });
        counter.done(at, "issue_month_register", input);
    };
    close(&mut counter, "2026-11-11T09:00", "");
    let late =
        |on: &str| json!({ "when": { "on": on, "entered_late_because": "қағаз кеш келді" } });
    let checked = counter.act(
        "2026-11-11T10:00",
        "check_documents",
        &waiting[2],
        &late("22.09.2026"),
    );
    close(
        &mut counter,
        "2026-11-12T09:00",
        "Ө-3/2026 ісінің құжаттары тексерілген күні кеш енгізілді",
    );
    counter.act(
        "2026-11-12T10:00",
        "make_permit",
        &checked,
        &late("28.09.2026"),
    );
    counter
}

fn imported() -> Counter {
    let mut input = json!({ "office": facts::office(), "people": facts::people() });
    input["first_numbers"] = json!({ "applications": "5", "not_accepted": "", "permits": "3" });
    let mut counter = Counter::set_up_with("2026-11-19T09:00", input);
    let path = tree::top().join("tests/journals/journal.xlsx");
    let look = json!({ "path": path.display().to_string() });
    let file = counter.done("2026-11-20T10:00", "look_into_journal_file", look);
    let mut columns: Vec<Value> = file["columns"]
        .as_array()
        .expect("a file has columns")
        .iter()
        .filter(|column| column["fact"] != "")
        .map(|column| json!({ "fact": column["fact"], "column": column["column"] }))
        .collect();
    columns.push(json!({ "fact": "applicant", "column": 2 }));
    let journal = json!({ "path": path.display().to_string(), "columns": columns });
    counter.done("2026-11-20T10:05", "import_journal", journal);
    counter
}
