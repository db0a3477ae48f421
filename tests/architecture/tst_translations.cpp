#include "tests/architecture/source_tree.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace jangbu::architecture;
using namespace Qt::StringLiterals;

/// Everything a screen says is said in Korean too, with the same blanks to fill in.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFilesHoldTheSourcesStrings_data();
    void bothFilesHoldTheSourcesStrings();
    void koreanIsFinished();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QString state;     ///< As the file calls it: unfinished, vanished, obsolete or nothing.
    QStringList texts; ///< One, or one a plural form.
};

Message readMessage(QXmlStreamReader& reader, const QString& context)
{
    Message message{context, {}, {}, {}};
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source") {
            message.source = reader.readElementText();
        } else if (reader.name() == u"translation") {
            message.state = reader.attributes().value(u"type"_s).toString();
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            message.texts << text;
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QByteArray& content)
{
    QXmlStreamReader reader(content);
    QList<Message> messages;
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == u"name") {
            context = reader.readElementText();
        } else if (reader.name() == u"message") {
            messages << readMessage(reader, context);
        }
    }
    return reader.hasError() ? QList<Message>{} : messages;
}

QList<Message> readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readMessages(file.readAll()) : QList<Message>{};
}

QSet<QString> blanksOf(const QString& text)
{
    static const QRegularExpression blank(u"%(L?\\d{1,2}|n)"_s);
    QSet<QString> blanks;
    auto matches = blank.globalMatch(text);
    while (matches.hasNext()) {
        blanks.insert(matches.next().captured());
    }
    return blanks;
}

QStringList complaintsAbout(const QList<Message>& messages)
{
    QStringList complaints;
    for (const Message& message : messages) {
        const QString where = message.context + u": "_s + message.source;
        if (!message.state.isEmpty()) {
            complaints << where + u" is "_s + message.state;
        }
        for (const QString& text : message.texts) {
            if (text.trimmed().isEmpty()) {
                complaints << where + u" has no text"_s;
            } else if (blanksOf(text) != blanksOf(message.source)) {
                complaints << where + u" has other blanks to fill in"_s;
            }
        }
    }
    return complaints;
}

QSet<QString> keysOf(const QList<Message>& messages)
{
    QSet<QString> keys;
    for (const Message& message : messages) {
        keys.insert(message.context + u": "_s + message.source);
    }
    return keys;
}

QString tsFile(const QString& language)
{
    return projectRoot() + u"/translations/jangbu_%1.ts"_s.arg(language);
}

} // namespace

void TestTranslations::bothFilesHoldTheSourcesStrings_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << u"ko"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestTranslations::bothFilesHoldTheSourcesStrings()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(JANGBU_LUPDATE),
        {projectRoot() + u"/ui"_s,
         projectRoot() + u"/app"_s,
         u"-I"_s,
         projectRoot(),
         u"-locations"_s,
         u"none"_s,
         u"-ts"_s,
         fresh}
    );
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QSet<QString> said = keysOf(readFile(fresh));
    const QSet<QString> known = keysOf(readFile(tsFile(language)));
    QVERIFY(!said.isEmpty());
    const QStringList missing = (said - known).values();
    const QStringList left = (known - said).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in the file: "_s + missing.join(u'\n')));
    QVERIFY2(left.isEmpty(), qPrintable(u"no longer said: "_s + left.join(u'\n')));
}

void TestTranslations::koreanIsFinished()
{
    const QList<Message> messages = readFile(tsFile(u"ko"_s));
    QVERIFY(!messages.isEmpty());
    const QStringList complaints = complaintsAbout(messages);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestTranslations::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("finished") << u"<translation>%1원 부족</translation>"_s << false;
    QTest::newRow("unfinished") << u"<translation type=\"unfinished\">%1원 부족</translation>"_s
                                << true;
    QTest::newRow("empty") << u"<translation></translation>"_s << true;
    QTest::newRow("lost blank") << u"<translation>부족</translation>"_s << true;
    QTest::newRow("left over") << u"<translation type=\"vanished\">%1원</translation>"_s << true;
}

void TestTranslations::plantedFaultsAreFound()
{
    QFETCH(QString, translation);
    QFETCH(bool, wrong);
    const QString file = u"<TS><context><name>Sell</name><message><source>%1 is short</source>"
                         "<comment>money</comment>"_s
                         + translation + u"</message></context></TS>"_s;
    const auto messages = readMessages(file.toUtf8());
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().context, u"Sell"_s);
    QCOMPARE(!complaintsAbout(messages).isEmpty(), wrong);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
