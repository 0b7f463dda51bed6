//! What is said of files that are no edition.

mod files;

use files::{PERMIT, altered, files, line_of, read};
use statutes::EditionError;

#[test]
fn a_blank_that_names_no_fact_is_refused_at_its_line() {
    assert_eq!(
        altered(PERMIT, "{office_name}", "{ofice_name}").err(),
        Some(EditionError::UnknownField {
            file: PERMIT.into(),
            line: line_of(PERMIT, "{office_name}"),
            field: "ofice_name".into()
        })
    );
}

#[test]
fn an_unknown_key_is_refused_at_its_line() {
    let file = "edition.toml";
    for (words, put) in [
        ("[terms.check]\n", "[terms.check]\nhours = 3\n"),
        ("revision = 2\n", "revision = 2\nrank = 1\n"),
    ] {
        match altered(file, words, put) {
            Err(EditionError::Syntax {
                file: named,
                line,
                message,
            }) => {
                assert_eq!((named.as_str(), line), (file, line_of(file, words) + 1));
                assert!(message.contains("unknown field"), "{message}");
            }
            other => panic!("{other:?}"),
        }
    }
    let line = line_of(PERMIT, "kind = 'paragraph'");
    match altered(
        PERMIT,
        "kind = 'paragraph'\n",
        "kind = 'paragraph'\ncolour = 'red'\n",
    ) {
        Err(EditionError::Syntax { line: at, .. }) => assert_eq!(at, line + 1),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        altered(
            PERMIT,
            "kind = 'paragraph'\n",
            "kind = 'paragraph'\nrule = 3\n"
        )
        .err(),
        Some(EditionError::UnusedKey {
            file: PERMIT.into(),
            line,
            kind: "paragraph",
            key: "rule"
        })
    );
}

#[test]
fn other_faults_of_a_form_are_named() {
    let fault = |from: &str, to: &str| altered(PERMIT, from, to).err();
    let line = |words: &str| line_of(PERMIT, words);
    assert!(matches!(
        fault("'{office_name}'", "'{child_name}'"),
        Some(EditionError::OutOfPlace { name, .. }) if name == "child_name"
    ));
    assert_eq!(
        fault("of = 'children'", "of = 'cousins'"),
        Some(EditionError::UnknownName {
            file: PERMIT.into(),
            line: line("of = 'children'"),
            name: "cousins".into()
        })
    );
    assert!(matches!(
        fault("'placements_differ'", "'placements_agree'"),
        Some(EditionError::UnknownName { name, .. }) if name == "placements_agree"
    ));
    assert!(matches!(
        fault("{period_from}", "{period_from"),
        Some(EditionError::Markup { .. })
    ));
    assert!(matches!(
        fault("text = '{period_from}", "caption = '{period_from}"),
        Some(EditionError::UnusedKey { key: "caption", .. })
    ));
    assert!(
        matches!(fault("title = ", "title = ''\n#"), Some(EditionError::Value { key, .. }) if key == "title")
    );
}

#[test]
fn a_missing_file_a_stray_one_and_bytes_that_are_no_text_are_named() {
    let mut without = files();
    without.retain(|(name, _)| *name != "edition.toml");
    assert_eq!(
        read(&without).err(),
        Some(EditionError::MissingFile {
            file: "edition.toml".into()
        })
    );
    for stray in [
        "forms/notes.txt",
        "permit.toml",
        "forms/a/b.toml",
        "forms/.toml",
        "edition.toml",
    ] {
        let mut with = files();
        with.push((stray, b"x = 1".to_vec()));
        assert_eq!(
            read(&with).err(),
            Some(EditionError::UnexpectedFile { file: stray.into() })
        );
    }
    let mut broken = files();
    broken.push(("forms/broken.toml", vec![0xff, 0xfe]));
    assert_eq!(
        read(&broken).err(),
        Some(EditionError::NotText {
            file: "forms/broken.toml".into()
        })
    );
    assert!(matches!(
        altered("edition.toml", "date = 2023-05-01", "date = 2023-05-01T09:00:00"),
        Err(EditionError::Value { key, .. }) if key == "in_force_from.date"
    ));
    assert_eq!(
        altered("edition.toml", "code = 'identity'", "code = 'application'").err(),
        Some(EditionError::Twice {
            file: "edition.toml".into(),
            what: "document",
            code: "application".into()
        })
    );
}

proptest::proptest! {
    /// A file cut, torn or overwritten anywhere gives an edition or an error, never a panic.
    #[test]
    fn torn_files_are_refused_and_nothing_panics(
        file in 0_usize..15,
        at in proptest::prelude::any::<proptest::sample::Index>(),
        length in 0_usize..40,
        put in "[\\[\\]{}'\"=\n a-zа-яі0-9]{0,12}",
    ) {
        let mut files = files();
        let bytes = &mut files[file].1;
        let from = at.index(bytes.len());
        let to = (from + length).min(bytes.len());
        bytes.splice(from..to, put.bytes());
        let _ = read(&files);
    }
}
