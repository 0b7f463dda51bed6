//! A ground was found and the applicant was heard: refused all the same, with a complaint about it, and granted
//! after all, with a duplicate for the lost permit.

use serde_json::json;

use super::story::{CLERK, COMPLAINT, EXECUTOR, Step, act, step};
use super::typed::{assigned, documents, hearing, registered, taken_on};

/// Two cases and a complaint.
pub(super) fn steps() -> Vec<Step> {
    let mut steps = refused();
    steps.extend(complained());
    steps.extend(granted());
    steps
}

/// What the police reference says is not what the application says.
fn refused() -> Vec<Step> {
    let of = "refused";
    let application = json!({
        "applicant": {
            "surname": "Баймұрзин", "given": "Серік", "patronymic": "Жолдасұлы", "iin": "830126106420",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Қулыкөл ауылы, Достық көшесі, 18-үй",
            "phone": "8 701 555 66 77",
        },
        "children": [
            { "surname": "Баймұрзина", "given": "Аружан", "patronymic": "Серікқызы", "iin": "120605206492",
              "birth_date": "05.06.2012", "placement_category": "guardianship", "place": "нағашы әжесі Қасенова Зылиха" },
        ],
        "period_from": "01.12.2026", "period_until": "31.05.2027",
        "consent": true,
        "documents": documents("6", "31.01.2027"),
        "written_on": "20.11.2026",
    });
    let facts = "Ішкі істер органының мінездемесінде өтініш беруші Талшық ауылында тұрады делінген, өтініште \
        Қулыкөл ауылы көрсетілген.\nМінездеме өтініште көрсетілген мекенжай бойынша берілмеген.";
    let held = json!({
        "attendance": "attended", "started": "10:00", "ended": "10:45",
        "place": "Бөлімнің мәжіліс залы, 4-кабинет",
        "chair": "Сәрсенбаев Е. Қ., бөлім басшысы", "secretary": "Жүнісов Д. Н., бас маман",
        "participants": ["Баймұрзин Серік Жолдасұлы, өтініш беруші", "Жүнісов Дархан Нұрланұлы, бас маман"],
        "explanations": "Өтініш беруші Қулыкөл ауылына қазан айында көшкенін, бірақ тұрғылықты жері бойынша әлі \
            тіркелмегенін айтты.\nЖаңа мекенжай бойынша мінездеме сұратпағанын растады.",
        "requests": "Қарсылығын хаттамаға тіркеуді сұрады.",
    });
    let reasons = "Тыңдауда мінездеменің өтініш берушінің қазіргі тұрғылықты жері бойынша берілмегені расталды, \
        мекенжайы бойынша тіркелгенін растайтын құжат ұсынылмады.\nКемшілік жойылған соң өтінішті қайта беруге болады.";
    vec![
        registered("2026-11-20T15:05", of, &application),
        assigned("2026-11-20T16:10", of),
        act(
            "2026-11-23T10:40",
            EXECUTOR,
            of,
            "check_documents",
            json!({}),
        ),
        act(
            "2026-11-23T15:30",
            EXECUTOR,
            of,
            "find_ground",
            json!({ "ground": 1, "facts": facts }),
        ),
        act(
            "2026-11-24T10:30",
            EXECUTOR,
            of,
            "make_preliminary_refusal",
            json!({ "hearing": hearing("26.11.2026", "10:00") }),
        ),
        act(
            "2026-11-24T11:30",
            CLERK,
            of,
            "record_notice_delivery",
            json!({ "means": "in_person", "to": "Баймұрзин Серік Жолдасұлы" }),
        ),
        act(
            "2026-11-25T11:45",
            CLERK,
            of,
            "record_objection",
            json!({ "words": "Қулыкөл ауылында қазан айынан бері тұрамын, мінездеме содан бұрын берілген." }),
        ),
        act("2026-11-26T11:05", EXECUTOR, of, "record_hearing", held),
        act(
            "2026-11-26T15:10",
            EXECUTOR,
            of,
            "make_refusal",
            json!({ "reasons": reasons }),
        ),
        act("2026-11-26T16:50", CLERK, of, "sign_refusal", json!({})),
        act(
            "2026-11-27T11:00",
            CLERK,
            of,
            "hand_over",
            taken_on("№ 000000002"),
        ),
    ]
}

