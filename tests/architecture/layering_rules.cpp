#include "tests/architecture/layering_rules.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace jangbu::architecture {

namespace {

using namespace Qt::StringLiterals;

QString layerOf(const QString& path)
{
    return path.section(u'/', 0, 0);
}

/// The layers a layer may include; tests may include everything.
const QHash<QString, QStringList>& layersSeenBy()
{
    static const QHash<QString, QStringList> seen{
        {u"core"_s, {u"core"_s}},
        {u"storage"_s, {u"core"_s, u"storage"_s}},
        {u"ui"_s, {u"core"_s, u"ui"_s}},
        {u"app"_s, {u"core"_s, u"storage"_s, u"ui"_s, u"app"_s}},
        {u"tests"_s, {u"core"_s, u"storage"_s, u"ui"_s, u"app"_s, u"tests"_s}},
    };
    return seen;
}

/// Inside core a folder may include those of its own row and of the rows above.
const QList<QStringList>& coreRows()
{
    static const QList<QStringList> rows{
        {u"result"_s, u"identity"_s, u"time"_s, u"limit"_s},
        {u"money"_s},
        {u"text"_s,
         u"shop"_s,
         u"product"_s,
         u"customer"_s,
         u"wallet"_s,
         u"coupon"_s,
         u"ledger"_s,
         u"staff"_s,
         u"shift"_s},
        {u"order"_s, u"sales"_s, u"alert"_s},
        {u"command"_s},
        {u"cart"_s}, // becomes a command when it is paid
        {u"decision"_s, u"port"_s},
    };
    return rows;
}

std::optional<qsizetype> rowOf(const QString& coreFolder)
{
    for (qsizetype row = 0; row < coreRows().size(); ++row) {
        if (coreRows().at(row).contains(coreFolder)) {
            return row;
        }
    }
    return std::nullopt;
}

/// Which folders of storage a folder of storage may include: what its library links.
const QHash<QString, QStringList>& storageFolders()
{
    static const QHash<QString, QStringList> seen{
        {u"wire"_s, {}},
        {u"vault"_s, {}},
        {u"sql"_s, {u"wire"_s, u"vault"_s}},
        {u"sqlite"_s, {u"sql"_s, u"wire"_s, u"vault"_s}},
        {u"postgres"_s, {u"sql"_s, u"wire"_s, u"vault"_s}},
        {u"commit"_s, {u"sql"_s, u"wire"_s, u"vault"_s}},
        {u"audit"_s, {u"sql"_s, u"wire"_s, u"vault"_s}},
        {u"backup"_s, {u"sqlite"_s, u"audit"_s, u"sql"_s, u"wire"_s, u"vault"_s}},
        {u"signin"_s, {u"sql"_s, u"wire"_s, u"vault"_s}},
        {u"counter"_s, {u"sqlite"_s, u"signin"_s, u"sql"_s, u"wire"_s, u"vault"_s}},
        {u"remote"_s, {u"wire"_s}},
        {u"platform"_s, {u"sql"_s, u"remote"_s, u"wire"_s, u"vault"_s}},
        {u"access"_s, {u"sqlite"_s, u"signin"_s, u"sql"_s, u"wire"_s, u"vault"_s}},
    };
    return seen;
}

QString complaintInCore(const QString& from, const QString& to)
{
    const auto fromRow = rowOf(from);
    const auto toRow = rowOf(to);
    if (!fromRow || !toRow) {
        return u"core/%1 has no place in the order of core's folders"_s.arg(fromRow ? to : from);
    }
    // Deciding and the outside's offers never meet: decide() sees values only.
    const bool apart = *fromRow == coreRows().size() - 1 && *fromRow == *toRow && from != to;
    if (*toRow > *fromRow || apart) {
        return u"core/%1 stands below core/%2"_s.arg(to, from);
    }
    return {};
}

QString complaintInStorage(const QString& from, const QString& to)
{
    if (!storageFolders().contains(from)) {
        return u"storage/%1 has no place in the table of storage's folders"_s.arg(from);
    }
    if (from != to && !storageFolders()[from].contains(to)) {
        return u"storage/%1 does not link storage/%2"_s.arg(from, to);
    }
    return {};
}

bool isWithoutWidgets(const QString& path)
{
    static const QRegularExpression models(u"_model\\.(h|cpp)$|^ui/(text|dispatch)/"_s);
    return path.startsWith(u"ui/") && path.contains(models);
}

bool isWidgetsHeader(const QString& header)
{
    static const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets/"_s;
    return header.startsWith(u"QtWidgets") || QFileInfo::exists(folder + header);
}

QString complaintAboutForeign(const Include& include)
{
    if (layerOf(include.from) == u"core" && include.what.startsWith(u'Q')) {
        return u"core knows no Qt"_s;
    }
    if (isWithoutWidgets(include.from) && isWidgetsHeader(include.what)) {
        return u"ui_models knows no widgets"_s;
    }
    return {};
}

QString complaintAboutOurs(const QString& from, const QString& to)
{
    const QString fromLayer = layerOf(from);
    const QString toLayer = layerOf(to);
    if (!layersSeenBy()[fromLayer].contains(toLayer)) {
        return u"%1 may not see %2"_s.arg(fromLayer, toLayer);
    }
    if (fromLayer == u"core") {
        return complaintInCore(from.section(u'/', 1, 1), to.section(u'/', 1, 1));
    }
    if (fromLayer == u"storage" && toLayer == u"storage") {
        return complaintInStorage(from.section(u'/', 1, 1), to.section(u'/', 1, 1));
    }
    if (fromLayer == u"ui" && to.startsWith(u"core/decision/")) {
        return u"a screen submits commands, it does not decide them"_s;
    }
    return {};
}

/// A folder and the folders inside it are one thing.
bool isWithin(const QString& inner, const QString& outer)
{
    return inner == outer || inner.startsWith(QString(outer + u'/'));
}

using Edges = QMap<QString, QSet<QString>>;

/// Walks from a folder; `trail` is how it came there.
// NOLINTNEXTLINE(misc-no-recursion): as deep as there are folders.
void walk(const Edges& edges, QStringList& trail, QSet<QString>& done, QStringList& found)
{
    const QString here = trail.last();
    const QSet<QString> onward = edges.value(here);
    for (const QString& next : onward) {
        const qsizetype seen = trail.indexOf(next);
        if (seen >= 0) {
            found.push_back((trail.mid(seen) << next).join(u" → "_s));
        } else if (!done.contains(next)) {
            trail.push_back(next);
            walk(edges, trail, done, found);
            trail.pop_back();
        }
    }
    done.insert(here);
}

} // namespace

