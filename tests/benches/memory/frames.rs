//! Laid-out frames in a file, so that a process can draw them that has not laid them out. It keeps words and lines,
//! which is all that a register has.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use paper::{Frame, Page, Style};

pub(crate) fn write(pages: &[Page], file: &Path) {
    let mut out = BufWriter::new(File::create(file).expect("a file for the frames"));
    for page in pages {
        writeln!(out, "page\t{}\t{}", page.width, page.height).expect("there is room");
        for frame in &page.frames {
            match frame {
                Frame::Text {
                    x,
                    y,
                    width,
                    size,
                    style,
                    text,
                    ..
                } => {
                    let style = match style {
                        Style::Regular => 'r',
                        Style::Bold => 'b',
                        Style::Italic => 'i',
                    };
                    writeln!(out, "{style}\t{x}\t{y}\t{width}\t{size}\t{text}")
                }
                Frame::Line {
                    from,
                    to,
                    thickness,
                } => {
                    writeln!(
                        out,
                        "line\t{}\t{}\t{}\t{}\t{thickness}",
                        from.0, from.1, to.0, to.1
                    )
                }
                other => panic!("{other} in a register"),
            }
            .expect("there is room");
        }
    }
    out.flush().expect("there is room");
}

pub(crate) fn read(file: &Path) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    for line in BufReader::new(File::open(file).expect("the frames")).lines() {
        let line = line.expect("UTF-8");
        let parts: Vec<&str> = line.splitn(6, '\t').collect();
        let number = |place: usize| -> f32 { parts[place].parse().expect("a number") };
        let frame = match parts[0] {
            "page" => {
                pages.push(Page {
                    width: number(1),
                    height: number(2),
                    number: pages.len() + 1,
                    of: 0,
                    frames: Vec::new(),
                });
                continue;
            }
            "line" => Frame::Line {
                from: (number(1), number(2)),
                to: (number(3), number(4)),
                thickness: number(5),
            },
            style => Frame::Text {
                x: number(1),
                y: number(2),
                width: number(3),
                size: number(4),
                style: match style {
                    "b" => Style::Bold,
                    "i" => Style::Italic,
                    _ => Style::Regular,
                },
                gap: 0.0,
                text: parts[5].to_owned(),
            },
        };
        pages
            .last_mut()
            .expect("a page comes first")
            .frames
            .push(frame);
    }
    pages
}
