#include "ui/theme/contrast.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QTest>

using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreTheDecidedOnes();
    void textIsReadableOnEverySurface_data();
    void textIsReadableOnEverySurface();
    void styleSheetNamesEveryToken();
    void digitsAreTabular();
    void koreanHasGlyphs();
    void iconsAreDistinctAndTinted();
    void iconsAreCrispAtTwiceTheRatio();
    void themeChangesWhileRunning();
    void roleAndToneDecideALabelsLook();
};

namespace {

constexpr double textRatio = 4.5;
constexpr double hintRatio = 3.0;

struct Pair
{
    const char* name;
    QColor text;
    QColor behind;
    double least;
};

// What is written on what, over all controls.
QList<Pair> pairsOf(const Colours& c)
{
    QList<Pair> pairs;
    const std::array<std::pair<const char*, QColor>, 5> surfaces{{
        {"paper", c.paper},
        {"panel", c.panel},
        {"wash", c.wash},
        {"hover", c.hover},
        {"field", c.field},
    }};
    for (const auto& [name, behind] : surfaces) {
        pairs.append({name, c.ink, behind, textRatio});
        pairs.append({name, c.inkSecond, behind, textRatio});
        pairs.append({name, c.accent, behind, textRatio});
        pairs.append({name, c.red, behind, textRatio});
        pairs.append({name, c.amberText, behind, textRatio});
        pairs.append({name, c.hint, behind, hintRatio});
    }
    pairs.append({"pay key", c.onAccent, c.accent, textRatio});
    pairs.append({"chosen chip", c.panel, c.ink, textRatio});
    pairs.append({"tooltip", c.panel, c.ink, textRatio});
    pairs.append({"amber notice", c.amberText, c.amberWash, textRatio});
    pairs.append({"red notice", c.red, c.redWash, textRatio});
    pairs.append({"pressed key", c.ink, c.pressed, textRatio});
    pairs.append({"pressed pay key", c.onAccent, c.accentDown, textRatio});
    pairs.append({"focus ring on panel", c.accent, c.panel, hintRatio});
    pairs.append({"focus ring on paper", c.accent, c.paper, hintRatio});
    pairs.append({"wrong field", c.red, c.panel, hintRatio});
    return pairs;
}

// How many pixels are painted; -1 when one of them has another colour than red.
int redPixels(const QImage& image)
{
    int painted = 0;
    for (int i = 0; i < image.width() * image.height(); ++i) {
        const QColor pixel = image.pixelColor(i % image.width(), i / image.width());
        if (pixel.alpha() > 200 && (pixel.red() < 200 || pixel.green() > 60)) {
            return -1;
        }
        painted += pixel.alpha() > 200 ? 1 : 0;
    }
    return painted;
}

} // namespace

void TestTheme::tokensAreTheDecidedOnes()
{
    const Colours light = lightColours();
    QCOMPARE(light.paper, QColor(u"#F7F5F0"_s));
    QCOMPARE(light.rule, QColor(u"#E4DFD5"_s));
    QCOMPARE(light.ink, QColor(u"#1B2126"_s));
    QCOMPARE(light.inkThird, QColor(u"#98A1A6"_s));
    QCOMPARE(light.accent, QColor(u"#1D6B57"_s));
    QCOMPARE(light.amber, QColor(u"#A86B10"_s));
    const Colours dark = darkColours();
    QCOMPARE(dark.paper, QColor(u"#14181A"_s));
    QCOMPARE(dark.panel, QColor(u"#1C2124"_s));
    QCOMPARE(dark.accent, QColor(u"#4FB99B"_s));
    QCOMPARE(dark.red, QColor(u"#EF7F76"_s));
}

void TestTheme::textIsReadableOnEverySurface_data()
{
    QTest::addColumn<Brightness>("brightness");
    QTest::addRow("light") << Brightness::Light;
    QTest::addRow("dark") << Brightness::Dark;
}

void TestTheme::textIsReadableOnEverySurface()
{
    QFETCH(const Brightness, brightness);
    const QList<Pair> pairs = pairsOf(themeFor(brightness).colour);
    for (const Pair& pair : pairs) {
        const double ratio = contrastRatio(pair.text, pair.behind);
        const QString said = u"%1: %2 on %3 is %4"_s.arg(
            QString::fromLatin1(pair.name),
            pair.text.name(),
            pair.behind.name(),
            QString::number(ratio)
        );
        QVERIFY2(ratio >= pair.least, qPrintable(said));
    }
}

void TestTheme::styleSheetNamesEveryToken()
{
    const QString light = styleSheetOf(lightTheme());
    QVERIFY(!light.contains(u'@'));
    QVERIFY(light.contains(lightColours().accent.name()));
    QVERIFY(light != styleSheetOf(darkTheme()));
}

void TestTheme::digitsAreTabular()
{
    for (const TextRole role :
         {TextRole::Body, TextRole::Strong, TextRole::Small, TextRole::Total}) {
        const QFont font = roleFont(role);
        QCOMPARE(QFontInfo(font).family(), u"Noto Sans CJK KR"_s);
        const QFontMetricsF metrics(font);
        const qreal zero = metrics.horizontalAdvance(u"0"_s);
        for (int digit = 1; digit <= 9; ++digit) {
            QCOMPARE(metrics.horizontalAdvance(QString::number(digit)), zero);
        }
    }
}

void TestTheme::koreanHasGlyphs()
{
    const QFontMetrics metrics(roleFont(TextRole::Body));
    for (const QChar letter : QStringView(u"장부판매충전결제원ㅅㄹㅁ")) {
        QVERIFY(metrics.inFont(letter));
    }
}

void TestTheme::iconsAreDistinctAndTinted()
{
    QList<QImage> pictures;
    for (const IconName name : allIcons()) {
        const QImage image = iconPixmap(name, Qt::red, 24).toImage();
        QVERIFY2(redPixels(image) > 5, qPrintable(iconFile(name)));
        QVERIFY2(!pictures.contains(image), qPrintable(iconFile(name)));
        pictures.append(image);
    }
}

void TestTheme::iconsAreCrispAtTwiceTheRatio()
{
    const QPixmap pixmap = iconPixmap(IconName::Cart, Qt::black, 24, 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(24, 24));
}

void TestTheme::themeChangesWhileRunning()
{
    applyTheme(*qApp, lightTheme());
    QWidget window;
    QLabel* label = makeLabel(u"장부"_s, TextRole::Heading, &window);
    label->resize(200, 60);
    window.resize(200, 60);
    QCOMPARE(window.grab().toImage().pixelColor(199, 59), lightColours().paper);
    applyTheme(*qApp, darkTheme());
    QCOMPARE(window.grab().toImage().pixelColor(199, 59), darkColours().paper);
    QCOMPARE(label->palette().color(QPalette::WindowText), darkColours().ink);
    QCOMPARE(currentTheme().brightness, Brightness::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColours().paper);
}

void TestTheme::roleAndToneDecideALabelsLook()
{
    applyTheme(*qApp, lightTheme());
    QLabel label(u"18,350원"_s);
    setTextRole(&label, TextRole::Total);
    QCOMPARE(label.font().pixelSize(), 36);
    QVERIFY(label.font().bold());
    setTextRole(&label, TextRole::Small);
    QCOMPARE(label.font().pixelSize(), 13);
    QCOMPARE(textColourOf(&label), lightColours().inkSecond);
    setTone(&label, Tone::Refused);
    QCOMPARE(textColourOf(&label), lightColours().red);
    QCOMPARE(label.palette().color(QPalette::WindowText), lightColours().red);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
