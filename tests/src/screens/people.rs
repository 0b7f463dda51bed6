//! Invented people for the registers of the screens, with IINs of a century no living person has, and applications
//! in which they ask.

use serde_json::{Value, json};

use crate::facts;

/// Surname, given name and patronymic of sixty letters together.
pub(super) const LONGEST: (&str, &str, &str) = (
    "Сейітмағамбетова-Әбдірахманова",
    "Айымкүлсұлу",
    "Мұхаммедғалиқызы-Ұлы",
);

/// Surnames of an ordinary book.
pub(super) const SURNAMES: [&str; 13] = [
    "Әбенова",
    "Бекқожина",
    "Ғаппарова",
    "Дүйсенбаева",
    "Елеусізова",
    "Жүнісова",
    "Қалиасқарова",
    "Нұрмағамбетова",
    "Өтегенова",
    "Сәрсенбекова",
    "Тоқтарова",
    "Үсенова",
    "Ысқақова",
];

const GIVEN: [&str; 7] = [
    "Әсем",
    "Бибігүл",
    "Гүлнәзік",
    "Жанарқұл",
    "Мөлдір",
    "Роза",
    "Шолпан",
];

const CHILDREN: [&str; 5] = ["Айару", "Нұрислам", "Іңкәр", "Бексұлтан", "Әмір"];

/// The application of the person at a place of the book, who has so many children; `on` is `MM-DD` of 2026.
pub(super) fn application(place: usize, surname: &str, children: usize, on: &str) -> Value {
    let (month, day) = on.split_once('-').expect("month and day");
    let longest = surname == LONGEST.0;
    let children: Vec<Value> = (0..children)
        .map(|child| {
            json!({
                "surname": surname, "given": CHILDREN[(place + child) % CHILDREN.len()],
                "patronymic": if longest { LONGEST.2 } else { "" },
                "iin": iin(&format!("{:02}0{}1{}{}", 10 + child, 1 + place % 9, place % 9, 1 + child % 2), 100 + place * 3 + child),
                "birth_date": format!("1{}.0{}.20{}", place % 9, 1 + place % 9, 10 + child),
                "placement_category": if child % 2 == 0 { "guardianship" } else { "patronage" },
                "place": if child == 0 { "Көктерек аудандық балаларды қолдау орталығы" } else { "" },
            })
        })
        .collect();
    let mut application = facts::application(&format!("{day}.{month}.2026"));
    application["applicant"] = json!({
        "surname": surname,
        "given": if longest { LONGEST.1 } else { GIVEN[place % GIVEN.len()] },
        "patronymic": if longest { LONGEST.2 } else { "Ғалымқызы" },
        "birth_date": format!("1{}.0{}.1980", place % 9, 1 + place % 9),
        "iin": iin(&format!("80{:02}1{}2", 1 + place % 9, place % 9), 500 + place),
        "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Талшық ауылы, Целинный көшесі, 13-үй, 2-пәтер",
        "phone": "8 701 000 00 00",
    });
    application["children"] = json!(children);
    application
}

/// Somebody who acts for the parent.
pub(super) fn representative() -> Value {
    json!({
        "surname": "Жаманқұлов", "given": "Серікжан", "patronymic": "Төлегенұлы", "iin": iin("8112131", 777),
        "power_of_attorney": facts::power_of_attorney(),
    })
}

/// Birth date and century in seven digits, and a serial number, made into an IIN by its check digit; where both of
/// the law's passes fail, the next number is taken.
fn iin(seven: &str, serial: usize) -> String {
    let digits: String = format!("{seven}{serial:04}");
    let values: Vec<usize> = digits
        .bytes()
        .map(|digit| usize::from(digit - b'0'))
        .collect();
    let pass = |shift: usize| -> usize {
        values
            .iter()
            .enumerate()
            .map(|(place, digit)| digit * ((place + shift) % 11 + 1))
            .sum::<usize>()
            % 11
    };
    match [pass(0), pass(2)].into_iter().find(|&check| check < 10) {
        Some(check) => format!("{digits}{check}"),
        None => iin(seven, serial + 1000),
    }
}
