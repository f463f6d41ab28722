//! The words that stand with numbers, in the languages that financial news is written in.
//!
//! Scale words: CLDR 45, compact decimal formats of en, ar, de, es, fa, fr, hi, ja, ko, tr, ur and
//! zh, and the abbreviations of newspapers. Currencies: CLDR 45, names and symbols of en and ar.

use super::parts::{Parts, Word, plain_letter};
use super::{Mention, ReadError, Remark};

/// What a word says of the number it stands with.
#[derive(Clone, Copy)]
enum Meaning {
    /// Times this power of ten.
    Power(i32),
    /// The same, by a word that other languages have for another power.
    LocalPower(i32),
    /// Two of this power: مليونان is a number by itself.
    TwoOf(i32),
    Percent,
    PercentagePoints,
    /// ISO 4217 codes with spaces between them.
    Currency(&'static str),
    /// A hundredth of that currency.
    Hundredth(&'static str),
}

use Meaning::{Currency, Hundredth, LocalPower, Percent, PercentagePoints, Power, TwoOf};

/// Words in small letters, without dots and marks, spaces between them; a low line joins those of
/// a phrase. What is typed most stands first.
static LATIN: &[(Meaning, &str)] = &[
    (Power(9), "bn bln mrd mrds md mds mr"),
    (LocalPower(9), "b billion billions"),
    (Power(6), "m mn mln mm mio million"),
    (Currency("USD HKD TWD"), "dollar dollars"),
    (Currency("USD"), "$ us$ usd us"),
    (Power(12), "t tn trn tln"),
    (LocalPower(12), "trillion trillions bio"),
    (Power(3), "k thousand thousands"),
    (Percent, "percent per_cent pct"),
    (Currency("GBP EGP"), "£ pound pounds"),
    (Currency("GBP"), "gbp uk gb british sterling"),
    (Hundredth("GBP"), "p gbx pence penny"),
    (Currency("EUR"), "€ eur euro euros"),
    (Currency("JPY CNY"), "¥ ￥"),
    (Currency("JPY"), "jpy jp¥ yen japanese"),
    (Currency("KRW"), "₩ krw won south_korean"),
    (Currency("TWD"), "nt$ twd taiwan new_taiwan"),
    (Currency("CNY"), "cn¥ cny rmb yuan chinese renminbi"),
    (Currency("HKD"), "hk$ hkd hong_kong"),
    (Currency("INR"), "₹ inr rs rupee rupees indian"),
    (Currency("SAR QAR"), "riyal riyals"),
    (Currency("SAR"), "sar sr saudi"),
    (Currency("AED"), "aed uae dirham dirhams dh dhs"),
    (Currency("EGP"), "egp e£ egyptian"),
    (Currency("KWD"), "kwd kd dinar dinars kuwaiti"),
    (Currency("QAR"), "qar qr qatari"),
    (Power(5), "lakh lakhs lac lacs"),
    (Power(7), "cr crore crores"),
    (
        Power(9),
        "milliard milliards milliarde milliarden milyar mil_millones mil_m",
    ),
    (Power(6), "millions millionen milyon millón millones"),
    (Power(12), "trilyon billionen billones billón"),
    (Power(3), "tsd tausend mille millier milliers bin"),
    (
        PercentagePoints,
        "pp bp bps percentage_point percentage_points basis_point basis_points",
    ),
];

/// The same in other scripts. Arabic words are stems: see [`inflected`].
static OTHERS: &[(Meaning, &str)] = &[
    (Power(9), "مليار میلیارد ميليارد ارب अरब अ"),
    (Power(6), "مليون ملايين میلیون ميليون"),
    (LocalPower(12), "تريليون ترليون تریلیون ٹریلین"),
    (Currency("USD HKD TWD"), "دولار"),
    (Currency("SAR QAR"), "ريال ﷼"),
    (Percent, "بالمئه بالمائه في_المئه في_المائه درصد"),
    (Power(3), "الف الاف هزار ہزار हज़ार 千 천"),
    (LocalPower(9), "بليون بلايين"),
    (Currency("USD"), "امريكي اميركي"),
    (Currency("SAR"), "سعودي رس \u{20C1}"),
    (Currency("AED"), "درهم دراهم اماراتي إماراتي دإ"),
    (Currency("GBP EGP"), "جنيه"),
    (Currency("GBP"), "استرليني إسترليني"),
    (Currency("EGP"), "مصري جم"),
    (Currency("KWD"), "دينار دنانير كويتي دك"),
    (Currency("QAR"), "قطري رق"),
    (Currency("EUR"), "يورو"),
    (Currency("JPY"), "円 ين ياباني"),
    (Currency("KRW"), "원 وون كوري_جنوبي كوريا_الجنوبيه"),
    (Currency("TWD"), "تايواني"),
    (Currency("CNY"), "元 يوان صيني"),
    (Currency("HKD"), "هونغ_كونغ"),
    (Currency("INR"), "روبي هندي"),
    (Hundredth("GBP"), "بنس"),
    (Power(11), "كھرب खरब ख"),
    (Power(12), "兆 조 هزارمیلیارد"),
    (Power(13), "नील"),
    (Power(5), "لاكھ लाख"),
    (Power(7), "كروڑ करोड़ क"),
    (Power(1), "十 십"),
    (Power(2), "百 백"),
    (Power(4), "万 萬 만"),
    (Power(8), "亿 億 억"),
    (
        PercentagePoints,
        "نقطه_مئويه نقاط_مئويه نقطه_اساس نقاط_اساس",
    ),
];

/// Words that mean something else in small letters.
static CASED: &[(Meaning, &str)] = &[(Hundredth("GBP"), "GBp"), (LocalPower(9), "Bn")];

fn found(table: &[(Meaning, &'static str)], word: &str) -> Option<(Meaning, &'static str)> {
    table.iter().find_map(|&(meaning, words)| {
        let known = words.split(' ').find(|known| *known == word)?;
        Some((meaning, known))
    })
}

fn listed(word: &str) -> Option<(Meaning, &'static str)> {
    let is_symbol = |c: char| matches!(c, '£' | '¥' | '€' | '₩' | '₹' | '￥');
    let is_latin = word.starts_with(|c: char| c.is_ascii() || is_symbol(c));
    found(if is_latin { LATIN } else { OTHERS }, word)
}

/// Endings of Arabic nouns and adjectives. The dual says two.
const ENDINGS: [(&str, bool); 8] = [
    ("تان", true),
    ("تين", true),
    ("ان", true),
    ("ين", true),
    ("ي", true),
    ("ات", false),
    ("ا", false),
    ("ه", false),
];

/// An Arabic word by its stem.
fn inflected(word: &str) -> Option<(Meaning, &'static str)> {
    ENDINGS.iter().find_map(|&(ending, is_dual)| {
        let (meaning, known) = listed(word.strip_suffix(ending)?)?;
        Some(match meaning {
            Power(power) | LocalPower(power) if is_dual => (TwoOf(power), known),
            meaning => (meaning, known),
        })
    })
}

/// What a word means, and the word as it stands in the table.
fn meaning(word: &str) -> Option<(Meaning, &'static str)> {
    if word.starts_with(|c: char| c.is_ascii()) {
        return found(CASED, word).or_else(|| listed(&word.to_ascii_lowercase()));
    }
    let stem = |word| listed(word).or_else(|| inflected(word));
    stem(word).or_else(|| stem(word.strip_prefix("ال")?))
}

/// Whether a word means anything beside a number.
pub(super) fn is_known(word: &str) -> bool {
    meaning(word).is_some()
}

/// Whether a word as it was typed is a power of ten.
pub(in super::super) fn is_scale(word: &str) -> bool {
    let letters = word.chars().filter(|&c| c != '.').filter_map(plain_letter);
    let word: String = letters.collect();
    matches!(
        meaning(&word),
        Some((Power(_) | LocalPower(_) | TwoOf(_), _))
    )
}

/// What the words and signs around a numeral say together.
#[derive(Default)]
pub(super) struct Said {
    pub(super) exponent: Option<i32>,
    /// The number in a word that is one by itself.
    pub(super) count: Option<u32>,
    pub(super) is_percent: bool,
    pub(super) is_in_hundredths: bool,
    pub(super) currency: Option<Mention>,
    pub(super) remark: Option<Remark>,
}

impl Said {
    pub(super) fn of(parts: &Parts) -> Result<Self, ReadError> {
        let mut said = Self {
            is_percent: parts.is_percent,
            ..Self::default()
        };
        let mut words = parts.words.as_slice();
        while let [word, rest @ ..] = words {
            let phrase = rest.split_first().and_then(|(second, rest)| {
                Some((meaning(&[&*word.text, &second.text].join("_"))?, rest))
            });
            let (found, rest) = match phrase {
                Some(phrase) => phrase,
                None => (meaning(&word.text).ok_or(word.unknown())?, rest),
            };
            if matches!(found, (PercentagePoints, _)) {
                return Err(ReadError::PercentagePoints);
            }
            if !said.take(found, word, parts) {
                return Err(word.unknown());
            }
            words = rest;
        }
        Ok(said)
    }

    /// Whether this makes sense after what was said before.
    fn take(
        &mut self,
        (meaning, known): (Meaning, &'static str),
        word: &Word,
        parts: &Parts,
    ) -> bool {
        match meaning {
            Percent | PercentagePoints => {
                let is_alone = self.exponent.is_none() && self.currency.is_none();
                is_alone && !std::mem::replace(&mut self.is_percent, true)
            }
            Currency(codes) => self.mention(codes),
            Hundredth(codes) => {
                self.is_in_hundredths = true;
                self.remark = Some(Remark::Hundredths);
                self.mention(codes)
            }
            Power(power) => self.scale(power, word, parts),
            LocalPower(exponent) => {
                self.remark = Some(Remark::PowerOfTen {
                    word: known,
                    exponent,
                });
                self.scale(exponent, word, parts)
            }
            TwoOf(power) => {
                self.count = parts.numeral.is_empty().then_some(2);
                self.scale(power, word, parts)
            }
        }
    }

    /// A power of ten stands behind the numeral, alone or as in `thousand billion`, `lakh crore`.
    fn scale(&mut self, power: i32, word: &Word, parts: &Parts) -> bool {
        let before = self.exponent.unwrap_or(0);
        self.exponent = Some(before + power);
        (word.is_behind || self.count.is_some())
            && before < power.min(6)
            && parts.exponent.is_none()
            && !self.is_percent
    }

    /// Several mentions are one if one of them says which of the others it is.
    fn mention(&mut self, codes: &'static str) -> bool {
        let is_within = |one: &str, other: &str| {
            let has = |code| other.split(' ').any(|known| known == code);
            one.split(' ').all(has)
        };
        let before = self.currency.map_or(codes, |mention| mention.0);
        let narrower = if is_within(codes, before) {
            codes
        } else {
            before
        };
        self.currency = Some(Mention(narrower));
        !self.is_percent && is_within(narrower, codes)
    }
}
