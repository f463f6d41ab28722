//! The page as it is drawn: as HTML natively, and in a browser how much of it is drawn anew
//! and whether its numbers are written as the browser would write them.

#[cfg(target_arch = "wasm32")]
mod drawing;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
mod embed;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
mod html;
#[cfg(target_arch = "wasm32")]
mod intl;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
mod markup;
