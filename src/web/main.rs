//! The program around the library: it draws the page and knows the browser.

mod app;
mod browser;
mod view;

#[cfg(test)]
mod tests;

/// Half as large as the one of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    if let Some(root) = browser::page::root() {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
