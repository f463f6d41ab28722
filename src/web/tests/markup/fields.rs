//! The fields of a company: their names, what is worked out, what is in doubt.

use std::rc::Rc;

use capquake::language::Language::{Arabic, English};
use capquake::model::Model;
use capquake::model::event::Event;
use capquake::solve::Quantity;

use super::{FIELDS, after, field, figure, html, in_both, label, opened, place, row, typed};
use crate::view::company_row::counter;

#[test]
fn a_row_has_its_seven_labelled_fields() {
    in_both(|language| {
        let page = opened(language, "");
        let fields = row(&page, "NVDA").with("data-field", "");
        let names: Vec<_> = fields.iter().filter_map(|f| f.attribute("data-field")).collect();
        assert_eq!(names, FIELDS);
        for input in fields {
            let label = label(&page, input);
            assert_eq!(label.name, "label");
            assert!(label.text().chars().any(char::is_alphabetic));
        }
        assert_eq!(row(&page, "GSPC").with("data-field", "").len(), 3);
    });
}

#[test]
fn what_is_worked_out_is_marked_in_name_and_look() {
    in_both(|language| {
        let page = opened(language, "");
        let words = match language {
            English => "(worked out)",
            Arabic => "(محسوب)",
        };
        for name in FIELDS {
            let is_derived = !["price-before", "price-after", "shares"].contains(&name);
            let input = field(&page, "NVDA", name);
            assert_eq!(label(&page, input).text().contains(words), is_derived, "{name}");
            assert_eq!(input.has_class("is-derived"), is_derived, "{name}");
            assert_eq!(input.has_class("is-given"), !is_derived, "{name}");
        }
        assert_eq!(field(&page, "NVDA", "price-after").attribute("value"), Some("118.42"));
        assert_eq!(field(&page, "NVDA", "loss").attribute("value"), Some("592.66"));
    });
}

#[test]
fn a_problem_stands_at_its_field_in_the_language_of_the_page() {
    let cases = [
        (
            Quantity::PriceAfter,
            "12..5",
            "12..5 cannot be read as a number because “.” at character 4 stands where no number has \
             it. Write it like 12.5.",
            "تعذّرت قراءة 12..5 رقمًا لأن «.» في الموضع 4 ليس في مكانه. اكتبه هكذا: 12.5.",
        ),
        (Quantity::PriceBefore, "0", "must be more than zero", "يجب أن يزيد"),
        (Quantity::Shares, "0", "There must be one share at least.", "سهم واحد على الأقل"),
        (Quantity::PriceAfter, "2bn", "at most", "أكبر ما يُقبل"),
    ];
    for (quantity, text, english, arabic) in cases {
        for (language, words) in [(English, english), (Arabic, arabic)] {
            let page = after(language, "", [typed("NVDA", quantity, text)]);
            let wrong = page.with("aria-invalid", "true");
            let [input] = wrong[..] else { panic!("{text}: {} fields are wrong", wrong.len()) };
            assert_eq!(input.attribute("value"), Some(text), "the text is as typed");
            let notes = page.the("id", input.attribute("aria-describedby").unwrap());
            let problem = notes.the("data-problem", input.attribute("data-field").unwrap());
            assert!(problem.text().contains(words), "{}", problem.text());
            assert!(page.of_class("answer")[0].has_class("is-not-current"));
            assert_eq!(figure(&page, "total-loss"), "1173966155639.03", "the last good answer");
        }
    }
}

#[test]
fn a_contradiction_takes_its_row_out_of_the_total_and_names_it() {
    in_both(|language| {
        let page = after(language, "", [typed("MSFT", Quantity::Change, "-6")]);
        let clash = row(&page, "MSFT").with("data-contradiction", "");
        assert_eq!(clash.len(), 1);
        assert_eq!(clash[0].of_class("choice").len(), 2);
        let doubtful = row(&page, "MSFT").of_class("is-doubtful");
        let names: Vec<_> = doubtful.iter().filter_map(|f| f.attribute("data-field")).collect();
        assert_eq!(names, ["price-before", "price-after", "change"]);
        assert_eq!(field(&page, "MSFT", "loss").attribute("value"), Some("–"));
        // 1,173,966,155,639.03 without the 70,631,367,372 of Microsoft.
        assert_eq!(figure(&page, "total-loss"), "1103334788267.03");
        let (name, outside) = match language {
            English => ("Microsoft", "Not in the total:"),
            Arabic => ("مايكروسوفت", "خارج الإجمالي:"),
        };
        let notes = page.of_class("answer-note");
        let said = notes.iter().find(|note| note.text().starts_with(outside));
        assert!(said.unwrap().text().contains(name));
    });
}

#[test]
fn empty_text_in_a_field_is_not_an_answer() {
    let clear = |quantity| Event::Typed(place("A", quantity), Rc::from(" "));
    let page = after(English, "v=1&row=A~A~USD~pb:5~pa:4~n:9", [clear(Quantity::PriceAfter)]);
    assert!(page.with("data-figure", "total-loss").is_empty());
    assert_eq!(page.named("h1")[0].text(), "No total yet");
    assert!(page.with("aria-invalid", "true").is_empty(), "nothing typed is no mistake");
}

#[test]
fn drawing_a_page_draws_each_row_once() {
    let model = Model::new(English, "");
    let rows = model.document().rows.len();
    counter::take();
    html(&model);
    assert_eq!(counter::take(), rows);
}

#[test]
fn what_is_echoed_and_asked_is_what_is_used() {
    let echo = |quantity, text| {
        let events = [Event::FieldEntered(place("NVDA", quantity)), typed("NVDA", quantity, text)];
        let page = after(English, "", events);
        row(&page, "NVDA").of_class("echo")[0].text()
    };
    for (text, said) in [
        ("99.999999", "99.999999 US dollars"),
        ("0.14262", "0.14262 US dollars"),
        ("142.6", "142.60 US dollars"),
    ] {
        assert_eq!(echo(Quantity::PriceAfter, text), said);
    }
    let asked = |quantity, text| {
        let page = after(English, "", [typed("NVDA", quantity, text)]);
        row(&page, "NVDA").with("data-question", "")[0].text()
    };
    for (quantity, text, said) in [
        (Quantity::Shares, "1.234,5", "Did you mean 1,234,500,000? Use 1,234,500,000"),
        (Quantity::Shares, "24.49", "Did you mean 24.49 billion? Use 24.49 billion"),
        (Quantity::Loss, "9999999", "Read as $9,999,999."),
        (Quantity::Loss, "592,658", "Read as $592.658 trillion."),
        (Quantity::Change, "1,234", "+1.234%"),
    ] {
        let words = asked(quantity, text);
        assert!(words.contains(said), "{text}: {words}");
    }
}
