#include "app/server/operation/routes.h"
#include "core/command/refusal.h"
#include "storage/wire/api/problem.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

/// resources/openapi.yaml is the contract: what the server does and what is written must be one.
class TestOpenapi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteIsDescribed();
    void everyCodeIsDescribed();
    void everyReferenceIsThere();

private:
    /// The names in the list that follows `heading`, indented below it.
    [[nodiscard]] QSet<QString> listAfter(const QString& heading) const;

    QStringList m_lines;
};

void TestOpenapi::initTestCase()
{
    QFile file(QStringLiteral(JANGBU_SOURCE "/resources/openapi.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_lines = QString::fromUtf8(file.readAll()).split(u'\n');
}

void TestOpenapi::everyRouteIsDescribed()
{
    QSet<QString> described;
    QString path;
    for (const QString& line : m_lines) {
        static const QRegularExpression pathLine(u"^  (/\\S*):$"_s);
        static const QRegularExpression methodLine(u"^    (get|put|post|delete):$"_s);
        if (const auto match = pathLine.match(line); match.hasMatch()) {
            path = match.captured(1);
        } else if (const auto method = methodLine.match(line); method.hasMatch()) {
            described.insert(QString(method.captured(1).toUpper() + u' ' + path));
        }
    }
    QSet<QString> served;
    for (const app::Route& route : app::routes()) {
        const auto name = app::nameOf(route.method);
        served.insert(QString(
            QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())) + u' '
            + QString::fromLatin1(
                route.pattern.data(),
                static_cast<qsizetype>(route.pattern.size())
            )
        ));
    }
    QCOMPARE(described - served, QSet<QString>());
    QCOMPARE(served - described, QSet<QString>());
}

QSet<QString> TestOpenapi::listAfter(const QString& heading) const
{
    QSet<QString> names;
    for (qsizetype at = m_lines.indexOf(heading) + 1; at < m_lines.size(); ++at) {
        static const QRegularExpression item(u"^        - (\\w+)$"_s);
        if (const auto match = item.match(m_lines.at(at)); match.hasMatch()) {
            names.insert(match.captured(1));
        } else if (!names.isEmpty()) {
            break;
        }
    }
    return names;
}

void TestOpenapi::everyCodeIsDescribed()
{
    const QSet<QString> described = listAfter(u"    Code:"_s);
    QSet<QString> known;
    QSet<QString> families;
    const auto text = [](std::string_view name) {
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    };
    for (const Refusal& refusal : allRefusals()) {
        known.insert(text(refusalName(refusal)));
        families.insert(text(refusalFamily(refusal)));
    }
    for (const std::string_view code : storage::problem::all) {
        known.insert(text(code));
    }
    QCOMPARE(described - known, QSet<QString>());
    QCOMPARE(known - described, QSet<QString>());
    for (const QString& family : families) {
        static const QString line = m_lines.filter(u"    Family:"_s).value(0);
        QVERIFY2(
            line.contains(QRegularExpression(u"\\b"_s + family + u"\\b"_s)),
            qPrintable(family)
        );
    }
}

void TestOpenapi::everyReferenceIsThere()
{
    static const QRegularExpression reference(u"\"#/components/(\\w+)/(\\w+)\""_s);
    const QString text = m_lines.join(u'\n');
    auto matches = reference.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(2);
        QVERIFY2(
            text.contains(
                QRegularExpression(u"^    "_s + name + u":"_s, QRegularExpression::MultilineOption)
            ),
            qPrintable(name)
        );
    }
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestOpenapi)

#include "tst_openapi.moc"
