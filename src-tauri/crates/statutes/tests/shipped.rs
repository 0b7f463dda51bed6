//! The shipped editions, read.

mod files;

use assets::services::EDITIONS;
use chrono::NaiveDate;
use files::{PERMIT, altered, files, read};
use statutes::form::{BlockKind, Standing};
use statutes::{Edition, NotInForce, Statutes};

/// A term is printed from the edition's own count, and no form writes one down.
#[test]
fn no_form_of_the_office_says_a_term_in_figures() {
    for (name, bytes) in files()
        .iter()
        .filter(|(name, _)| name.starts_with("forms/"))
    {
        let text = std::str::from_utf8(bytes).expect("shipped files are UTF-8");
        for unit in [" жұмыс күн", " ай ішінде"] {
            for (at, _) in text.match_indices(unit) {
                let before = text[..at].chars().next_back();
                assert_eq!(before, Some('}'), "{name}: {}", &text[at..]);
            }
        }
    }
}

#[test]
fn every_shipped_edition_reads_and_lies_in_the_folder_it_names() {
    for folder in EDITIONS {
        let edition = Edition::read(&folder.names_and_bytes()).expect(folder.name);
        assert_eq!(format!("{}/{}", edition.service, edition.id), folder.name);
    }
}

#[test]
fn the_meeting_permit_has_the_lists_and_terms_of_the_rules() {
    let edition = read(&files()).expect("the shipped edition");
    // Appendix 2, rows 8 and 9.
    let codes: Vec<_> = edition
        .documents
        .iter()
        .map(|document| document.code.0.as_str())
        .collect();
    assert_eq!(
        codes,
        [
            "application",
            "identity",
            "court-decision",
            "police-characteristic"
        ]
    );
    assert_eq!(
        edition
            .grounds
            .iter()
            .map(|ground| ground.number)
            .collect::<Vec<_>>(),
        [1, 2, 3]
    );
    // p. 12, 7, 9, 9, 9, 6, 13, 13, 13, 11.
    let terms = &edition.terms;
    assert_eq!(
        [
            terms.whole.working_days,
            terms.check.working_days,
            terms.prepare.working_days,
            terms.preliminary_refusal_before_end.working_days,
            terms.result_after_hearing.working_days,
            terms.courier.working_days,
            terms.complaint_forward.working_days,
            terms.complaint_answer.working_days,
            terms.complaint_review.working_days,
            terms.kept_unclaimed.months,
        ],
        [5, 1, 3, 3, 1, 1, 3, 5, 15, 1]
    );
    // What the rules themselves do not say is marked: ӘРПК 73, and Appendix 11, p. 12 by analogy.
    let assumed = |term: &Option<statutes::edition::Term>| {
        term.as_ref().map(|term| (term.working_days, term.assumed))
    };
    assert_eq!(assumed(&terms.objection), Some((2, true)));
    assert_eq!(assumed(&terms.later_request), Some((1, true)));
    assert!(!terms.whole.assumed);
    assert_eq!(
        edition
            .passport
            .rows
            .iter()
            .map(|row| row.number)
            .collect::<Vec<_>>(),
        (1..=10).collect::<Vec<_>>()
    );
    assert!(edition.in_force_from.assumed);
    let own: Vec<_> = edition
        .forms
        .iter()
        .filter(|form| matches!(form.standing, Standing::Own { .. }))
        .map(|form| form.code.as_str())
        .collect();
    assert_eq!(
        own,
        [
            "accepted-documents-receipt",
            "complaint-reply",
            "duplicate",
            "hand-over-list",
            "hearing-notice",
            "hearing-protocol",
            "inner-list",
            "preliminary-refusal",
            "refusal",
            "technical-protocol",
            "withdrawal-note",
        ]
    );
    let says_so = |form: &statutes::Form| match &form.standing {
        Standing::Own { reference } => reference.starts_with("Заңмен бекітілмеген"),
        Standing::Approved { .. } => true,
    };
    assert!(edition.forms.iter().all(says_so));
}

/// A register keeps the bytes of the editions its cases were registered under: the first revision had no such terms.
#[test]
fn an_edition_without_the_later_terms_still_reads() {
    let (from, until) = ("[terms.objection]", "# The passport");
    let mut files = files();
    let (_, bytes) = files
        .iter_mut()
        .find(|(name, _)| *name == "edition.toml")
        .expect("every edition has it");
    let text = std::str::from_utf8(bytes).expect("shipped files are UTF-8");
    let (before, _) = text.split_once(from).expect("the terms are there");
    let (_, after) = text.split_once(until).expect("and the passport");
    *bytes = format!("{before}{until}{after}").into_bytes();
    let edition = read(&files).expect("the edition as it was");
    assert_eq!(edition.terms.objection, None);
    assert_eq!(edition.terms.later_request, None);
}

