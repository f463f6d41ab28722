use crate::language::outside::Outside;

pub(in crate::language) static OUTSIDE: Outside = Outside {
    name: "Capquake: حاسبة خسائر القيمة السوقية",
    description: "كم يمحو هبوط أسعار الأسهم من القيمة السوقية، شركةً شركةً وفي المجموع.",
    without_scripts: "JavaScript معطّلة في هذا المتصفح: يمكن قراءة هذه الأرقام، ولا يمكن تغييرها.",
    not_running: "الحاسبة لا تعمل في هذا المتصفح: يمكن قراءة ما يظهر هنا، ولا يمكن تغييره.",
    try_again: "أعد المحاولة بالأرقام نفسها",
    new_version: "صدر إصدار جديد من الحاسبة.",
    use_new_version: "استخدمه الآن",
    later: "لاحقًا",
    ready_offline: "جاهزة دون اتصال",
    version: "الإصدار",
    on_this_device: "تعمل على هذا الجهاز وحده",
    install: "ثبّتها",
    on_a_phone: "الإجابة على الهاتف",
    on_a_desk: "الشركات والإجابة إلى جانبها",
};
