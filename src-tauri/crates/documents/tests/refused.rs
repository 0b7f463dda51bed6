//! Papers that cannot be made, each with its cause.

mod fixtures;

use cases::event::UnmetDocument;
use cases::number::Journal;
use documents::{DocumentError, NotAccepted, Permit};
use fixtures::{Procedure, Story, day, edition, number, story};
use statutes::{DocumentCode, Field, PlacementCode};

fn missing(paper: Result<documents::Paper, DocumentError>) -> Option<Field> {
    match paper.err()? {
        DocumentError::MissingValue { field, .. } => Some(field),
        _ => None,
    }
}

fn altered(alter: impl FnOnce(&mut Story)) -> Story {
    let mut story = story();
    alter(&mut story);
    story
}

#[test]
fn a_fact_that_is_not_there_is_named() {
    let permit = |alter: fn(&mut Story)| missing(altered(alter).permit());
    assert_eq!(
        permit(|it| it.application.applicant.address = "  ".into()),
        Some(Field::ApplicantAddress)
    );
    assert_eq!(
        permit(|it| it.settings.name.clear()),
        Some(Field::OfficeName)
    );
    assert_eq!(
        permit(|it| it.settings.head.post.clear()),
        Some(Field::HeadPost)
    );
    assert_eq!(
        permit(|it| it.application.children[1].name.given.clear()),
        None
    );
    assert_eq!(
        permit(|it| it.application.children[1].name = cases::name::PersonName::default()),
        Some(Field::ChildName)
    );
    assert_eq!(
        permit(|it| it.application.children.clear()),
        Some(Field::ChildName)
    );
    assert_eq!(permit(|it| it.numbered = false), Some(Field::PaperNumber));
    let hidden = |it: &mut Story| {
        it.numbered = false;
        it.settings.print_outside_block = false;
    };
    assert_eq!(missing(altered(hidden).permit()), Some(Field::PaperNumber));
    let form_1 = altered(|it| it.settings.name_genitive.clear());
    assert_eq!(
        missing(form_1.application_form()),
        Some(Field::OfficeNameGenitive)
    );
    assert_eq!(
        missing(form_1.blank_application()),
        Some(Field::OfficeNameGenitive)
    );
    let form_3 = altered(|it| it.unmet.clear());
    assert_eq!(
        missing(form_3.not_accepted_receipt()),
        Some(Field::UnmetName)
    );
    let receipt = altered(|it| it.receiver.post.clear());
    assert_eq!(
        missing(receipt.accepted_documents_receipt()),
        Some(Field::ReceiverPost)
    );
}