/// Forwarded to the reviewing body, answered by the office, and left without effect there.
fn complained() -> Vec<Step> {
    let of = COMPLAINT;
    vec![
        step("2026-11-30T11:40", move |story, at| {
            let complaint = json!({
                "received_on": "30.11.2026", "from": "Баймұрзин Серік Жолдасұлы",
                "contact": "Қулыкөл ауылы, Достық көшесі, 18-үй, 8 701 555 66 77",
                "channel": "in_person", "against": "decision", "what": "№ 1/2026 бас тарту туралы дәлелді жауап",
                "subject": "Бас тартуға келіспейді: мекенжайдың ауысуы баламен кездесуге кедергі емес деп санайды.",
                "addressed_to": "provider", "case": story.case("refused"),
            });
            let input = json!({ "complaint": complaint });
            story.act(at, CLERK, of, "register_complaint", input)
        }),
        act(
            "2026-12-02T10:15",
            CLERK,
            of,
            "forward_complaint",
            json!({ "to": "Солтүстік Қазақстан облысы әкімдігінің білім басқармасы", "letter": "12-7/318" }),
        ),
        act(
            "2026-12-04T11:20",
            CLERK,
            of,
            "answer_complaint",
            json!({
                "satisfied": "partly",
                "words": "Бас тарту өз күшінде қалдырылды: мінездеме өтініште көрсетілген мекенжай бойынша берілмеген.\n\
                    Хабарламада қандай құжат қажет екені жеткілікті түсіндірілмегені расталды. Қажетті құжаттардың \
                    тізбесі осы жауаппен бірге берілді.",
            }),
        ),
        act(
            "2026-12-15T12:00",
            CLERK,
            of,
            "record_review",
            json!({
                "satisfied": "no", "decision_number": "05-12/77", "decided_on": "14.12.2026",
                "words": "Бас тарту заңды деп танылды.",
            }),
        ),
    ]
}

/// The name of the child is another one in the court's decision; the hearing was put off and settled it.
fn granted() -> Vec<Step> {
    let of = "heard";
    let application = json!({
        "applicant": {
            "surname": "Исабекова", "given": "Гүлзира", "patronymic": "Төлегенқызы", "iin": "910207206286",
            "address": "Солтүстік Қазақстан облысы, Ақжар ауданы, Бостандық ауылы, Жеңіс көшесі, 5-үй",
            "phone": "8 747 666 77 88",
        },
        "children": [
            { "surname": "Нұрпейісов", "given": "Ержан", "patronymic": "Айдосұлы", "iin": "150819106356",
              "birth_date": "19.08.2015", "placement_category": "foster-family", "place": "" },
        ],
        "period_from": "07.12.2026", "period_until": "07.06.2027",
        "consent": true,
        "documents": documents("4", "31.01.2027"),
        "written_on": "24.11.2026",
    });
    let facts = "Сот шешімінде баланың тегі Исабеков деп көрсетілген, өтініште – Нұрпейісов.\nТегінің ауысқанын \
        растайтын құжат топтамада жоқ.";
    let held = json!({
        "attendance": "attended", "started": "10:00", "ended": "10:50",
        "place": "Бөлімнің мәжіліс залы, 4-кабинет",
        "chair": "Сәрсенбаев Е. Қ., бөлім басшысы", "secretary": "Жүнісов Д. Н., бас маман",
        "participants": ["Исабекова Гүлзира Төлегенқызы, өтініш беруші"],
        "explanations": "Өтініш беруші баланың тегі әкесі танылған соң ауысқанын айтып, туу туралы қайта берілген \
            куәліктің түпнұсқасын көрсетті.\nКуәліктің көшірмесі іске тігілді.",
    });
    vec![
        registered("2026-11-24T14:45", of, &application),
        assigned("2026-11-24T15:30", of),
        act(
            "2026-11-25T10:15",
            EXECUTOR,
            of,
            "check_documents",
            json!({}),
        ),
        act(
            "2026-11-25T14:50",
            EXECUTOR,
            of,
            "find_ground",
            json!({ "ground": 2, "facts": facts }),
        ),
        act(
            "2026-11-25T16:00",
            EXECUTOR,
            of,
            "make_preliminary_refusal",
            json!({ "hearing": hearing("27.11.2026", "11:00") }),
        ),
        act(
            "2026-11-25T16:40",
            CLERK,
            of,
            "record_notice_delivery",
            json!({ "means": "telephone", "to": "Исабекова Гүлзира Төлегенқызы" }),
        ),
        act(
            "2026-11-26T12:10",
            EXECUTOR,
            of,
            "postpone_hearing",
            json!({ "hearing": hearing("30.11.2026", "10:00"), "reason": "Өтініш беруші куәліктің түпнұсқасын алып келуге уақыт сұрады." }),
        ),
        act("2026-11-30T11:10", EXECUTOR, of, "record_hearing", held),
        act("2026-11-30T12:30", EXECUTOR, of, "make_permit", json!({})),
        act("2026-11-30T15:20", CLERK, of, "sign_permit", json!({})),
        act(
            "2026-12-01T10:40",
            CLERK,
            of,
            "hand_over",
            taken_on("№ 000000004"),
        ),
        act(
            "2026-12-21T11:30",
            CLERK,
            of,
            "issue_duplicate",
            json!({ "to": { "identity_document": "№ 000000004" }, "reason": "рұқсатты жоғалтып алған" }),
        ),
    ]
}
