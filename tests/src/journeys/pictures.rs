//! Papers as pictures: what the window draws agrees with what an independent reader draws.

use std::io::{Cursor, Write};
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::counter::{Counter, codes};
use crate::facts;

const AT: &str = "2026-11-20T10:15";

/// A grey picture: darkness of each pixel, 0 for paper.
struct Grey {
    width: usize,
    height: usize,
    dark: Vec<u8>,
}

impl Grey {
    fn of_png(page: &Value) -> Self {
        let bytes = STANDARD
            .decode(page["png"].as_str().expect("base64"))
            .expect("base64");
        let mut reader = png::Decoder::new(Cursor::new(bytes))
            .read_info()
            .expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut pixels).expect("one picture");
        let channels = info.color_type.samples();
        let (width, height) = (info.width as usize, info.height as usize);
        assert_eq!(
            (json!(width), json!(height)),
            (page["width"].clone(), page["height"].clone())
        );
        let dark = pixels
            .chunks(channels)
            .map(|pixel| 255 - pixel[0])
            .collect();
        Self {
            width,
            height,
            dark,
        }
    }

    /// What poppler draws of the first page, just as large.
    fn of_poppler(pdf: &[u8], like: &Self) -> Self {
        let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
        file.write_all(pdf).expect("a temporary file takes bytes");
        let output = Command::new("pdftoppm")
            .args([
                "-gray",
                "-singlefile",
                "-scale-to-x",
                &like.width.to_string(),
            ])
            .args(["-scale-to-y", &like.height.to_string()])
            .arg(file.path())
            .output()
            .expect("pdftoppm (Debian: poppler-utils) can be started");
        assert!(output.status.success(), "pdftoppm can't draw the paper");
        let head = format!("P5\n{} {}\n255\n", like.width, like.height);
        let pixels = output
            .stdout
            .strip_prefix(head.as_bytes())
            .expect("a grey picture");
        let dark = pixels.iter().map(|pixel| 255 - pixel).collect();
        Self {
            width: like.width,
            height: like.height,
            dark,
        }
    }

    /// Darkness of each of so many bands and columns, in thousandths of all black.
    fn fields(&self, bands: usize, columns: usize) -> Vec<u64> {
        let mut sums = vec![(0u64, 0u64); bands * columns];
        for (at, dark) in self.dark.iter().enumerate() {
            let (x, y) = (at % self.width, at / self.width);
            let field = y * bands / self.height * columns + x * columns / self.width;
            sums[field].0 += u64::from(*dark);
            sums[field].1 += 255;
        }
        sums.iter().map(|(dark, all)| dark * 1000 / all).collect()
    }
}

fn compare(page: &Value, pdf: &[u8]) {
    let ours = Grey::of_png(page);
    let theirs = Grey::of_poppler(pdf, &ours).fields(40, 8);
    let ours = ours.fields(40, 8);
    assert!(
        ours.iter().sum::<u64>() > 3000,
        "the page is blank: {ours:?}"
    );
    let far: Vec<_> = ours
        .iter()
        .zip(&theirs)
        .enumerate()
        .filter(|(_, (ours, theirs))| ours.abs_diff(**theirs) > 25)
        .collect();
    assert!(far.is_empty(), "of 320 fields differ: {far:?}");
}

#[test]
fn pictures_of_papers_agree_with_another_readers() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let registered = counter.register_application(AT, &facts::application("20.11.2026"));
    let checked = counter.act(AT, "check_documents", &registered, &json!({}));
    let made = counter.act(AT, "make_permit", &checked, &json!({}));
    for (paper, width) in [(&made["papers"][0], 0), (&registered["papers"][0], 1300)] {
        let input = json!({ "sha256": paper["sha256"], "width": width });
        let pages = counter.done(AT, "paper_pages", input);
        let expected = if width == 0 { 900 } else { width };
        assert_eq!(pages["pages"][0]["width"], expected);
        compare(&pages["pages"][0], &counter.bytes(AT, paper));
    }
    // A preview with its mark across the page.
    let case = json!({ "case": made["case"] });
    let pages = counter.done(AT, "preview_pages", case.clone());
    let pdf = counter.done(AT, "preview_permit", case);
    compare(
        &pages["pages"][0],
        &transfer::pdf_bytes(&pdf).expect("a paper"),
    );
}

#[test]
fn widths_out_of_bounds_are_brought_within_them() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let registered = counter.register_application(AT, &facts::application("20.11.2026"));
    for (asked, given) in [(1, 100), (640, 640), (4_000_000_000_u32, 3000)] {
        let input = json!({ "sha256": registered["papers"][0]["sha256"], "width": asked });
        let page = &counter.done(AT, "paper_pages", input)["pages"][0];
        assert_eq!(page["width"], given);
        let height = page["height"].as_u64().expect("a height");
        assert!(height.abs_diff(given * 297 / 210) <= 1, "{given}: {height}");
    }
    let unknown = json!({ "sha256": "0".repeat(64) });
    assert_eq!(
        codes(&counter.refused(AT, "paper_pages", unknown)),
        [("paper_unknown", "")]
    );
}

#[test]
fn a_preview_shows_the_narrower_period_as_typed() {
    let mut counter = Counter::set_up("2026-11-19T09:30");
    let registered = counter.register_application(AT, &facts::application("20.11.2026"));
    let asking = |from: &str, until: &str| {
        json!({
            "case": registered["case"], "width": 400,
            "narrowed": { "from": from, "until": until, "reason": "" },
        })
    };
    let plain = counter.done(
        AT,
        "preview_pages",
        json!({ "case": registered["case"], "width": 400 }),
    );
    let other = counter.done(AT, "preview_pages", asking("05.12.2026", "31.01.2027"));
    assert_ne!(plain["pages"], other["pages"]);
    for (from, until, expected) in [
        (
            "01.12.2026",
            "31.03.2027",
            ("period_widened", "narrowed.until"),
        ),
        (
            "01.12.2026",
            "28.02.2027",
            ("period_not_narrowed", "narrowed.from"),
        ),
        ("", "28.02.2027", ("missing", "narrowed.from")),
    ] {
        let against = counter.refused(AT, "preview_pages", asking(from, until));
        assert_eq!(codes(&against), [expected]);
    }
}
