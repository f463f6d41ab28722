//! Reading and writing numbers as people write them, in Latin and Arabic script.

pub mod arithmetic;
pub mod digits;
pub mod exact;
pub mod figure;
pub mod keys;
pub mod read;
pub mod scale;
pub mod write;
