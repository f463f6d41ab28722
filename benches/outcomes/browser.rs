//! What the page of the benchmark calls.

use wasm_bindgen::prelude::*;

use crate::work::{self, Given, by_formulas, by_solver};

/// As for the page of the site.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The companies, ready to be worked on.
#[wasm_bindgen]
pub struct Outcomes(Vec<Given>);

#[wasm_bindgen]
impl Outcomes {
    /// All that the catalogue has.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self(work::given())
    }

    /// What is given, a line for each.
    #[must_use]
    pub fn given(&self) -> String {
        work::written(&self.0)
    }

    /// So many rounds by the formulas.
    pub fn formulas(&self, rounds: u32) {
        work::run(&self.0, by_formulas, rounds);
    }

    /// So many rounds by the solver.
    pub fn solver(&self, rounds: u32) {
        work::run(&self.0, by_solver, rounds);
    }

    /// What follows by the formulas, a line for each.
    #[wasm_bindgen(js_name = resultsOfFormulas)]
    #[must_use]
    pub fn results_of_formulas(&self) -> String {
        work::results(&self.0, by_formulas)
    }

    /// What follows by the solver, a line for each.
    #[wasm_bindgen(js_name = resultsOfSolver)]
    #[must_use]
    pub fn results_of_solver(&self) -> String {
        work::results(&self.0, by_solver)
    }
}

impl Default for Outcomes {
    fn default() -> Self {
        Self::new()
    }
}
