//! The program around the library: it draws the page and knows the browser.

mod app;
mod browser;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
mod card;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
mod prerender;
mod view;

#[cfg(test)]
mod tests;

/// Half as large as the one of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// As many bytes as thousands of rows need. What is not written to costs nothing.
const ROOM: usize = 16 << 20;

/// Asks the browser for memory once: it takes its time, and would be asked for a little very often.
fn make_room() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(ROOM)));
}

fn main() {
    #[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
    if std::env::args().any(|argument| argument == "pages") {
        print!("{}", prerender::pages());
        return;
    }
    if let Some(root) = browser::page::root() {
        make_room();
        app::start(root);
    }
}
