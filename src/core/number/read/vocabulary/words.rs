//! The words themselves.
//!
//! Scale words: CLDR 45, compact decimal formats of en, ar, de, es, fa, fr, hi, ja, ko, tr, ur and
//! zh, and the abbreviations of newspapers. Currencies: CLDR 45, names and symbols of en, ar, de, es,
//! fa, fr, hi, tr and ur.

/// What a word says of the number it stands with.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// Times this power of ten.
    Power(i32),
    /// The same, by a word that other languages have for another power.
    LocalPower(i32),
    Percent,
    PercentagePoints,
    /// ISO 4217 codes with spaces between them.
    Currency(&'static str),
    /// A hundredth of that currency.
    Hundredth(&'static str),
    /// A currency that rows cannot have.
    NotOffered,
    /// It counts them.
    Counts(Counted),
    /// About as much: as precise as it is written anyway.
    Roughly,
}

use Meaning::{
    Counts, Currency, Hundredth, LocalPower, NotOffered, Percent, PercentagePoints, Power, Roughly,
};

use super::super::Counted::{self, Points, Shares};

/// Words in small letters, without dots and marks, spaces between them. What is typed most stands
/// first.
pub(super) static LATIN: &[(Meaning, &str)] = &[
    (Currency("USD"), "$ us$ usd us"),
    (Power(9), "bn bln mrd mrds md mds mr"),
    (LocalPower(9), "b billion billions"),
    (Power(6), "m mn mln mm mio million"),
    (Currency("USD HKD TWD"), "dollar dollars"),
    (Power(12), "t tn trn tln"),
    (LocalPower(12), "trillion trillions bio"),
    (Power(3), "k thousand thousands"),
    (Percent, "percent pct pc"),
    (Currency("GBP EGP"), "£ pound pounds"),
    (Currency("GBP"), "gbp uk gb british sterling"),
    (Hundredth("GBP"), "p gbx pence penny"),
    (Currency("EUR"), "€ eur euro euros"),
    (Currency("JPY CNY"), "¥ ￥"),
    (Currency("JPY"), "jpy jp¥ yen japanese"),
    (Currency("KRW"), "₩ krw won"),
    (Currency("TWD"), "nt$ twd taiwan"),
    (Currency("CNY"), "cn¥ cny rmb yuan chinese renminbi"),
    (Currency("HKD"), "hk$ hkd"),
    (Currency("INR"), "₹ inr rs rupee rupees indian"),
    (Currency("SAR QAR"), "riyal riyals"),
    (Currency("SAR"), "sar sr saudi"),
    (Currency("AED"), "aed uae dirham dirhams dh dhs"),
    (Currency("EGP"), "egp e£ egyptian"),
    (Currency("KWD"), "kwd kd dinar dinars kuwaiti"),
    (Currency("QAR"), "qar qr qatari"),
    (Counts(Shares), "shares share"),
    (Counts(Points), "points point pts"),
    (
        Roughly,
        "about almost nearly around approximately approx roughly circa ca",
    ),
    (
        NotOffered,
        "c$ ca$ cad a$ au$ aud nz$ nzd s$ sgd r$ brl mx$ mxn chf sfr francs sek nok dkk kr pln try tl \
         rub zar ils thb idr myr php vnd pkr ngn bhd omr jod mad dzd tnd lbp iqd",
    ),
    (Power(5), "lakh lakhs lac lacs"),
    (Power(7), "cr crore crores"),
    (Power(9), "milliard milliards milliarde milliarden milyar"),
    (Power(6), "millions millionen milyon millón millones"),
    (Power(12), "trilyon billionen billones billón"),
    (Power(3), "tsd tausend mille millier milliers bin"),
    (PercentagePoints, "pp bp bps"),
    // Full names of currencies in French, German, Spanish and Turkish.
    (Currency("USD HKD TWD"), "dólar dólares doları"),
    (Currency("USD"), "unis abd estadounidense estadounidenses"),
    (Currency("GBP EGP"), "livre livres libra libras pfund"),
    (Currency("GBP"), "britische esterlina esterlinas sterlini"),
    (
        Currency("JPY"),
        "yens yenes japonais japanische japanischer japonés japoneses japon",
    ),
    (Currency("JPY TWD"), "yeni"),
    (Currency("CNY"), "yuans yuanes yuanı chinois"),
    (Currency("HKD"), "kong hongkong hongkonés hongkoneses"),
    (
        Currency("TWD"),
        "nouveau nouveaux neue nuevo nuevos taïwanais taiwanés taiwaneses tayvan",
    ),
    (
        Currency("KRW"),
        "wons wonu coréen coréens südkoreanische südkoreanischer surcoreano surcoreanos",
    ),
    (
        Currency("INR"),
        "roupie roupies indienne indiennes indische rupien rupia rupias india indias hindistan rupisi",
    ),
    (Currency("SAR QAR"), "riyali"),
    (Currency("SAR"), "saoudien saoudiens"),
    (Currency("AED"), "dírham dírhams dirhemi vae bae"),
    (Currency("AED USD"), "unidos"),
    (Currency("EGP"), "egipcia egipcias"),
    (
        Currency("KWD"),
        "dinares dinarı koweïtien koweïtiens kuwait kuwaití kuwaitíes kuveyt",
    ),
    (Currency("QAR"), "qataris katar"),
];

/// The same in other scripts. Arabic words are stems: see [`inflected`](super::inflected).
pub(super) static OTHERS: &[(Meaning, &str)] = &[
    (Power(9), "مليار میلیارد ميليارد ارب अरब अ"),
    (Power(6), "مليون ملايين میلیون ميليون"),
    (LocalPower(12), "تريليون ترليون تریلیون ٹریلین"),
    (Currency("USD HKD TWD"), "دولار"),
    (Currency("SAR QAR"), "ريال ﷼"),
    (Percent, "بالمئه بالمائه درصد"),
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
    (Currency("KRW"), "원 وون"),
    (Currency("TWD"), "تايواني"),
    (Currency("CNY"), "元 يوان صيني"),
    (Currency("INR"), "روبي هندي"),
    (Hundredth("GBP"), "بنس"),
    (Counts(Shares), "سهم اسهم"),
    (Counts(Points), "نقطه نقاط"),
    (Roughly, "نحو حوالي قرابه زهاء تقريب"),
    (NotOffered, "₺ ₽ ₪ ฿ ₫ ₦ ₱ ليره فرنك روبل"),
    (Power(11), "كھرب खरब ख"),
    (Power(12), "兆 조 هزارمیلیارد"),
    (Power(13), "नील"),
    (Power(5), "لاكھ लाख"),
    (Power(7), "كروڑ करोड़ क"),
    (Power(1), "十 십"),
    (Power(2), "百 백"),
    (Power(4), "万 萬 만"),
    (Power(8), "亿 億 억"),
    // Full names of currencies in Persian and Urdu, in Hindi, and what begins with a letter beyond
    // ASCII in French, German and Turkish.
    (Currency("USD HKD TWD"), "دلار ڈالر डॉलर"),
    (Currency("USD"), "امریكا امریكی यूएस"),
    (Currency("EUR"), "یورو यूरो"),
    (Currency("GBP EGP"), "پوند پاؤنڈ पाउंड"),
    (Currency("GBP"), "بریتانیا برطانوی ब्रिटिश स्टर्लिंग İngiliz"),
    (Currency("JPY"), "ین ژاپن جاپانی जापानी येन"),
    (Currency("CNY"), "یوان چین چینی चीनी युआन Çin"),
    (Currency("HKD"), "هنگكنگ हाँगकाँग"),
    (Currency("TWD"), "تایوان ताईवानी"),
    (Currency("KRW"), "वॉन"),
    (Currency("INR"), "روپیه هند بھارتی روپے भारतीय रुपया रुपए"),
    (Currency("SAR QAR"), "रियाल"),
    (Currency("SAR"), "सउदी"),
    (Currency("AED"), "عربی درہم अमीरात दिरहाम"),
    (
        Currency("EGP"),
        "مصر مصری मिस्र égyptienne égyptiennes Ägyptische",
    ),
    (Currency("KWD"), "دینار كویت كویتی कुवैती दिनार"),
    (Currency("QAR"), "क़तरी"),
];

/// Words that mean something together, two at a time.
pub(super) static PHRASES: &[(Meaning, &str)] = &[
    (Percent, "per_cent في_المئه في_المائه"),
    (Power(9), "mil_millones mil_m"),
    (
        PercentagePoints,
        "percentage_point percentage_points basis_point basis_points نقطه_مئويه نقاط_مئويه نقطه_اساس \
         نقاط_اساس",
    ),
    (Currency("USD HKD TWD"), "ド_ル 달_러"),
    (Currency("USD"), "des_États 美_元"),
    (
        Currency("KRW"),
        "south_korean كوري_جنوبي كوريا_الجنوبيه sud_coréen sud_coréens güney_kore كره_جنوبی جنوبی_كوریائی \
         दक्षिण_कोरियाई",
    ),
    (
        Currency("TWD"),
        "new_taiwan جدید_تایوان نیو_تائیوان नया_ताईवानी",
    ),
    (
        Currency("HKD"),
        "hong_kong هونغ_كونغ de_hong ھانگ_كانگ 港_元",
    ),
    // A rial alone is that of Iran.
    (
        Currency("SAR"),
        "saudi_rial rial_saudí riales_saudíes suudi_arabistan ریال_سعودی سعودی_ریال",
    ),
    (
        Currency("QAR"),
        "rial_catarí riales_cataríes ریال_قطر قطری_ریال",
    ),
    (
        Currency("AED"),
        "des_Émirats arabes_unis de_los emiratos_Árabes امارات_متحده متحدہ_عرب اماراتی_درہم संयुक्त_अरब",
    ),
    (Currency("EGP"), "mısır_lirası"),
];

/// Words that mean something else in small letters.
pub(super) static CASED: &[(Meaning, &str)] = &[(Hundredth("GBP"), "GBp"), (LocalPower(9), "Bn")];
