//! The page as it is drawn: as HTML natively, and in a browser how much of it is drawn anew.

#[cfg(target_arch = "wasm32")]
mod drawing;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
mod html;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
mod markup;
