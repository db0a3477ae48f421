#include "tests/architecture/size_rules.h"

#include <QMap>
#include <QRegularExpression>

namespace jangbu::architecture {

namespace {

using namespace Qt::StringLiterals;

/// What stands before a brace that is alone on its line, up to the end of what came before.
QString headBefore(const QStringList& lines, qsizetype brace)
{
    static const QRegularExpression end(u"[;{}:]\\s*$|^\\s*$|^\\s*#"_s);
    QStringList head;
    for (qsizetype at = brace - 1; at >= 0 && !lines.at(at).contains(end); --at) {
        head.push_front(lines.at(at).trimmed());
    }
    return head.join(u' ');
}

bool isType(const QString& head)
{
    static const QRegularExpression type(u"^(template ?<.*> )?(class|struct|union|enum)\\b[^()]*$"_s
    );
    return head.contains(type);
}

} // namespace

QList<Function> functionsOf(const SourceFile& file)
{
    static const QRegularExpression alone(u"^( *)\\{$"_s);
    const QStringList lines = codeOf(file.text).split(u'\n');
    QList<Function> functions;
    for (qsizetype open = 0; open < lines.size(); ++open) {
        const QRegularExpressionMatch brace = alone.match(lines.at(open));
        const QString head = brace.hasMatch() ? headBefore(lines, open) : QString();
        if (head.isEmpty() || isType(head)) {
            continue;
        }
        const QString close = brace.captured(1) + u'}';
        qsizetype end = open + 1;
        while (end < lines.size() && !lines.at(end).startsWith(close)) {
            ++end;
        }
        functions.push_back({head, open + 1, end - open + 1});
    }
    return functions;
}

QStringList sizeComplaints(const SourceFile& file)
{
    QStringList complaints;
    const QStringList lines = file.text.split(u'\n');
    const bool header = file.path.endsWith(u".h");
    const qsizetype most = header ? limit::headerLines : limit::sourceLines;
    if (lines.size() - 1 > most) {
        complaints << u"%1: %2 lines, at most %3"_s.arg(file.path).arg(lines.size() - 1).arg(most);
    }
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (const auto columns = lines.at(at).toUcs4().size(); columns > limit::columns) {
            complaints << u"%1:%2: %3 columns"_s.arg(file.path).arg(at + 1).arg(columns);
        }
    }
    for (const Function& function : functionsOf(file)) {
        if (function.lines > limit::functionLines) {
            complaints << u"%1:%2: %3 lines in one function"_s.arg(file.path)
                              .arg(function.line)
                              .arg(function.lines);
        }
    }
    if (header && !file.text.contains(u"#pragma once\n")) {
        complaints << file.path + u": #pragma once is missing"_s;
    }
    return complaints;
}

QStringList folderComplaints(const QList<SourceFile>& files)
{
    QMap<QString, qsizetype> count;
    for (const SourceFile& file : files) {
        ++count[folderOf(file.path)];
    }
    QStringList complaints;
    for (auto folder = count.cbegin(); folder != count.cend(); ++folder) {
        if (folder.value() > limit::filesPerFolder) {
            complaints << u"%1: %2 sources in one folder"_s.arg(folder.key()).arg(folder.value());
        }
    }
    return complaints;
}

} // namespace jangbu::architecture
