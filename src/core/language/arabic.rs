//! Arabic. A counted noun takes one of six forms (CLDR plural rules for `ar`); verbs agree with
//! one company, two, or more.

mod outside;
mod problems;
mod sentences;
mod verdicts;
mod words;

pub(super) use outside::OUTSIDE;
pub(super) use words::WORDS;

const WEEKDAYS: [&str; 7] = [
    "الأحد",
    "الاثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
];

/// As in the Gulf and Egypt.
const MONTHS: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

/// As there, and as in the Levant and Iraq.
const MONTHS_IN_FULL: [&str; 12] = [
    "يناير/كانون الثاني",
    "فبراير/شباط",
    "مارس/آذار",
    "أبريل/نيسان",
    "مايو/أيار",
    "يونيو/حزيران",
    "يوليو/تموز",
    "أغسطس/آب",
    "سبتمبر/أيلول",
    "أكتوبر/تشرين الأول",
    "نوفمبر/تشرين الثاني",
    "ديسمبر/كانون الأول",
];

/// Feminine, as companies are.
const NUMBERS: [&str; 11] = [
    "صفر",
    "واحدة",
    "اثنتان",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثمانٍ",
    "تسع",
    "عشر",
];

const NUMBERS_DEFINITE: [&str; 11] = [
    "الصفر",
    "الواحدة",
    "الاثنتان",
    "الثلاث",
    "الأربع",
    "الخمس",
    "الست",
    "السبع",
    "الثماني",
    "التسع",
    "العشر",
];
