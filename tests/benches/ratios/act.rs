//! One act committed with its paper, beside a plain commit of the rows that it left.
//!
//! Ours is `office::register` whole: the application read as typed, the case decided, the receipt laid out
//! and written, everything committed and read back. Beneath are the rows of the very same acts, paper bytes
//! and derived rows among them, known beforehand and inserted with plain rusqlite; both on the same disk, in
//! WAL at `synchronous=FULL`. The ratio says as much about the disk as about us: what we add is work of the
//! processor, what lies beneath is mostly waiting for the disk, half a millisecond or ten.
//!
//! Two further figures say where the rest goes: the receipt alone, and the register alone, given the event
//! and the receipt's bytes.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion};
use documents::{AcceptedDocuments, Making, accepted_documents_receipt};
use office::Desk;
use register::Register;

use crate::book::{self, ACTS, Act, Opening};
use crate::{ROUNDS, plain, shelf, story};

pub(crate) fn measure(criterion: &mut Criterion) {
    let opening = Opening::new();
    let acts = opening.play();

    let mut group = crate::group(criterion, "act");
    for round in 1..=ROUNDS {
        in_order(
            &mut group,
            &format!("ours-{round}"),
            || {
                let folder = opening.begin();
                let desk = Desk::open_existing(folder.path(), None).expect("a begun register");
                (desk, folder)
            },
            |(desk, _), _| book::register(desk),
        );
        in_order(
            &mut group,
            &format!("beneath-{round}"),
            || plain::begin(opening.begin()),
            |plain, place| plain::commit(&mut plain.connection, &acts[place].rows),
        );
        in_order(
            &mut group,
            &format!("register-{round}"),
            || {
                let folder = opening.begin();
                let register =
                    Register::open_existing(folder.path(), None).expect("a begun register");
                (register, folder)
            },
            |(register, _), place| append(register, &acts[place]),
        );
        receipt(&mut group, &format!("paper-{round}"), &opening);
    }
    group.finish();
}

/// Measures acts one after the other on a register that is begun anew whenever it has taken all it takes.
fn in_order<S>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    begin: impl Fn() -> S,
    mut one: impl FnMut(&mut S, usize),
) {
    let mut running: Option<(S, usize)> = None;
    group.bench_function(name, |bencher| {
        bencher.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            for _ in 0..times {
                let (on, place) = match running.take() {
                    Some((on, place)) if place < ACTS => running.insert((on, place)),
                    _ => running.insert((begin(), 0)),
                };
                let start = Instant::now();
                one(on, *place);
                spent += start.elapsed();
                *place += 1;
            }
            spent
        });
    });
}

fn append(register: &mut Register, act: &Act) {
    let recorded = &act.recorded;
    register
        .act(|writing| {
            writing.append_case(
                None,
                &recorded.event,
                recorded.person,
                &recorded.times,
                &act.papers,
            )
        })
        .expect("the act was taken before");
}

/// The paper of the act alone.
fn receipt(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, opening: &Opening) {
    let (office, case) = opening.office_and_case();
    let (edition, fonts) = (shelf::edition(), shelf::fonts());
    let on = story::moment().today();
    let facts = AcceptedDocuments {
        application: &case.application,
        registration: Some(&case.registered.number),
        received_on: case.registered.received_on,
        promised: case.registered.promised,
        receiver: office
            .person(story::CLERK.person)
            .expect("the story's clerk"),
        on,
    };
    let by = Making {
        edition: &edition,
        own_forms: &edition,
        settings: office.settings_on(on).expect("the office is set up"),
        fonts: &fonts,
        mark: None,
    };
    group.bench_function(name, |bencher| {
        bencher.iter(|| accepted_documents_receipt(black_box(&facts), black_box(by)));
    });
}
