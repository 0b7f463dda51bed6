//! Every form with every story: it can be made, it reads back, and it is written down where asked.

mod fixtures;

use fixtures::stories;

/// With `RUQSAT_PAPERS=DIR` the papers are written there, to be looked at and checked by other programs.
#[test]
fn every_form_of_the_edition_is_made_from_every_story() {
    for (story_name, story) in stories() {
        for (paper_name, paper) in story.papers() {
            let paper = paper.unwrap_or_else(|error| panic!("{story_name}, {paper_name}: {error}"));
            assert!(paper.bytes.starts_with(b"%PDF-"));
            if let Some(dir) = std::env::var_os("RUQSAT_PAPERS") {
                let path =
                    std::path::Path::new(&dir).join(format!("{story_name}.{paper_name}.pdf"));
                std::fs::write(path, &paper.bytes).expect("the folder asked for can be written");
            }
        }
    }
}
