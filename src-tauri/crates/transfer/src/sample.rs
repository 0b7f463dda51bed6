//! A register to try things in: an invented office and its cases, played through the ordinary acts on the working
//! days before today, so that a newcomer meets a lived-in register. Who and what stands in `sample/cases.json`;
//! its days are counted back from today in working days, its ages and periods from the day of each application.

mod table;

use chrono::{Datelike, Days, NaiveDate, TimeZone};
use office::Moment;
use serde_json::{Value, json};

use crate::errors::Errors;
use crate::place::Place;
use table::{Act, CLERK, EXECUTOR, Hour, Kind, Row, Table, TypedDraft};

const TABLE: &str = include_str!("sample/cases.json");

/// Documents of the law's list, with the sheets that are brought.
const DOCUMENTS: [(&str, &str); 4] = [
    ("application", "1"),
    ("identity", "1"),
    ("court-decision", "4"),
    ("police-characteristic", "1"),
];

/// Days that a police reference holds from the day of the application.
const REFERENCE_HOLDS: u64 = 90;

/// Sets a sample office up in a register that has none yet, and plays its cases up to the last working day
/// before `now`.
pub fn fill_sample(place: &mut Place, now: Moment) -> Result<(), Errors> {
    let table: Table = serde_json::from_str(TABLE)
        .map_err(|error| Errors::of("input_malformed", json!({ "detail": error.to_string() })))?;
    let mut playing = Playing { place, now };
    playing.call(
        table.set_up,
        None,
        "set_up_office",
        json!({ "office": table.office, "people": table.people, "sample": true }),
    )?;
    // One clock for all cases: an act is never entered before another that is in the journal already.
    let mut acts: Vec<(usize, &Act)> = table
        .cases
        .iter()
        .enumerate()
        .flat_map(|(case, row)| row.acts.iter().map(move |act| (case, act)))
        .collect();
    acts.sort_by_key(|(_, act)| (std::cmp::Reverse(act.when.day), act.when.at));
    let mut left: Vec<Value> = vec![Value::Null; table.cases.len()];
    for (case, act) in acts {
        left[case] = playing.act(&table.cases[case], act, &left[case])?;
    }
    let TypedDraft {
        day,
        at,
        application,
    } = table.draft;
    playing.call(
        Hour { day, at },
        Some(CLERK),
        "save_draft",
        json!({ "application": application }),
    )?;
    Ok(())
}

struct Playing<'p> {
    place: &'p mut Place,
    now: Moment,
}

