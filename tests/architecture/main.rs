//! The boundaries that neither rustc nor Clippy can keep. Each rule is shown to fail when it is
//! broken, and the repository to be clean.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod circles;
mod rules;
mod text;

use std::fs;
use std::path::Path;

/// What is not written by hand here.
const NOT_OURS: [&str; 4] = ["node_modules", "target", "dist", "test-results"];

/// A file of the repository: its path from the root, with `/`, and its text.
struct File {
    path: String,
    text: String,
}

fn files_of(folder: &Path, within: &str, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{within}{name}");
        if entry.file_type().unwrap().is_dir() {
            if !name.starts_with('.') && !NOT_OURS.contains(&name.as_str()) {
                files_of(&entry.path(), &format!("{path}/"), files);
            }
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            files.push(File { path, text });
        }
    }
}

fn repository() -> Vec<File> {
    let mut files = Vec::new();
    files_of(Path::new(env!("CARGO_MANIFEST_DIR")), "", &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

#[test]
fn every_file_keeps_every_rule() {
    let files = repository();
    assert!(files.iter().any(|file| file.path == "src/core/lib.rs"));
    let broken: Vec<String> = files
        .iter()
        .flat_map(|file| {
            rules::ALL
                .iter()
                .flat_map(|rule| rule(&file.path, &file.text))
        })
        .collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn nothing_in_the_core_forms_a_circle() {
    let circle = circles::circle(&circles::imports(&repository()));
    assert_eq!(circle, None);
}
