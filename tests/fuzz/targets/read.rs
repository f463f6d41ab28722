//! Any text at all, given to the reader of numbers.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../any_text.rs"]
mod any_text;

fuzz_target!(|text: &str| any_text::holds(text));
