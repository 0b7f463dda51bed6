//! What makes printpdf's document an archivable one: PDF/A-2b, with nothing left to chance.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{program::quickly_compressed, xmp};
use crate::{Fonts, Meta, PaperError};

/// States language, metadata, colours and identifier, and takes out what may not stand there.
pub(super) fn amend(document: &mut Document, meta: &Meta, fonts: &Fonts) -> Result<(), PaperError> {
    "1.7".clone_into(&mut document.version);
    embed_compressed(document, fonts);
    drop_empty_resources(document);
    let packet = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp::packet(meta)?.into_bytes(),
    );
    // Left readable, so that a catalogue finds it without unpacking the file.
    let packet = document.add_object(packet.with_compression(false));
    let profile = dictionary! { "N" => 3, "Filter" => "FlateDecode" };
    let profile = Stream::new(profile, fonts.srgb.clone()).with_compression(false);
    let profile = document.add_object(profile);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let root = reference(document, b"Root")?;
    let catalog = document
        .get_object_mut(root)
        .and_then(Object::as_dict_mut)
        .map_err(|error| PaperError::Write(error.to_string()))?;
    catalog.set("Lang", Object::string_literal(meta.lang.as_bytes()));
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    information(document, meta)?;
    let id = Object::String(meta.id.to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// Puts the contents of the pages, compressed, in the place of printpdf's.
pub(super) fn put_contents(
    document: &mut Document,
    contents: Vec<Vec<u8>>,
) -> Result<(), PaperError> {
    let failed = |error: lopdf::Error| PaperError::Write(error.to_string());
    for (page, content) in document.get_pages().into_values().zip(contents) {
        let at = document
            .get_dictionary(page)
            .and_then(|page| page.get(b"Contents"))
            .and_then(Object::as_reference)
            .map_err(failed)?;
        let stream = document
            .get_object_mut(at)
            .and_then(Object::as_stream_mut)
            .map_err(failed)?;
        stream.set_content(content);
        stream.dict.set("Filter", "FlateDecode");
    }
    Ok(())
}

fn reference(document: &Document, key: &[u8]) -> Result<ObjectId, PaperError> {
    let entry = document.trailer.get(key).and_then(Object::as_reference);
    entry.map_err(|error| PaperError::Write(error.to_string()))
}

/// Replaces printpdf's information by the three entries that XMP states too.
fn information(document: &mut Document, meta: &Meta) -> Result<(), PaperError> {
    let date = Object::string_literal(xmp::pdf_date(meta.created)?);
    let mut title = vec![0xFE, 0xFF];
    title.extend(meta.title.encode_utf16().flat_map(u16::to_be_bytes));
    let information = dictionary! {
        "Title" => Object::String(title, StringFormat::Hexadecimal),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    let at = reference(document, b"Info")?;
    document.objects.insert(at, Object::Dictionary(information));
    Ok(())
}

/// Puts the faces' bytes in as they were compressed once, instead of compressing them again.
fn embed_compressed(document: &mut Document, fonts: &Fonts) {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        let length = stream.dict.get(b"Length1").and_then(Object::as_i64).ok();
        let Some(program) = length.and_then(|length| fonts.program_of(length, &stream.content))
        else {
            continue;
        };
        stream.set_content(program.compressed.clone());
        stream.dict.set("Filter", "FlateDecode");
        stream.allows_compression = false;
    }
}

/// Compresses every stream that is not yet and may be.
pub(super) fn compress(document: &mut Document) -> Result<(), PaperError> {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else {
            continue;
        };
        if stream.allows_compression && !stream.dict.has(b"Filter") {
            let compressed = quickly_compressed(&stream.content)?;
            stream.set_content(compressed);
            stream.dict.set("Filter", "FlateDecode");
        }
    }
    Ok(())
}

/// Takes out resource entries that name nothing, and the empty dictionaries behind them.
fn drop_empty_resources(document: &mut Document) {
    let empty = |object: &Object| object.as_dict().is_ok_and(Dictionary::is_empty);
    let hollow: Vec<ObjectId> = document
        .objects
        .iter()
        .filter_map(|(id, object)| empty(object).then_some(*id))
        .collect();
    let names_nothing = |object: &Object| match object {
        Object::Reference(id) => hollow.contains(id),
        Object::Array(array) => array.is_empty(),
        _ => false,
    };
    for object in document.objects.values_mut() {
        let Object::Dictionary(dictionary) = object else {
            continue;
        };
        for key in ["Font", "XObject", "ExtGState", "Shading", "Annots"] {
            if dictionary.get(key.as_bytes()).is_ok_and(names_nothing) {
                dictionary.remove(key.as_bytes());
            }
        }
    }
    for id in &hollow {
        document.objects.remove(id);
    }
}