QList<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression directive(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
        QRegularExpression::MultilineOption
    );
    QList<Include> includes;
    auto matches = directive.globalMatch(file.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        includes.push_back(
            {file.path,
             match.captured(2),
             lineOf(file.text, match.capturedStart(2)),
             match.capturedView(1) == u"\""}
        );
    }
    return includes;
}

QString complaintAbout(const Include& include)
{
    static const QRegularExpression generated(u"^(tst_\\w+\\.moc|moc_\\w+\\.cpp)$"_s);
    if (!include.quoted) {
        return complaintAboutForeign(include);
    }
    if (include.what.contains(generated)) {
        return {};
    }
    if (!layersSeenBy().contains(layerOf(include.what))) {
        return u"write the path from the project's root"_s;
    }
    return complaintAboutOurs(include.from, include.what);
}

QStringList circles(const QList<Include>& includes)
{
    Edges edges;
    for (const Include& include : includes) {
        const QString from = folderOf(include.from);
        const QString to = folderOf(include.what);
        const bool within = isWithin(from, to) || isWithin(to, from);
        if (include.quoted && !within && include.what.contains(u'/')) {
            edges[from].insert(to);
        }
    }
    QStringList found;
    QSet<QString> done;
    for (auto edge = edges.keyBegin(); edge != edges.keyEnd(); ++edge) {
        if (!done.contains(*edge)) {
            QStringList trail{*edge};
            walk(edges, trail, done, found);
        }
    }
    return found;
}

} // namespace jangbu::architecture
