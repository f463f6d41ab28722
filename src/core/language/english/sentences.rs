//! The sentences in English.

use super::super::forms::{ByCourse, Counted, Forms};
use super::super::sentences::Sentences;
use super::problems::PROBLEMS;
use super::verdicts::VERDICTS;
use super::{MONTHS, MONTHS_SHORT, NUMBERS, WEEKDAYS};

const fn companies() -> Counted {
    Counted(Forms::singular("{0} company", "{0} companies"))
}

pub(super) const SENTENCES: Sentences = Sentences {
    weekdays: WEEKDAYS,
    months: MONTHS,
    months_short: MONTHS_SHORT,
    months_in_full: MONTHS,
    name: "{0}",
    pair: "{0}, {1}",
    numbers: NUMBERS,
    numbers_definite: NUMBERS,
    number_definite: "{0}",
    companies: companies(),
    of_companies: companies(),
    list: [", ", " and "],
    list_of_clauses: [", ", ", "],
    headline: ByCourse {
        lost: "{0} lost",
        gained: "{0} gained",
        unchanged: "{0} neither lost nor gained",
    },
    of_market_cap: Forms::any("of market cap{0}{1}."),
    in_market_cap: Forms::any("of market cap{0}{1}."),
    on_day: " on {0}",
    net_of_gains: ", net of {0} gained by {1} of them",
    net_of_losses: ", net of {0} lost by {1} of them",
    outcome: ByCourse {
        lost: "Loss {0}",
        gained: "Gain {0}",
        unchanged: "No change",
    },
    announcement: ByCourse {
        lost: "Loss {0}, down {1}",
        gained: "Gain {0}, up {1}",
        unchanged: "No change",
    },
    outside_lead: "Not in the total:",
    outside: "{0} {1}.",
    outside_index: "{0} (index points, no market cap)",
    outside_indices: Counted(Forms::singular(
        "one index (points, no market cap)",
        "{0} indices (points, no market cap)",
    )),
    outside_incomplete: "{0} (no market cap)",
    outside_disagreeing: "{0} (its figures do not agree)",
    outside_own_rows: Counted(Forms::singular(
        "one of your rows that is not complete",
        "{1} of your rows that are not complete",
    )),
    not_current_lead: "Not current:",
    not_current: "{0} this is the last answer before a figure that cannot be read was typed for {1}.",
    link_problems: "Not everything in this link could be used: {0}.",
    link_newer: "it was made by a newer version",
    link_unknown_scenario: "its scenario is not known here",
    link_rows: Counted(Forms::singular(
        "one row was left out",
        "{1} rows were left out",
    )),
    link_setting: "its setting {0} was left out",
    link_values: Counted(Forms::singular(
        "one setting was left out",
        "{1} settings were left out",
    )),
    made_up: "{0} made up {1} of the losses",
    so_many_fell: "{0} of {1} fell",
    so_many_rose: "{0} of {1} rose",
    group_fell: "{0} fell",
    group_rose: "{0} rose",
    losing: Forms::any("losing {0}"),
    gaining: Forms::any("gaining {0}"),
    more_fell: Counted(Forms::any("{0} more")),
    index_levels: Forms::any("{0} to {1} points, {2}. Not in the total."),
    index_change: "{0}. Not in the total.",
    caption_in_dollars: "Change in market cap, billions of dollars{0}",
    caption_in: "Change in market cap, billions of {1}{0}",
    between_closes: ", from the close of {0} to the close of {1}",
    total_of: Counted(Forms::any("Total of {0}")),
    rows_shown: "{0} of {1} shown",
    billions: "bn",
    billions_of: "{0}bn",
    label_loss: "Loss",
    label_gain: "Gain",
    price_of: "1 {0} in {1}",
    shares_held: ByCourse {
        lost: "Your shares lost {0}.",
        gained: "Your shares gained {0}.",
        unchanged: "Your shares neither lost nor gained.",
    },
    loss_in_full: ByCourse {
        lost: "Loss in full: {0}{1}.",
        gained: "Gain in full: {0}{1}.",
        unchanged: "Neither a loss nor a gain.",
    },
    and_break_even: ". Gain to break even: {0}",
    if_fallen: Counted(Forms::undeclined(
        "If the company had fallen by",
        "If both companies had fallen by",
        "If all {0} companies had fallen by",
        "If all {0} companies had fallen by",
    )),
    if_risen: Counted(Forms::undeclined(
        "If the company had risen by",
        "If both companies had risen by",
        "If all {0} companies had risen by",
        "If all {0} companies had risen by",
    )),
    would_have_lost: Forms::singular("it would have lost {0}{1}.", "they would have lost {0}{1}."),
    would_have_gained: Forms::singular(
        "it would have gained {0}{1}.",
        "they would have gained {0}{1}.",
    ),
    did_lose: Forms::singular("what it did lose", "what they did lose"),
    about_same: ", about {0}",
    about_part: ", about {1} of {0}",
    about_times: ", about {1} {0}",
    times: Counted(Forms::any("{0} times")),
    times_and_part: "{0} times",
    source: "Source: {0}",
    records_caption: "One-day losses of market cap, US-listed companies, billions of dollars, \
                      February 2021 to 21 August 2026",
    all_records: "All {0} losses of at least {1}",
    verdicts: VERDICTS,
    text_line: "{0}: {1}",
    text_source: "Source: {0}",
    text_source_changed: "Source: {0}. Some of the figures were changed.",
    problems: PROBLEMS,
};
