//! What English says of printed figures.

use super::super::verdicts::Verdicts;

pub(super) const VERDICTS: Verdicts = Verdicts {
    about: "about {0}",
    almost: "almost {0}",
    more_than: "more than {0}",
    same: "The same as at the close",
    rounded_a_little: [
        "Agrees as rounded: up a little, by {0}",
        "Agrees as rounded: down a little, by {0}",
    ],
    rounded: [
        "Agrees as rounded: up by {0}; anything from {1} to {2} is rounded to it",
        "Agrees as rounded: down by {0}; anything from {1} to {2} is rounded to it",
    ],
    further: [
        "Fell further by the close: differs by {0}",
        "Rose further by the close: differs by {0}",
        "Lost more by the close: differs by {0}",
        "Gained more by the close: differs by {0}",
    ],
    more_than_all: "Impossible: more than the whole market cap",
    during_the_day: "True during the day only",
    less: [
        "Contradicted: fell {0}, {1}",
        "Contradicted: rose {0}, {1}",
        "Contradicted: lost {0}, {1}",
        "Contradicted: gained {0}, {1}",
    ],
    little_less: "less",
    far_less: "far less",
    day_low: "the day’s low was {0}",
    short: "{0} short",
    it_fell: "Contradicted: {0} fell",
    it_rose: "Contradicted: {0} rose",
    it_stood: "Contradicted: {0} did not move",
    the_share: "the share",
    the_index: "the index",
    no_close: [
        "The table has no close to compare it with",
        "Needs the closes and the number of shares to compare with",
    ],
    points: "{0} percentage points",
    gain_claim: "A gain of {0} would mean",
    gain_meant: "a gain of {0}",
    level_meant: "a level of {0}",
    both_claim: "Both together would mean",
    would_mean: "{0} {1}.",
    alternatives: [", ", " or "],
    sum: "By the printed figures those {0} companies lost {1}. \
          At the close they had lost {2}, net.",
};