#[test]
fn lists_of_the_passport_rows_are_the_lists_of_the_edition() {
    let edition = read(&files()).expect("the shipped edition");
    let row = |number: u8| &edition.passport.rows[usize::from(number) - 1].words;
    for (index, document) in edition.documents.iter().enumerate() {
        assert!(
            row(8).contains(&format!("{}) {}", index + 1, document.name)),
            "{}",
            document.name
        );
    }
    for ground in &edition.grounds {
        assert!(
            row(9).contains(&format!("{}) {}", ground.number, ground.words)),
            "{}",
            ground.words
        );
    }
}

#[test]
fn a_correction_is_printed_and_the_spelling_it_corrects_is_not() {
    let files = files();
    let edition = read(&files).expect("the shipped edition");
    let printed: String = files
        .iter()
        .map(|(_, bytes)| std::str::from_utf8(bytes).expect("shipped files are UTF-8"))
        .map(|text| text.split("[[correction]]").next().unwrap_or_default())
        .collect();
    for correction in &edition.corrections {
        assert!(
            printed.contains(&correction.printed),
            "{}",
            correction.printed
        );
        assert!(!printed.contains(&correction.law), "{}", correction.law);
    }
}

#[test]
fn the_hash_tells_every_byte_and_every_name_and_no_order() {
    let edition = read(&files()).expect("the shipped edition");
    let mut turned = files();
    turned.reverse();
    assert_eq!(read(&turned).expect("the same files").hash, edition.hash);
    let changed = altered(PERMIT, "# Form 4", "# form 4").expect("a comment says nothing");
    assert_ne!(changed.hash, edition.hash);
}

#[test]
fn a_date_before_the_first_edition_has_a_typed_answer() {
    let edition = read(&files()).expect("the shipped edition");
    let first = edition.in_force_from.date;
    let hash = edition.hash;
    let later = altered("edition.toml", "revision = 2", "revision = 3").expect("a repaired text");
    let statutes = Statutes::new(vec![later, edition]);
    let before = first.pred_opt().expect("a day before");
    assert_eq!(
        statutes.in_force("meeting-permit", before).err(),
        Some(NotInForce {
            service: "meeting-permit".into(),
            date: before,
            first: Some(first)
        })
    );
    assert_eq!(
        statutes
            .in_force("meeting-permit", first)
            .map(|edition| edition.revision),
        Ok(3)
    );
    assert_eq!(
        statutes.by_hash(&hash).map(|edition| edition.revision),
        Some(2)
    );
    let unknown = statutes.in_force("camp-voucher", NaiveDate::MAX);
    assert_eq!(unknown.err().and_then(|answer| answer.first), None);
}

#[test]
fn captions_and_titles_use_straight_quotation_marks_as_the_law_does() {
    for (name, bytes) in files() {
        let text = std::str::from_utf8(&bytes).expect("shipped files are UTF-8");
        assert!(
            !text.contains(['«', '»', '“', '”', '\u{a0}', '\t']),
            "{name}"
        );
    }
    let edition = read(&files()).expect("the shipped edition");
    let form = edition.form("permit").expect("form 4");
    assert!(
        form.blocks
            .iter()
            .any(|block| matches!(block.kind, BlockKind::Signature(_)))
    );
}

/// The table of main requirements as the law prints it, one row a line; its misprints are corrected as listed.
#[test]
fn the_passport_is_the_law_word_for_word() {
    let edition = read(&files()).expect("the shipped edition");
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut law = include_str!("law/requirements.txt").to_owned();
    for correction in edition
        .corrections
        .iter()
        .filter(|it| it.place.starts_with("2-қосымша"))
    {
        assert!(
            law.contains(&correction.law),
            "the law has no {:?}",
            correction.law
        );
        law = law.replace(&correction.law, &correction.printed);
    }
    for (row, line) in edition.passport.rows.iter().zip(law.lines()) {
        assert_eq!(
            format!("{}\t{}\t{}", row.number, row.title, one_line(&row.words)),
            line
        );
    }
    assert_eq!(edition.passport.rows.len(), law.lines().count());
}
