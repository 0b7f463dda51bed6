//! What the tests share: the faces, a fixed date, and one sheet that uses every kind of block.

use paper::{
    Align, Blank, Block, Cell, CheckBox, ColumnWidth, Fonts, Group, Inline, ListItem, Meta,
    OnPages, Paragraph, Run, RunningLine, Sheet, SignatureRow, Stamp, Supplies, Table, mm,
};

pub(crate) fn fonts() -> Fonts {
    Fonts::new(&Supplies {
        regular: assets::fonts::REGULAR,
        bold: assets::fonts::BOLD,
        italic: assets::fonts::ITALIC,
        srgb: assets::icc::SRGB,
    })
    .expect("the faces of the tree are readable")
}

pub(crate) fn meta() -> Meta {
    Meta {
        title: "Кездесуге рұқсат № 12 <үлгі> & «тест»".to_owned(),
        lang: "kk-KZ".to_owned(),
        created: Stamp {
            year: 2026,
            month: 12,
            day: 1,
            hour: 9,
            minute: 30,
            second: 0,
            offset_minutes: 300,
        },
        id: *b"0123456789abcdef",
    }
}

/// A page like the permit's.
pub(crate) fn permit() -> Sheet {
    let number = RunningLine {
        align: Align::Left,
        ..RunningLine::new("№ 15-2026, 01.12.2026")
    };
    let signatory = RunningLine {
        on: OnPages::First,
        ..RunningLine::new("Бөлім басшысы: Қ. Ә. Сейітқали-Әбілдаұлы")
    };
    let addressee = Group::column(
        mm(95.0),
        vec![
            Blank::filled(Run::new("Сейітқалиева Әйгерім Нұрланқызы").from_field("applicant.name"))
                .caption("тегі, аты, әкесінің аты (бар болғанда)")
                .into(),
            Blank::filled(
                "Алматы облысы, Қарасай ауданы, Қаскелең қаласы, Абылай хан к-сі, 25-үй, 2-пәтер",
            )
            .caption("(қызметті алушының тұратын мекенжайы)")
            .into(),
        ],
    );
    let children = "Сейітқали Ерасыл Бауыржанұлы, 2015\u{A0}жылғы 3\u{A0}наурызда туған; \
        Сейітқали Айзере Бауыржанқызы, 2018\u{A0}жылғы 30\u{A0}қазанда туған";
    Sheet {
        running_head: vec![number],
        running_foot: vec![signatory],
        ..Sheet::new(vec![
            addressee.into(),
            Block::Space(18.0),
            Paragraph::new([Run::bold(
                "Балаға кері әсер етпейтін ата-ана құқықтарынан айырылған ата-аналарға баламен \
                 (балалармен) кездесуге рұқсат",
            )])
            .align(Align::Center)
            .spaced(0.0, 12.0)
            .with_next()
            .into(),
            Blank {
                value_align: Align::Center,
                ..Blank::filled("Қарасай ауданының білім бөлімі").caption("(органның атауы)")
            }
            .into(),
            Paragraph::new([
                Inline::from(Run::new("2026\u{A0}жылғы 1\u{A0}желтоқсаннан").underlined()),
                " бастап ".into(),
                Run::new("2027\u{A0}жылғы 28\u{A0}ақпанға")
                    .underlined()
                    .into(),
                " дейінгі кезеңде баламен (балалармен) кездесуге рұқсат береді".into(),
            ])
            .align(Align::Justified)
            .first_line(mm(12.5))
            .into(),
            Blank::filled(Run::new(children).from_field("children"))
                .trail(",")
                .caption(
                    "(баланың (балалардың) тегі, аты, әкесінің аты (бар болғанда), туған күні)",
                )
                .lines(2)
                .into(),
            Blank::filled("қорғаншылықта")
                .caption(
                    "(қорғаншылықта, қамқоршылықта, патронаттық тәрбиеде, қабылдаушы отбасында, \
                     жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларға арналған \
                     білім беру ұйымдарында)",
                )
                .into(),
            SignatureRow {
                left: vec!["«1» желтоқсан 2026 жыл".into()],
                caption: Some("(қолы)".to_owned()),
                before: 24.0,
                ..SignatureRow::default()
            }
            .into(),
        ])
    }
}

const LONG: &str = "Осы қағидалар «Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан \
    Республикасы Заңының 10-бабының 1)\u{A0}тармақшасына сәйкес әзірленді және ата-ана \
    құқықтарынан айырылған ата-аналарға баламен кездесуіне рұқсат беру тәртібін айқындайды. \
    Өтініш беруші аты-жөнін, жеке сәйкестендіру нөмірін және мекенжайын көрсетеді — қалғанын \
    орган өзі толтырады.";

/// Justified running text of six lines.
pub(crate) fn long() -> Paragraph {
    Paragraph::new([LONG])
        .align(Align::Justified)
        .first_line(mm(12.5))
}

