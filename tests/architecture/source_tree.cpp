#include "tests/architecture/source_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace jangbu::architecture {

QString projectRoot()
{
    return QStringLiteral(JANGBU_SOURCE);
}

QList<SourceFile>
readTree(const QString& root, const QStringList& folders, const QStringList& patterns)
{
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        const QString top = root + u'/' + folder;
        QDirIterator entries(top, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly)) {
                files.push_back(
                    {file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())}
                );
            }
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

QList<SourceFile> readSources(const QString& root)
{
    return readTree(
        root,
        {QStringLiteral("app"),
         QStringLiteral("core"),
         QStringLiteral("storage"),
         QStringLiteral("tests"),
         QStringLiteral("ui")},
        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}
    );
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString codeOf(const QString& text)
{
    // A raw string, a string, a character (but not the mark within 1'000), a comment of either kind.
    static const QRegularExpression silent(
        QStringLiteral(R"re(R"([^\s()\\]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|)re"
                       R"re((?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption
    );
    QString code = text;
    auto matches = silent.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool quoted = !match.capturedView().startsWith(u'/');
        const qsizetype first = match.capturedStart() + (quoted ? 1 : 0);
        const qsizetype last = match.capturedEnd() - (quoted ? 1 : 0);
        for (qsizetype at = first; at < last; ++at) {
            if (code.at(at) != u'\n') {
                code[at] = u' ';
            }
        }
    }
    return code;
}

qsizetype lineOf(const QString& text, qsizetype position)
{
    return QStringView(text).left(position).count(u'\n') + 1;
}

} // namespace jangbu::architecture
