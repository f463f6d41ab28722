//! The browser's own `Intl`, told exactly what to do.

use capquake::language::Language;
use capquake::number::digits::Digits;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Function, Intl, JsString, Object, Reflect};

/// A language and digits as a BCP 47 tag.
pub(super) fn tag(language: Language, digits: Digits) -> String {
    let digits = match digits {
        Digits::Latin => "latn",
        Digits::ArabicIndic => "arab",
    };
    format!("{}-u-nu-{digits}", language.code())
}

/// Options by name; `Intl` takes numbers as text.
fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        Reflect::set(&options, &JsValue::from(*name), &JsValue::from(*value)).unwrap();
    }
    options
}

fn locales(tag: &str) -> Array {
    Array::of1(&JsValue::from(tag))
}

/// A way of writing numbers.
pub(super) struct Writer(Function);

impl Writer {
    /// Rounds half away from zero, groups everywhere, and has these options besides.
    pub(super) fn new(tag: &str, pairs: &[(&str, &str)]) -> Self {
        let ours = [("roundingMode", "halfExpand"), ("useGrouping", "always")];
        Self::as_usual(tag, &[&ours[..], pairs].concat())
    }

    /// Has no other options than these.
    pub(super) fn as_usual(tag: &str, pairs: &[(&str, &str)]) -> Self {
        Self(Intl::NumberFormat::new(&locales(tag), &options(pairs)).format())
    }

    /// A decimal is handed over as text: a float would round it.
    pub(super) fn write(&self, decimal: &str) -> String {
        let written = self.0.call1(&JsValue::UNDEFINED, &JsString::from(decimal)).unwrap();
        written.as_string().unwrap()
    }
}

/// The plural category of a number, as CLDR calls it.
pub(super) struct Plurals(Intl::PluralRules);

impl Plurals {
    pub(super) fn new(language: Language) -> Self {
        Self(Intl::PluralRules::new(&locales(language.code()), &Object::new()))
    }

    pub(super) fn of(&self, number: f64) -> String {
        self.0.select(number).into()
    }
}

/// What `Intl.DisplayNames` calls a currency.
pub(super) fn currency_name(language: Language, code: &str) -> String {
    let source = "return new Intl.DisplayNames(language, { type: 'currency' }).of(code)";
    let name = Function::new_with_args("language, code", source);
    let (language, code) = (JsValue::from(language.code()), JsValue::from(code));
    name.call2(&JsValue::UNDEFINED, &language, &code).unwrap().as_string().unwrap()
}

/// A part of a day as `Intl.DateTimeFormat` writes it alone: its `month`, `long` or `short`.
pub(super) fn part_of_day(tag: &str, part: &str, style: &str, day: &str) -> String {
    let source = "return new Intl.DateTimeFormat(tag, { [part]: style, timeZone: 'UTC' })
        .format(new Date(day))";
    let write = Function::new_with_args("tag, part, style, day", source);
    let given = [tag, part, style, day].map(JsValue::from);
    write.apply(&JsValue::UNDEFINED, &given.iter().collect()).unwrap().as_string().unwrap()
}

/// How many decimals a currency is written with.
pub(super) fn minor_units(code: &str) -> f64 {
    let pairs = options(&[("style", "currency"), ("currency", code)]);
    let resolved = Intl::NumberFormat::new(&locales("en"), &pairs).resolved_options();
    let decimals = Reflect::get(&resolved, &JsValue::from("maximumFractionDigits"));
    decimals.unwrap().unchecked_into::<web_sys::js_sys::Number>().value_of()
}
