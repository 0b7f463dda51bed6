//! The numbers of a year: by month, by outcome, in time or late.

use serde_json::json;

use super::{application, handed_over, late, signed, year};
use crate::counter::Counter;
use crate::facts;
use crate::pages;

#[test]
fn the_numbers_of_a_year_are_those_of_its_months() {
    let mut counter = Counter::set_up("2026-09-01T09:00");
    // Granted in time, granted late, not accepted, and one still in work from the State Corporation.
    let permit = signed(&mut counter, "2026-09-08T10:00");
    counter.act("2026-09-09T10:00", "hand_over", &permit, &handed_over());
    let permit = signed(&mut counter, "2026-09-29T10:00");
    let given = late(handed_over(), "12.10.2026");
    counter.act("2026-10-13T10:00", "hand_over", &permit, &given);
    let incomplete = facts::without(application(), "court-decision");
    let input = json!({ "application": incomplete });
    counter.done("2026-10-14T10:00", "refuse_at_intake", input);
    let corporation = facts::at_the_corporation(application(), "27.10.2026");
    counter.register_application("2026-10-28T10:00", &corporation);

    let at = "2026-11-10T09:00";
    let figures = year(&counter, at, 2026);
    assert_eq!(figures.years, [2026]);
    let months = &figures.statistics.months;
    assert_eq!(months.len(), 11, "December has not begun");
    let whole = &figures.statistics.whole;
    assert_eq!(whole.control(), Ok(()));
    assert_eq!(
        (whole.received_at_office, whole.received_from_corporation),
        (3, 1)
    );
    assert_eq!(
        (whole.permits, whole.not_accepted, whole.in_work),
        (2, 1, 1)
    );
    let (september, october) = (&months[8], &months[9]);
    assert_eq!((september.permits, september.in_work), (1, 1));
    assert_eq!((october.carried_over, october.permits), (1, 1));
    assert_eq!(october.late.cases, 1);
    assert!(october.late.longest > 3, "{october:?}");
    let nothing: Vec<u32> = whole.refusals.iter().map(|(_, cases)| *cases).collect();
    assert_eq!(nothing, [0, 0, 0], "every ground of the law, none used");

    let crossed = counter.done(at, "statistics", json!({ "year": 2026 }));
    assert_eq!(crossed["total"]["received"], 4);
    assert_eq!(
        crossed["total"]["channels"][1],
        json!({ "code": "state_corporation", "count": 1 })
    );
    assert_eq!(
        crossed["total"]["outcomes"][0],
        json!({ "code": "permit", "count": 2 })
    );
    assert_eq!(crossed["months"][9]["month"], 10);
    assert_eq!(
        crossed["months"][9]["late_mean"],
        format!("{},0", october.late.longest)
    );
    let paper = counter.done(at, "statistics_pdf", json!({ "year": 2026 }));
    let paper = transfer::pdf_bytes(&paper).expect("a paper");
    assert!(pages::words(&paper).contains("2026"));
    let copies = counter.done(at, "print_statistics", json!({ "year": 2026 }));
    let copy = copies["files"][0].as_str().expect("a file");
    assert_eq!(std::fs::read(copy).ok(), Some(paper));

    // A year to come has no month yet; nothing is counted of it.
    let next = counter.done(at, "statistics", json!({ "year": 2027 }));
    assert_eq!(next["months"], json!([]));
    assert_eq!(next["total"]["received"], 0);
}
