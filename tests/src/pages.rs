//! What a reader sees of a paper: poppler's `pdftotext`, independent of what wrote it.

use std::io::Write;
use std::process::{Command, Stdio};

/// The text of a PDF, its layout kept, a form feed after every page.
pub(crate) fn text(pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(pdf).expect("a temporary file takes bytes");
    let output = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-")
        .stderr(Stdio::inherit())
        .output()
        .expect("pdftotext (Debian: poppler-utils) can be started");
    assert!(output.status.success(), "pdftotext can't read the paper");
    String::from_utf8(output.stdout).expect("pdftotext writes UTF-8")
}

/// Whether a word lies across its first page: drawn in outlines of one light grey, it is seen and not read.
pub(crate) fn bears_a_mark(pdf: &[u8]) -> bool {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(pdf).expect("a temporary file takes bytes");
    let output = Command::new("pdftoppm")
        .args(["-gray", "-singlefile", "-r", "40"])
        .arg(file.path())
        .stderr(Stdio::inherit())
        .output()
        .expect("pdftoppm (Debian: poppler-utils) can be started");
    assert!(output.status.success(), "pdftoppm can't draw the paper");
    let grey = output
        .stdout
        .iter()
        .filter(|grey| (228..=236).contains(*grey));
    // A mark covers two hundredths of a page and more; the edges of letters half a hundredth.
    grey.count() * 80 > output.stdout.len()
}

/// Its words alone, a space between any two, wherever lines were broken.
pub(crate) fn words(pdf: &[u8]) -> String {
    let text = text(pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a light-grey word lies across its first page: a mark is drawn, and no text. Without one,
/// nothing but edges of letters is grey, each edge in a shade of its own.
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
    let mut shades = [0; 256];
    for pixel in pixels {
        shades[usize::from(*pixel)] += 1;
    }
    let most = shades[200..250].iter().max().copied().unwrap_or_default();
    most * 100 > pixels.len()
}
