//! What the file says of itself, as XMP and as a PDF date.

use std::fmt::Write;

use crate::{Meta, PaperError, Stamp};

/// The XMP packet of a PDF/A-2b file.
pub(super) fn packet(meta: &Meta) -> Result<String, PaperError> {
    let date = iso(meta.created)?;
    let (title, lang) = (escaped(&meta.title), escaped(&meta.lang));
    let id = hex(&meta.id);
    Ok(format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
        <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
        <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
        <rdf:Description rdf:about=\"\"\n\
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n\
        xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n\
        xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"\n\
        xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n\
        <pdfaid:part>2</pdfaid:part>\n\
        <pdfaid:conformance>B</pdfaid:conformance>\n\
        <dc:format>application/pdf</dc:format>\n\
        <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\n\
        <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
        <xmp:CreateDate>{date}</xmp:CreateDate>\n\
        <xmp:ModifyDate>{date}</xmp:ModifyDate>\n\
        <xmp:MetadataDate>{date}</xmp:MetadataDate>\n\
        <xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>\n\
        </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n"
    ))
}

/// The date of the file's information dictionary: the same instant as in the packet, its digits without separators.
pub(super) fn pdf_date(stamp: Stamp) -> Result<String, PaperError> {
    let packet = iso(stamp)?;
    let (civil, offset) = packet.split_at(CIVIL);
    let digits: String = civil.chars().filter(char::is_ascii_digit).collect();
    Ok(format!("D:{digits}{}'", offset.replace(':', "'")))
}

/// Length of date and time in a packet's date, before the offset.
const CIVIL: usize = "2028-02-29T12:05:09".len();

fn iso(stamp: Stamp) -> Result<String, PaperError> {
    let (sign, hours, minutes) = offset(stamp)?;
    let Stamp {
        year,
        month,
        day,
        hour,
        minute,
        second,
        ..
    } = stamp;
    Ok(format!(
        "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}"
    ))
}

/// Sign, hours and minutes east of UTC; an error if the stamp is no date and time.
fn offset(stamp: Stamp) -> Result<(char, u16, u16), PaperError> {
    let Stamp {
        year,
        month,
        day,
        hour,
        minute,
        second,
        offset_minutes,
    } = stamp;
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    let distance = offset_minutes.unsigned_abs();
    let exists = year <= 9999
        && (1..=days).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60
        && distance < 24 * 60;
    if !exists {
        return Err(PaperError::BadStamp(format!("{stamp:?}")));
    }
    Ok((
        if offset_minutes < 0 { '-' } else { '+' },
        distance / 60,
        distance % 60,
    ))
}

/// Text for XML: markup escaped, characters XML cannot hold left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other if other.is_control() || matches!(other, '\u{FFFE}' | '\u{FFFF}') => {}
            other => out.push(other),
        }
    }
    out
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Stamp = Stamp {
        year: 2028,
        month: 2,
        day: 29,
        hour: 12,
        minute: 5,
        second: 9,
        offset_minutes: 300,
    };

    #[test]
    fn dates_in_both_spellings() {
        for (offset_minutes, iso_offset, pdf_offset) in [
            (300, "+05:00", "+05'00'"),
            (-210, "-03:30", "-03'30'"),
            (0, "+00:00", "+00'00'"),
        ] {
            let stamp = Stamp {
                offset_minutes,
                ..NOON
            };
            assert_eq!(iso(stamp), Ok(format!("2028-02-29T12:05:09{iso_offset}")));
            assert_eq!(pdf_date(stamp), Ok(format!("D:20280229120509{pdf_offset}")));
        }
    }

    #[test]
    fn what_is_no_date() {
        for stamp in [
            Stamp { year: 2027, ..NOON },
            Stamp { year: 2100, ..NOON },
            Stamp { month: 13, ..NOON },
            Stamp { month: 0, ..NOON },
            Stamp { day: 0, ..NOON },
            Stamp {
                month: 4,
                day: 31,
                ..NOON
            },
            Stamp { hour: 24, ..NOON },
            Stamp { minute: 60, ..NOON },
            Stamp { second: 60, ..NOON },
            Stamp {
                offset_minutes: i16::MIN,
                ..NOON
            },
            Stamp {
                year: 10_000,
                ..NOON
            },
        ] {
            assert!(
                matches!(iso(stamp), Err(PaperError::BadStamp(_))),
                "{stamp:?}"
            );
        }
    }

    #[test]
    fn markup_is_escaped() {
        assert_eq!(
            escaped("a<b>&\"с\"\u{0}\u{FFFE}"),
            "a&lt;b&gt;&amp;&quot;с&quot;"
        );
    }
}
