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

fn main() {
    #[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
    if std::env::args().any(|argument| argument == "pages") {
        print!("{}", prerender::pages());
        return;
    }
    if let Some(root) = browser::page::root() {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
