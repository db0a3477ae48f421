#include "tests/ui/control/gallery.h"
#include "ui/control/key/key_button.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QPixmap>
#include <QTest>

#include <memory>

using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageLooksRight_data();
    void pageLooksRight();
};

namespace {

using Page = QWidget* (*)();

void check(const QWidget& page)
{
    const QList<KeyButton*> keys = page.findChildren<KeyButton*>();
    for (const KeyButton* key : keys) {
        if (!key->isVisible()) {
            continue;
        }
        const QString name = key->accessibleName().isEmpty() ? key->text() : key->accessibleName();
        QVERIFY2(!name.isEmpty(), "a key without a name");
        QVERIFY2(key->height() >= touch::least, qPrintable(name));
        QVERIFY2(key->width() >= key->minimumSizeHint().width(), qPrintable(name));
    }
}

void save(QWidget& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("JANGBU_GALLERY_DIR");
    if (!folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(page.grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }
}

} // namespace

void TestGallery::pageLooksRight_data()
{
    QTest::addColumn<Page>("make");
    QTest::addColumn<bool>("dark");
    const std::array<std::pair<const char*, Page>, 7> pages{{
        {"keys", test::keysPage},
        {"fields", test::fieldsPage},
        {"surfaces", test::surfacesPage},
        {"lists", test::listsPage},
        {"icons", test::iconsPage},
        {"counter", test::counterPage},
        {"sheet", test::sheetPage},
    }};
    for (const auto& [name, make] : pages) {
        QTest::addRow("%s-light", name) << make << false;
        QTest::addRow("%s-dark", name) << make << true;
    }
}

void TestGallery::pageLooksRight()
{
    QFETCH(const Page, make);
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? darkTheme() : lightTheme());
    const std::unique_ptr<QWidget> page(make());
    page->resize(window::smallestWidth, window::smallestHeight);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    if (page->focusProxy() != nullptr) {
        page->setFocus();
    }
    check(*page);
    save(*page, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
