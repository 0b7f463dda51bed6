//! Titles as offices write them, and the fact each is taken for.

use super::*;

#[test]
fn every_fact_has_a_code_of_its_own() {
    let codes: std::collections::BTreeSet<_> = Fact::ALL.map(Fact::code).into();
    assert_eq!(codes.len(), Fact::ALL.len());
    assert!(!codes.contains(""));
    for fact in Fact::ALL {
        assert_eq!(Fact::of_code(fact.code()), Some(fact));
    }
}

/// The office's own register has these titles, and journals of offices the others.
#[test]
fn titles_are_known() {
    for (title, fact) in [
        ("Тіркеу нөмірі", Fact::Number),
        ("Рег. №", Fact::Number),
        ("Тіркелген күні, уақыты", Fact::ReceivedOn),
        ("Дата поступления", Fact::ReceivedOn),
        ("Келіп түсу арнасы", Fact::Channel),
        ("МК қабылдаған күні", Fact::AcceptedOn),
        ("Өтініш берушінің тегі, аты, әкесінің аты", Fact::Applicant),
        ("ФИО заявителя", Fact::Applicant),
        ("Өтініш беруші Т.А.Ә.", Fact::Applicant),
        ("ЖСН", Fact::ApplicantIin),
        ("Өтініш беруші ЖСН", Fact::ApplicantIin),
        ("Мекенжайы", Fact::Address),
        ("Телефоны", Fact::Phone),
        (
            "Бала(лар)дың тегі, аты, әкесінің аты, туған күні",
            Fact::Children,
        ),
        ("Баланың аты-жөні", Fact::Children),
        ("Бала Т.А.Ә.", Fact::Children),
        ("ФИО ребенка", Fact::Children),
        ("Баланың туған күні", Fact::ChildBirthDates),
        ("Дата рождения ребенка", Fact::ChildBirthDates),
        ("Бала ЖСН", Fact::ChildIins),
        ("Орналасу нысаны", Fact::Placement),
        ("Форма устройства", Fact::Placement),
        ("Сұралған кезең", Fact::Period),
        ("Кездесу кезеңінің басталуы", Fact::PeriodFrom),
        ("Орындаушы", Fact::Executor),
        ("Орындау мерзімі", Fact::Promised),
        ("Нәтиже", Fact::Result),
        ("Негізі", Fact::Ground),
        ("Бас тарту негізі", Fact::Ground),
        ("Основание отказа", Fact::Ground),
        ("Құжат №, күні", Fact::ResultPaper),
        ("Рұқсат кезеңі", Fact::PermitPeriod),
        ("Берілген күні, кімге, сенімхат", Fact::HandedOverOn),
        ("Ескерту", Fact::Remark),
        ("Примечание", Fact::Remark),
    ] {
        assert_eq!(Fact::of_title(title), Some(fact), "{title}");
    }
    for title in [
        "Р/с №",
        "Қолы",
        "Ұсынылған құжаттар (парақ саны)",
        "Шағым №, нәтижесі",
        "",
    ] {
        let fact = Fact::of_title(title);
        assert!(
            matches!(fact, None | Some(Fact::Result)),
            "{title}: {fact:?}"
        );
    }
}