impl Playing<'_> {
    fn act(&mut self, row: &Row, act: &Act, before: &Value) -> Result<Value, Errors> {
        let (command, person) = act.kind.command();
        let mut input = self.typed(row, act, before)?;
        let target = json!({ "case": before["case"], "revision": before["revision"] });
        match act.kind {
            Kind::Register | Kind::RefuseAtIntake | Kind::Complain | Kind::Fail => {}
            Kind::SendToCorporation => input["cases"] = json!([target]),
            _ => input["target"] = target,
        }
        let done = self.call(act.when, Some(person), command, input)?;
        if matches!(act.kind, Kind::Complain | Kind::Fail) {
            // A record of its own: it leaves the case as it was.
            return Ok(before.clone());
        }
        if !done["draft"].is_null() {
            // The application was registered twice, so what taking one back leaves is of no use.
            let draft = json!({ "draft": done["draft"] });
            self.call(act.when, Some(CLERK), "delete_draft", draft)?;
        }
        Ok(done)
    }

    /// What is typed for an act.
    fn typed(&self, row: &Row, act: &Act, before: &Value) -> Result<Value, Errors> {
        let on = dotted(self.day(act.when.day)?);
        let mut with = Value::Object(act.with.clone());
        Ok(match act.kind {
            Kind::Register | Kind::RefuseAtIntake => {
                let mut application = self.application(row)?;
                if let Some(slip) = &row.slip {
                    application["applicant"]["surname"] = json!(slip);
                }
                json!({ "application": application })
            }
            Kind::Correct => {
                json!({ "application": self.application(row)?, "reason": act.reason })
            }
            Kind::Assign => json!({ "executor": EXECUTOR }),
            Kind::MakePermit => json!({ "narrowed": self.narrowed(row, act)? }),
            Kind::HandOver => json!({ "to": self.recipient(row, act)? }),
            Kind::TakeBack => json!({ "reason": act.reason }),
            Kind::MakePreliminaryRefusal => {
                if let Some(Hour { day, at }) = act.hearing {
                    with["hearing"]["on"] = json!(dotted(self.day(day)?));
                    with["hearing"]["time"] = json!(at.format("%H:%M").to_string());
                }
                with
            }
            Kind::Withdraw => {
                with["requested_on"] = json!(on);
                with
            }
            Kind::Complain => {
                with["received_on"] = json!(on);
                with["case"] = before["case"].clone();
                json!({ "complaint": with })
            }
            Kind::Fail => {
                with["found_on"] = json!(on);
                with["cases"] = json!([before["case"]]);
                json!({ "failure": with })
            }
            Kind::Check
            | Kind::RefuseAcceptance
            | Kind::FindGround
            | Kind::RecordNoticeDelivery
            | Kind::RecordObjection
            | Kind::RecordHearing
            | Kind::MakeRefusal
            | Kind::SignRefusal
            | Kind::SignPermit
            | Kind::SendToCorporation
            | Kind::RecordReturn => with,
        })
    }

    /// The application of a case as it is typed on its day.
    fn application(&self, row: &Row) -> Result<Value, Errors> {
        let written = self.written(row)?;
        let documents = DOCUMENTS.map(|(code, sheets)| {
            if row.missing.iter().any(|missing| missing == code) {
                return json!({ "code": code, "brought": false });
            }
            let valid_until = if row.expired.iter().any(|expired| expired == code) {
                dotted(written - Days::new(10))
            } else if code == "police-characteristic" {
                dotted(written + Days::new(REFERENCE_HOLDS))
            } else {
                String::new()
            };
            json!({ "code": code, "brought": true, "sheets": sheets, "valid_until": valid_until })
        });
        let this_year = self.now.today().year();
        let children: Vec<Value> = row
            .children
            .iter()
            .map(|child| {
                let mut typed = json!(child.typed);
                typed["birth_date"] =
                    json!(format!("{}-{}", this_year - child.age, child.birthday));
                typed["placement_category"] = json!(child.placement);
                typed
            })
            .collect();
        let [from, until] = period(written, row.period);
        let mut application = json!({
            "applicant": row.applicant, "children": children, "documents": documents,
            "period_from": from, "period_until": until,
            "consent": row.consent, "written_on": dotted(written),
        });
        if let Some(representative) = &row.representative {
            let mut representative = representative.clone();
            representative["power_of_attorney"] = power_of_attorney(&representative, written);
            application["representative"] = representative;
        }
        if let Some(corporation) = &row.corporation {
            application["channel"] = json!({
                "kind": "state_corporation", "accepted_on": dotted(written),
                "section": corporation.section, "address": corporation.address,
                "worker": corporation.worker,
            });
        }
        Ok(application)
    }

    /// The day of the application: that of its first act, or the State Corporation's.
    fn written(&self, row: &Row) -> Result<NaiveDate, Errors> {
        let first = row.acts.first().map_or(1, |act| act.when.day);
        self.day(row.corporation.as_ref().map_or(first, |at| at.day))
    }

    fn narrowed(&self, row: &Row, act: &Act) -> Result<Value, Errors> {
        let Some(granted) = act.narrowed else {
            return Ok(Value::Null);
        };
        let [from, until] = period(self.written(row)?, granted);
        Ok(json!({ "from": from, "until": until, "reason": act.reason }))
    }

    fn recipient(&self, row: &Row, act: &Act) -> Result<Value, Errors> {
        let representative = match &row.representative {
            Some(representative) if act.by_representative => json!({
                "surname": representative["surname"], "given": representative["given"],
                "patronymic": representative["patronymic"],
                "power_of_attorney": power_of_attorney(representative, self.written(row)?),
            }),
            _ => Value::Null,
        };
        Ok(json!({ "identity_document": act.identity_document, "representative": representative }))
    }

    /// So many working days before today, or after it.
    fn day(&self, before: i32) -> Result<NaiveDate, Errors> {
        let today = self.now.today();
        Ok(office::working_day_away(&self.place.desk, today, -before)?)
    }

    fn call(
        &mut self,
        when: Hour,
        person: Option<u32>,
        command: &str,
        input: Value,
    ) -> Result<Value, Errors> {
        let at = self.day(when.day)?.and_time(when.at);
        // A zone of a fixed offset has every local time once.
        let at = self.now.0.offset().from_local_datetime(&at).single();
        let at = at.map_or(self.now, Moment);
        self.place.call(at, person, command, input)
    }
}

fn period(written: NaiveDate, days: [u64; 2]) -> [String; 2] {
    days.map(|days| dotted(written + Days::new(days)))
}

/// A power of attorney given five days before the application and valid for a year.
fn power_of_attorney(representative: &Value, written: NaiveDate) -> Value {
    let mut typed = representative["power_of_attorney"].clone();
    typed["issued_on"] = json!(dotted(written - Days::new(5)));
    typed["valid_until"] = json!(dotted(written + Days::new(360)));
    typed
}

fn dotted(date: NaiveDate) -> String {
    date.format("%d.%m.%Y").to_string()
}

#[cfg(test)]
mod tests;
