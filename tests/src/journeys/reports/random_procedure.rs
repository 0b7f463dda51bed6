//! Random months of the whole procedure: any act the program offers on any case, hearings, the State Corporation,
//! courts, withdrawals, corrections and taking back among them. The registers add up, follow from each other and say
//! what the test itself has kept of every act; and the journal still tells what the register holds.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use documents::report::{MonthRegister, Outcome, Summary};
use serde_json::{Value, json};

use super::random::Dice;
use super::{application, handed_over, look, year};
use crate::counter::{Counter, EXECUTOR, on};
use crate::facts;

const MONTHS: [&str; 3] = ["2026-09", "2026-10", "2026-11"];
const END: &str = "2026-12-07T09:00";

/// A stay of an application in work: from a registration or a court's decision to its end.
#[derive(Clone, Copy)]
struct Stay {
    from: NaiveDate,
    ended: Option<(NaiveDate, Outcome)>,
}

/// What the test keeps of a case, and what it kept before each act that stands.
struct Kept {
    last: Value,
    stays: Vec<Stay>,
    before: Vec<Vec<Stay>>,
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn typed(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// Plays an office through the autumn.
fn play(seed: u64) -> (Counter, Vec<Kept>) {
    let mut dice = Dice(seed);
    let mut counter = Counter::set_up("2026-09-01T08:00");
    let mut cases: Vec<Kept> = Vec::new();
    let mut day = date("2026-09-01");
    while day < date("2026-12-05") {
        let at = format!("{day}T10:30");
        if dice.below(3) == 0 {
            cases.extend(register(&mut counter, &mut dice, &at));
        }
        let at = format!("{day}T18:00");
        for _ in 0..6 + dice.below(8) {
            // The office works on its last cases and seldom on an old one.
            let Some(place) = dice.among_last(cases.len(), 5, 5) else {
                break;
            };
            act(&mut counter, &mut dice, &mut cases[place], day, &at);
        }
        day = day + Days::new(1 + dice.below(2));
    }
    (counter, cases)
}

fn register(counter: &mut Counter, dice: &mut Dice, at: &str) -> Option<Kept> {
    let mut typed = application();
    if dice.below(5) == 0 {
        typed = facts::without(typed, "court-decision");
    }
    if dice.below(3) == 0 {
        typed = facts::at_the_corporation(typed, &at[..10]);
    }
    let input = json!({ "application": typed });
    // One that came on a day off through the State Corporation may be refused for its dates.
    let done = counter.call(at, 1, "register_application", input).ok()?;
    let case = counter.case(at, &done);
    let from = date(case["received_on"].as_str().expect("a date"));
    Some(Kept {
        last: done,
        stays: vec![Stay { from, ended: None }],
        before: Vec::new(),
    })
}

/// One of the acts the program offers, mostly the one the case waits for.
fn act(counter: &mut Counter, dice: &mut Dice, case: &mut Kept, day: NaiveDate, at: &str) {
    let seen = counter.case(at, &case.last);
    let offered: Vec<&str> = seen["acts"]
        .as_array()
        .expect("acts")
        .iter()
        .filter(|act| act["against"].as_array().is_some_and(Vec::is_empty))
        .filter_map(|act| act["act"].as_str())
        .collect();
    let next = seen["next"].as_str().unwrap_or_default();
    let Some(drawn) = usize::try_from(dice.below(offered.len().max(1) as u64))
        .ok()
        .and_then(|place| offered.get(place))
    else {
        return;
    };
    let kind = match dice.below(4) {
        0 if offered.contains(&"find_ground") => "find_ground",
        0 => drawn,
        _ if offered.contains(&next) => next,
        _ => drawn,
    };
    // Endings that anybody could bring about at any time would leave nothing to do.
    let hasty = ["withdraw", "revoke", "archive", "take_back", "drop_ground"];
    if hasty.contains(&kind) && dice.below(4) > 0 {
        return;
    }
    for input in inputs(kind, &seen, dice, day) {
        let command = command(kind);
        let input = if kind == "send_to_corporation" {
            input
        } else {
            on(&case.last, &input)
        };
        if let Ok(done) = counter.call(at, 1, command, input) {
            keep(case, kind, &seen, day);
            case.last = done;
            return;
        }
    }
}

fn command(kind: &str) -> &str {
    match kind {
        "check" => "check_documents",
        "correct" => "correct_application",
        other => other,
    }
}

/// What an act could carry; the first that is let through is done.
fn inputs(kind: &str, seen: &Value, dice: &mut Dice, day: NaiveDate) -> Vec<Value> {
    let hearing = |ahead: u64| json!({ "on": typed(day + Days::new(ahead)), "time": "10:00", "place": "4-кабинет" });
    match kind {
        "assign_executor" => vec![json!({ "executor": EXECUTOR })],
        "find_ground" => vec![json!({ "ground": 1 + dice.below(3), "facts": "мән-жайы" })],
        "make_preliminary_refusal" => (1..5)
            .flat_map(|ahead| {
                ["", "науқас"].map(|why| json!({ "hearing": hearing(ahead), "late_because": why }))
            })
            .collect(),
        "postpone_hearing" => (1..5)
            .map(|ahead| json!({ "hearing": hearing(ahead), "reason": "науқас" }))
            .collect(),
        "record_notice_delivery" => vec![json!({ "means": "in_person", "to": "өзі" })],
        "record_objection" => vec![json!({ "words": "келіспейді" })],
        "record_hearing" => vec![held("attended"), held("nobody_came")],
        "make_refusal" => vec![json!({ "reasons": "негізі бар" })],
        "send_to_corporation" => vec![
            json!({ "cases": [{ "case": seen["id"], "revision": seen["revision"] }], "courier": "" }),
        ],
        "record_collection_request" => vec![json!({ "by": "№ 7 бөлім" })],
        "hand_over" => vec![handed_over()],
        "issue_duplicate" => {
            let mut to = handed_over();
            to["reason"] = json!("жоғалтты");
            vec![to]
        }
        "withdraw" => vec![json!({ "requested_on": typed(day), "words": "көшеді" })],
        "revoke" => {
            vec![json!({ "basis": "бұйрық", "order_number": "1-н", "order_on": typed(day) })]
        }
        "reopen" => {
            vec![json!({ "court": "сот", "decision_number": "1", "decided_on": typed(day) })]
        }
        "enter_monitoring" => {
            vec![json!({ "stage": seen["monitoring_due"][0], "by": "Қайратова" })]
        }
        "archive" => vec![json!({ "file_index": "03-12", "volume": "1", "sheets": "14" })],
        "correct" => {
            let mut application = seen["application"].clone();
            let end = dice.below(90) + 10;
            application["applicant"]["phone"] = json!(format!("8 701 000 00 {end}"));
            vec![json!({ "application": application, "reason": "телефоны басқа" })]
        }
        "take_back" | "drop_ground" => vec![json!({ "reason": "қате" })],
        _ => vec![json!({})],
    }
}

fn held(attendance: &str) -> Value {
    let attended = attendance == "attended";
    json!({
        "attendance": attendance, "started": "10:00", "ended": "10:30", "place": "4-кабинет",
        "chair": "Сүлейменов М.", "secretary": "Қайратова Д.",
        "participants": if attended { json!(["Өтегенова Әсем"]) } else { json!([]) },
        "explanations": if attended { "түсіндірді" } else { "" },
        "how_told": if attended { "" } else { "қолына берілген" },
    })
}

/// Keeps what an act means for the stays of its case.
fn keep(case: &mut Kept, kind: &str, seen: &Value, day: NaiveDate) {
    if kind == "take_back" {
        if let Some(before) = case.before.pop() {
            case.stays = before;
        } else {
            let stay = case.stays.last_mut().expect("it was registered");
            stay.ended = Some((day.max(stay.from), Outcome::Void));
        }
        return;
    }
    case.before.push(case.stays.clone());
    let stay = case.stays.last_mut().expect("it was registered");
    let outcome = match kind {
        // A refusal that nobody was given yet had not ended anything.
        "reopen" if stay.ended.is_none() => return,
        "reopen" => {
            case.stays.push(Stay {
                from: day,
                ended: None,
            });
            return;
        }
        "hand_over" | "send_to_corporation" if seen["state"] == "refusal_signed" => {
            Outcome::Refusal
        }
        "hand_over" | "send_to_corporation" => Outcome::Permit,
        "refuse_acceptance" => Outcome::NotAccepted,
        "withdraw" => Outcome::Withdrawn,
        "revoke" => Outcome::Revoked,
        _ => return,
    };
    stay.ended = stay.ended.or(Some((day.max(stay.from), outcome)));
}

/// Carried over, received, and by outcome what ended or is in work, from what the test has kept.
fn counted(cases: &[Kept], from: NaiveDate, until: NaiveDate) -> [u32; 8] {
    let mut figures = [0; 8];
    for stay in cases.iter().flat_map(|case| &case.stays) {
        let ended = stay.ended.filter(|(on, _)| *on <= until);
        if stay.from > until || ended.is_some_and(|(on, _)| on < from) {
            continue;
        }
        figures[usize::from(stay.from >= from)] += 1;
        figures[match ended.map(|(_, outcome)| outcome) {
            Some(Outcome::Permit) => 2,
            Some(Outcome::Refusal) => 3,
            Some(Outcome::NotAccepted) => 4,
            Some(Outcome::Withdrawn) => 5,
            Some(Outcome::Revoked | Outcome::Void) => 6,
            None => 7,
        }] += 1;
    }
    figures
}

fn figures(summary: &Summary) -> [u32; 8] {
    [
        summary.carried_over,
        summary.received(),
        summary.permits,
        summary.refusals.iter().map(|(_, count)| count).sum(),
        summary.not_accepted,
        summary.withdrawn,
        summary.other_endings,
        summary.in_work,
    ]
}

/// The outcomes of a register by counting its rows.
fn by_rows(register: &MonthRegister) -> [usize; 6] {
    let of = |outcomes: &[Option<Outcome>]| {
        let rows = register.rows.iter();
        rows.filter(|row| outcomes.contains(&row.outcome)).count()
    };
    [
        of(&[Some(Outcome::Permit)]),
        of(&[Some(Outcome::Refusal)]),
        of(&[Some(Outcome::NotAccepted)]),
        of(&[Some(Outcome::Withdrawn)]),
        of(&[Some(Outcome::Revoked), Some(Outcome::Void)]),
        of(&[None]),
    ]
}

#[test]
fn the_registers_of_the_whole_procedure_add_up_and_agree_with_every_act() {
    let mut seen = [0; 8];
    for seed in [7, 5_077, 90_001] {
        let (mut counter, cases) = play(seed);
        let mut left: Option<u32> = None;
        for month in MONTHS {
            let preview = look(&counter, END, month);
            let (register, days) = (&preview.register, preview.days);
            let told = format!("seed {seed}, {month}: {:?}", register.summary);
            assert_eq!(register.summary.control(), Ok(()), "{told}");
            let expected = counted(&cases, days.from, days.until);
            assert_eq!(figures(&register.summary), expected, "{told}");
            let rows = by_rows(register).map(|count| u32::try_from(count).expect("few rows"));
            assert_eq!(rows, expected[2..], "{told}");
            if let Some(left) = left {
                assert_eq!(register.summary.carried_over, left, "{told}");
            }
            left = Some(register.summary.in_work);
            for due in register.rows.iter().filter_map(|row| row.due) {
                assert!(
                    !matches!(due.weekday(), Weekday::Sat | Weekday::Sun),
                    "{told}"
                );
            }
            seen = std::array::from_fn(|place| seen[place] + expected[place]);
        }
        let whole = year(&counter, END, 2026).statistics;
        for (place, month) in MONTHS.iter().enumerate() {
            let of_month = figures(&look(&counter, END, month).register.summary);
            assert_eq!(figures(&whole.months[8 + place]), of_month, "{month}");
        }
        // Folding the journal gives the stored tables.
        counter.register();
    }
    assert!(
        seen.iter().all(|figure| *figure > 0),
        "the months were not random enough: {seen:?}"
    );
}
