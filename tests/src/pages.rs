//! What a reader sees of a paper: poppler's `pdftotext`, independent of what wrote it.

use std::io::Write;
use std::process::{Command, Stdio};

/// The text of a PDF, its layout kept, a form feed after every page.
pub(crate) fn text(pdf: &[u8]) -> String {
    read(pdf, "-layout")
}

fn read(pdf: &[u8], order: &str) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(pdf).expect("a temporary file takes bytes");
    let output = Command::new("pdftotext")
        .args([order, "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .stderr(Stdio::inherit())
        .output()
        .expect("pdftotext (Debian: poppler-utils) can be started");
    assert!(output.status.success(), "pdftotext can't read the paper");
    String::from_utf8(output.stdout).expect("pdftotext writes UTF-8")
}

/// Its letters in the order they were drawn, so that words across the page are read whole.
pub(crate) fn raw(pdf: &[u8]) -> String {
    let words: String = read(pdf, "-raw").split_whitespace().collect();
    words
}

/// Its words alone, a space between any two, wherever lines were broken.
pub(crate) fn words(pdf: &[u8]) -> String {
    let text = text(pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a light-grey word lies across its first page: a mark is drawn, and no text. Of a page without one,
/// hardly anything is as grey as the edges of its letters.
pub(crate) fn is_marked(pdf: &[u8]) -> bool {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(pdf).expect("a temporary file takes bytes");
    let output = Command::new("pdftoppm")
        .args(["-gray", "-singlefile", "-r", "100"])
        .arg(file.path())
        .output()
        .expect("pdftoppm (Debian: poppler-utils) can be started");
    // Three lines of its size stand before the pixels.
    let pixels = output.stdout.splitn(4, |byte| *byte == b'\n').nth(3);
    let pixels = pixels.expect("a grey picture");
    let grey = pixels.iter().filter(|pixel| (200..250).contains(*pixel));
    eprintln!("GREY {} of {}", grey.clone().count(), pixels.len());
    grey.count() * 100 > pixels.len() * 3
}
