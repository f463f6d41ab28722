//! What Arabic says at a field.

use super::super::forms::{Named, Quantities};
use super::super::problems::Problems;

pub(super) const PROBLEMS: Problems = Problems {
    fall_of: "تراجع بنسبة {0}",
    rise_of: "ارتفاع بنسبة {0}",
    loss_of: "خسارة قدرها {0}",
    gain_of: "مكسب قدره {0}",
    shares_in_full: "عدد الأسهم {0}",
    shares_short: "{0}{2}{1} سهم",
    question: "قرأناه {0}. هل تقصد {1}؟ ",
    use_other: "نعم، {0}",
    unread: "تعذّرت قراءة {0} رقمًا{2}. اكتبه هكذا: {1}.",
    because_of: " بسبب {0} في الموضع {1}",
    because_hidden: " لأن الرمز في الموضع {0} خفي",
    because_mixed: " لأن {0} في الموضع {1} من نوع آخر من الأرقام",
    because_separator: " لأن «{0}» في الموضع {1} ليس في مكانه",
    because_no_digits: " لأنه بلا أرقام",
    because_long: " لأنه أطول مما ينبغي",
    because_large: " لأنه أكبر أو أدق من أن يُحفظ تمامًا",
    because_currency: "، فالعملة {0} في الموضع {1} ليست متاحة هنا",
    because_several: " لأن رقمًا آخر يبدأ عند {0} في الموضع {1}، فالخانة تقبل رقمًا واحدًا لا مجموعًا ولا مدى",
    because_sum: " بسبب {0} في الموضع {1}، فالخانة تقبل رقمًا واحدًا لا مجموعًا ولا مدى",
    because_points: " بسبب {0} في الموضع {1}، فالنقاط المئوية ليست نسبة مئوية",
    is_percentage: "{0} نسبة مئوية، والمطلوب هنا مقدار. اكتبه هكذا: {1}.",
    is_amount: "{0} مقدار، والمطلوب هنا نسبة مئوية. اكتبه هكذا: {1}.",
    is_money: "{0} مبلغ من المال ولا مكان له هنا. اكتبه هكذا: {1}.",
    other_currency: "{0} ليس بعملة هذا الصف ({1})، ولا تُحوَّل أي عملة. ",
    row_is_in: "عملة الصف {0}",
    take_as: "المقصود {0}",
    remark_power: " ({0} = {1})",
    remark_hundredths: "البنس جزء من مئة من الجنيه: {0}.",
    example_shares: "{0} مليار",
    no_share: "يجب أن يكون هناك سهم واحد على الأقل.",
    no_rate: "يجب أن يزيد سعر العملة على الصفر.",
    negative: "لا يمكن أن يقل هذا الرقم عن الصفر: {0}.",
    zero: "يجب أن يزيد هذا الرقم على الصفر: {0}. فلا تراجع من الصفر.",
    more_than_all: "لا يمكن خسارة أكثر من {1}.",
    too_large: "أكبر ما يُقبل هنا ({0}) هو {1}.",
    quantities: QUANTITIES,
    impossible_shares: "هذه الأرقام معًا تعني أقل من سهم واحد.",
    impossible_change: "هذه الأرقام معًا تعني خسارة أكثر من كل شيء.",
    impossible_large: "هذه الأرقام معًا تعني أن {0} أكبر مما يمكن.",
    impossible_zero: "هذه الأرقام معًا تعني أن {0} صفر.",
    impossible_negative: "هذه الأرقام معًا تعني أن {0} أقل من الصفر.",
    needs_shares: "يلزم عدد الأسهم أو القيمة السوقية.",
    needs_after: "يلزم رقم بعد التراجع، أو نسبة التغير.",
    needs_before: "يلزم رقم قبل التراجع، أو نسبة التغير.",
    needs_prices: "يلزم السعر قبل والسعر بعد.",
    needs_change: "تلزم نسبة التغير أو القيمة السوقية.",
    agrees_by_prices: "متوافق بعد التقريب: المُدخَل {0}، والسعران يعطيان {1}.",
    agrees_by_others: "متوافق بعد التقريب: المُدخَل {0}، والأرقام الأخرى تعطي {1}.",
    contradiction: "هذه الأرقام متعارضة. {0}، {1} {2}.",
    contradiction_alone: "هذه الأرقام متعارضة. {0}.",
    prices_give: "من {2} إلى {3} {0} لا {1}",
    others_give: "الأرقام الأخرى تعني {0} لا {1}",
    others_say: "بحسب الأرقام الأخرى {2} {0} لا {1}",
    claim_fall: "والتراجع بنسبة {0} يعني",
    keep: "أبقِ {0}",
    keep_prices: "أبقِ السعرين",
    keep_others: "أبقِ الأرقام الأخرى",
};

/// The same name wherever it stands.
const fn named(name: &'static str, claim: &'static str, meant: &'static str) -> Named {
    Named {
        first: name,
        definite: name,
        indefinite: name,
        claim,
        meant,
    }
}

const QUANTITIES: Quantities = Quantities {
    price_before: named("السعر قبل", "والسعر قبل {0} يعني", "سعرًا قدره {0}"),
    price_after: named("السعر بعد", "والسعر بعد {0} يعني", "سعرًا قدره {0}"),
    shares: named("عدد الأسهم", "وعدد الأسهم {0} يعني", "عدد أسهم قدره {0}"),
    cap_before: named(
        "القيمة السوقية قبل",
        "والقيمة السوقية قبل {0} تعني",
        "قيمة سوقية قدرها {0}",
    ),
    cap_after: named(
        "القيمة السوقية بعد",
        "والقيمة السوقية بعد {0} تعني",
        "قيمة سوقية قدرها {0}",
    ),
    loss: named("الخسارة", "وخسارة قدرها {0} تعني", "خسارة قدرها {0}"),
    change: named("نسبة التغير", "والارتفاع بنسبة {0} يعني", "تغيرًا بنسبة {0}"),
};