#[test]
fn a_character_that_cannot_be_printed_is_named_with_its_field() {
    for (found, given) in [('👶', "Әли👶"), ('李', "李明"), ('\u{7}', "Әли\u{7}")] {
        let story = altered(|it| it.application.children[0].name.given = given.into());
        match story.permit() {
            Err(DocumentError::MissingGlyph {
                form,
                field,
                character,
                text,
            }) => {
                assert_eq!(
                    (form, field, character),
                    (documents::PERMIT, Some(Field::ChildName), found)
                );
                assert!(text.contains(found));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn codes_the_edition_does_not_have_are_named() {
    let placement = PlacementCode("moon".into());
    let story = altered(|it| it.application.children[0].placement.category = placement.clone());
    assert_eq!(
        story.permit().err(),
        Some(DocumentError::UnknownPlacement(placement))
    );
    let document = DocumentCode("passport".into());
    let story = altered(|it| {
        it.unmet[0] = UnmetDocument {
            document: document.clone(),
            ..it.unmet[0].clone()
        }
    });
    assert_eq!(
        story.not_accepted_receipt().err(),
        Some(DocumentError::UnknownDocument(document))
    );
    let mut formless = edition().clone();
    formless.forms.clear();
    let story = fixtures::story();
    let mut making = story.making();
    making.edition = &formless;
    let error = documents::application_form(&story.application, making).err();
    assert!(matches!(
        error,
        Some(DocumentError::NoSuchForm {
            form: documents::APPLICATION,
            ..
        })
    ));
}

#[test]
fn a_number_of_another_journal_is_refused() {
    let story = story();
    let (foreign, own) = (
        number(Journal::Applications, 3),
        number(Journal::Permits, 3),
    );
    let permit = |number| Permit {
        application: &story.application,
        number: Some(number),
        period: story.application.period,
        on: day(2026, 11, 25),
    };
    assert!(documents::permit(&permit(&own), story.making()).is_ok());
    assert_eq!(
        documents::permit(&permit(&foreign), story.making()).err(),
        Some(DocumentError::WrongJournal {
            form: documents::PERMIT,
            found: Journal::Applications
        })
    );
    let facts = NotAccepted {
        application: &story.application,
        registration: Some(&foreign),
        number: Some(&own),
        unmet: &story.unmet,
        executor: &story.executor,
        on: day(2026, 11, 23),
    };
    assert!(matches!(
        documents::not_accepted_receipt(&facts, story.making()),
        Err(DocumentError::WrongJournal { .. })
    ));
}

#[test]
fn later_papers_name_what_they_lack() {
    let lacks = |alter: fn(&mut Procedure),
                 paper: fn(&Story) -> Result<documents::Paper, DocumentError>| {
        let story = altered(|it| alter(it.procedure.as_mut().expect("the story goes on")));
        missing(paper(&story))
    };
    assert_eq!(
        lacks(|it| it.reasons = " \n ".into(), Story::refusal),
        Some(Field::RefusalReasons)
    );
    assert_eq!(
        lacks(|it| it.facts.clear(), Story::hearing_notice),
        Some(Field::GroundFacts)
    );
    assert_eq!(
        lacks(|it| it.participants.clear(), Story::hearing_protocol),
        Some(Field::HearingParticipants)
    );
    assert_eq!(
        lacks(|it| it.chair.clear(), Story::hearing_protocol),
        Some(Field::HearingChair)
    );
    assert_eq!(
        lacks(|it| it.listed = 0, Story::hand_over_list),
        Some(Field::ListedRegistration)
    );
    assert_eq!(
        lacks(|it| it.filed = 0, Story::inner_list),
        Some(Field::ItemTitle)
    );
    assert_eq!(
        lacks(|it| it.ict_employee.clear(), Story::technical_protocol),
        Some(Field::FailureToldTo)
    );
    for paper in [
        Story::refusal,
        Story::hearing_notice,
        Story::complaint_reply,
    ] {
        let unnumbered = altered(|it| it.numbered = false);
        assert_eq!(missing(paper(&unnumbered)), Some(Field::PaperNumber));
    }
}

/// A case keeps the revision it was registered under; the office's own forms and what they say of later terms come
/// from the shipped one. An approved form never does.
#[test]
fn an_older_revision_takes_the_offices_own_forms_from_the_shipped_one() {
    let mut older = edition().clone();
    older.terms.objection = None;
    older.forms.retain(|form| {
        form.code != documents::PRELIMINARY_REFUSAL && form.code != documents::PERMIT
    });
    let story = fixtures::acting_head();
    let made = story.preliminary_refusal().expect("by the shipped edition");
    let older: &'static _ = Box::leak(Box::new(older));
    let mut story_of_older = story.clone();
    story_of_older.edition = older;
    let old = story_of_older
        .preliminary_refusal()
        .expect("the shipped form");
    assert_eq!(made.pages, old.pages);
    assert!(matches!(
        story_of_older.permit(),
        Err(DocumentError::NoSuchForm {
            form: documents::PERMIT,
            ..
        })
    ));
}

#[test]
fn papers_that_differ_in_a_fact_not_printed_differ_in_their_identifier() {
    let mut story = story();
    story.settings.print_outside_block = false;
    let paper = |serial| {
        let number = number(Journal::Permits, serial);
        let facts = Permit {
            application: &story.application,
            number: Some(&number),
            period: story.application.period,
            on: day(2026, 11, 25),
        };
        documents::permit(&facts, story.making()).expect("form 4")
    };
    let (ninth, tenth) = (paper(9), paper(10));
    assert_eq!(ninth.pages, tenth.pages);
    assert_ne!(ninth.bytes, tenth.bytes);
}