/// Every kind of block, and more text than a page holds.
pub(crate) fn specimen() -> Sheet {
    let mut blocks = application();
    blocks.extend([
        long().into(),
        long().into(),
        Block::HorizontalRule,
        inline().into(),
    ]);
    for (number, text) in [
        ("1)", "неке туралы куәліктің көшірмесі;"),
        (
            "2)",
            "сот шешімінің көшірмесі, егер ол заңды күшіне енген болса және баланың мүдделеріне \
             қайшы келмейтін болса;",
        ),
        ("10)", "жеке басын куәландыратын құжат."),
    ] {
        let body = Paragraph::new([text]).align(Align::Justified);
        blocks.push(
            ListItem {
                number: number.to_owned(),
                body,
                hang: None,
            }
            .into(),
        );
    }
    for (ticked, text) in [
        (true, "Құжаттар топтамасы толық"),
        (
            false,
            "Құжаттың қолданылу мерзімі өтіп кеткен, сондықтан ол қабылданбайды және өтініш \
             берушіге қайтарылады",
        ),
    ] {
        blocks.push(
            CheckBox {
                ticked,
                body: Paragraph::new([text]),
            }
            .into(),
        );
    }
    blocks.extend([
        Block::Space(8.0),
        table(9).into(),
        Block::Space(8.0),
        long().into(),
    ]);
    blocks.extend(signatures());
    Sheet {
        mark: Some("ҮЛГІ".to_owned()),
        ..Sheet::new(blocks)
    }
}

/// Empty blanks as in the application form.
fn application() -> Vec<Block> {
    let applicant = "(өтініш берушінің тегі, аты, әкесінің аты (бар болғанда), жеке \
        сәйкестендіру нөмірі, мекенжайы және телефоны)";
    let placement = "(қорғаншылықтағы, қамқоршылықтағы, патронаттық тәрбиедегі, қабылдаушы \
        отбасындағы, жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларға арналған \
        білім беру ұйымдарындағы)";
    let head = vec![
        Blank::empty()
            .trail("басшысына")
            .caption("(органның атауы)")
            .into(),
        Blank::empty().lines(3).caption(applicant).into(),
    ];
    vec![
        Group::column(mm(85.0), head).into(),
        Block::Space(16.0),
        Paragraph::new([Run::bold("Өтініш")])
            .align(Align::Center)
            .spaced(0.0, 10.0)
            .with_next()
            .into(),
        Blank {
            first_line: mm(12.5),
            ..Blank::empty()
        }
        .lead("Сізден")
        .caption(placement)
        .trail("бала (балалар)")
        .into(),
        Blank::empty()
            .trail("аралығында кездесуге рұқсат беруіңізді сұраймын.")
            .lines(2)
            .into(),
    ]
}

/// Styles, rules and boxes inside a paragraph.
fn inline() -> Paragraph {
    Paragraph::new([
        Inline::from(Run::bold("Қою")),
        ", ".into(),
        Run::italic("көлбеу").into(),
        " және ".into(),
        Run::new("сызылған сөздер").underlined().into(),
        "; бос орын: «".into(),
        Inline::Rule(24.0),
        "» ".into(),
        Inline::Rule(80.0),
        " 20".into(),
        Inline::Rule(18.0),
        "\u{A0}жыл; белгі ".into(),
        Inline::Box { ticked: true },
        " осында.".into(),
    ])
}

/// A row with a name right of the rule, and one with a date to fill in.
pub(crate) fn signatures() -> [Block; 2] {
    let head = SignatureRow {
        left: vec!["Қарасай ауданы білім бөлімінің басшысы".into()],
        caption: Some("(қолы)".to_owned()),
        right: vec!["Қ. Ә. Сейітқали".into()],
        before: 14.0,
        ..SignatureRow::default()
    };
    let applicant = SignatureRow {
        left: vec![
            "«".into(),
            Inline::Rule(22.0),
            "» ".into(),
            Inline::Rule(70.0),
            " 20".into(),
            Inline::Rule(16.0),
            "\u{A0}жыл".into(),
        ],
        caption: Some("(өтініш берушінің қолы)".to_owned()),
        ..SignatureRow::default()
    };
    [head.into(), applicant.into()]
}

/// A register of this many rows, two lines each.
pub(crate) fn table(rows: usize) -> Table {
    let row = |n: usize| {
        vec![
            Cell::new(n.to_string()),
            Cell::new("Сейітқалиева Әйгерім Нұрланқызы"),
            Cell::new("Балаға кері әсер етпейтін кездесу туралы өтініш қабылданды"),
            Cell::new("01.12.2026"),
        ]
    };
    Table {
        columns: vec![
            (ColumnWidth::Points(30.0), Align::Right),
            (ColumnWidth::Share(2.0), Align::Left),
            (ColumnWidth::Share(3.0), Align::Left),
            (ColumnWidth::Points(70.0), Align::Center),
        ],
        header: vec![
            ["№", "Тегі, аты", "Мазмұны", "Күні"]
                .map(|text| Cell::new(Run::bold(text)).align(Align::Center))
                .to_vec(),
        ],
        rows: (1..=rows).map(row).collect(),
        size: Some(11.0),
        ..Table::default()
    }
}
