//! The file, read back by programs that did not write it: qpdf and poppler's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use paper::{Meta, PaperError, Sheet, Stamp, mm, pdf};

use crate::specimens::{fonts, long, meta, permit, specimen};

#[expect(clippy::disallowed_methods, reason = "other programs read files only")]
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("the build's own folder is writable");
    path
}

fn run(program: &str, arguments: &[&str], path: &Path) -> String {
    let mut command = Command::new(program);
    let (before, after): (Vec<&str>, Vec<&str>) =
        arguments.iter().partition(|argument| **argument != "-");
    let output = command.args(before).arg(path).args(after).output();
    let output = output.unwrap_or_else(|error| panic!("{program} is needed: {error}"));
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program}: {complaint}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn other_programs_read_it() {
    let bytes = pdf::write(&[permit(), specimen()], &meta(), &fonts()).expect("printable");
    let path = file("specimen.pdf", &bytes);
    run("qpdf", &["--check"], &path);
    let fonts = run("pdffonts", &[], &path);
    let faces: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(
        faces.len(),
        3,
        "each face once, however many sheets:\n{fonts}"
    );
    for face in faces {
        assert!(
            face.contains("+RuqsatSerif-"),
            "subset tag and name: {face}"
        );
        assert!(
            face.contains("yes yes yes"),
            "embedded, subset, with a map to text: {face}"
        );
    }
}

#[test]
fn words_come_back_in_order() {
    let bytes = pdf::write(&[permit()], &meta(), &fonts()).expect("printable");
    let text = run("pdftotext", &["-layout", "-"], &file("permit.pdf", &bytes));
    let text = words(&text).join(" ");
    for expected in [
        "Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен \
         (балалармен) кездесуге рұқсат",
        "2026 жылғы 1 желтоқсаннан бастап 2027 жылғы 28 ақпанға дейінгі кезеңде баламен \
         (балалармен) кездесуге рұқсат береді",
        "қорғаншылықта (қорғаншылықта, қамқоршылықта,",
    ] {
        assert!(text.contains(expected), "{expected}\nnot in\n{text}");
    }
}

#[test]
fn no_break_space_comes_back_as_a_space() {
    let sheet = Sheet::new(vec![paper::Block::text("25\u{A0}үй және бос орын")]);
    let bytes = pdf::write(&[sheet], &meta(), &fonts()).expect("printable");
    let text = run("pdftotext", &["-"], &file("spaces.pdf", &bytes));
    assert!(text.contains("25 үй және бос орын"), "{text:?}");
}

/// Poppler's own idea of where words end: it adds up the widths that are in the file.
#[test]
fn justified_lines_end_at_the_margin_for_other_programs_too() {
    let sheet = Sheet::new(vec![long().into(), long().into()]);
    let bytes = pdf::write(&[sheet], &meta(), &fonts()).expect("printable");
    let boxes = run("pdftotext", &["-bbox", "-"], &file("justified.pdf", &bytes));
    let number = |line: &str, name: &str| -> Option<f32> {
        let (_, rest) = line.split_once(&format!("{name}=\""))?;
        rest.split_once('"')?.0.parse().ok()
    };
    let words = boxes.lines().filter(|line| line.contains("<word"));
    let mut ends: BTreeMap<String, f32> = BTreeMap::new();
    for word in words {
        let (Some(right), Some(y)) = (number(word, "xMax"), number(word, "yMin")) else {
            panic!("not a word: {word}")
        };
        let end = ends.entry(format!("{y:08.2}")).or_insert(right);
        *end = end.max(right);
    }
    assert_eq!(ends.len(), 12, "{boxes}");
    let at_margin = ends
        .values()
        .filter(|end| (*end - mm(195.0)).abs() <= 0.05)
        .count();
    assert_eq!(
        at_margin, 10,
        "all but the last line of each paragraph: {ends:?}"
    );
}

#[test]
fn a_mark_is_no_text() {
    let marked = Sheet {
        mark: Some("ЖОБА".to_owned()),
        ..permit()
    };
    let read = |name: &str, sheet: Sheet| {
        let bytes = pdf::write(&[sheet], &meta(), &fonts()).expect("printable");
        run("pdftotext", &["-layout", "-"], &file(name, &bytes))
    };
    assert_eq!(read("marked.pdf", marked), read("unmarked.pdf", permit()));
}

#[test]
fn it_says_what_an_archive_asks_for() {
    let bytes = pdf::write(&[permit()], &meta(), &fonts()).expect("printable");
    let path = file("archive.pdf", &bytes);
    let open = run(
        "qpdf",
        &[
            "--qdf",
            "--object-streams=disable",
            "--no-original-object-ids",
            "-",
        ],
        &path,
    );
    for entry in [
        "/Lang (kk-KZ)",
        "/S /GTS_PDFA1",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>B</pdfaid:conformance>",
        "&lt;үлгі&gt; &amp; «тест»",
        "<xmp:CreateDate>2026-12-01T09:30:00+05:00</xmp:CreateDate>",
        "/CreationDate (D:20261201093000+05'00')",
    ] {
        assert!(open.contains(entry), "{entry}");
    }
    for entry in [
        "/Producer",
        "/Creator",
        "/Trapped",
        "/GTS_PDFX",
        "/Annots",
        "/XObject",
        "/Shading",
    ] {
        assert!(!open.contains(entry), "{entry}");
    }
}

#[test]
fn same_sheets_same_bytes() {
    let write = |meta: &Meta| pdf::write(&[permit()], meta, &fonts()).expect("printable");
    let (first, second) = (write(&meta()), write(&meta()));
    assert!(first == second, "the second file differs");
    let id = b"<30313233343536373839616263646566>".to_ascii_lowercase();
    let trailer = first.to_ascii_lowercase();
    let found = trailer
        .windows(id.len())
        .filter(|window| *window == id)
        .count();
    assert_eq!(
        found, 2,
        "both halves of the trailer's /ID are the identifier given"
    );
    let other = write(&Meta {
        id: [7; 16],
        ..meta()
    });
    assert!(first != other, "another identifier gives another file");
}

#[test]
fn no_pages_give_an_empty_page() {
    let bytes = pdf::write(&[], &meta(), &fonts()).expect("printable");
    let path = file("empty.pdf", &bytes);
    run("qpdf", &["--check"], &path);
    assert!(run("pdfinfo", &[], &path).contains("Pages:           1"));
}

#[test]
fn a_date_that_does_not_exist_is_refused() {
    let stamp = Stamp {
        month: 2,
        day: 30,
        ..meta().created
    };
    let written = pdf::write(
        &[permit()],
        &Meta {
            created: stamp,
            ..meta()
        },
        &fonts(),
    );
    assert!(matches!(written, Err(PaperError::BadStamp(_))));
}
