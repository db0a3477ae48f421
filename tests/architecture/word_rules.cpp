#include "tests/architecture/word_rules.h"

#include <QRegularExpression>

namespace jangbu::architecture {

namespace {

using namespace Qt::StringLiterals;

struct WordRule
{
    QRegularExpression word;
    QRegularExpression where;  ///< Paths the rule is for.
    QRegularExpression except; ///< Paths that own the word.
    QString instead;
};

WordRule
rule(const QString& word, const QString& where, const QString& except, const QString& instead)
{
    return {
        QRegularExpression(word, QRegularExpression::MultilineOption),
        QRegularExpression(u"^(%1)"_s.arg(where)),
        QRegularExpression(except.isEmpty() ? u"^$"_s : u"^(%1)"_s.arg(except)),
        instead
    };
}

const QString everywhere = u""_s;
const QString product = u"app/|core/|storage/|ui/"_s;
const QString quiet = u"core/|storage/|ui/"_s;

QList<WordRule> languageRules()
{
    return {
        rule(u"\\b(throw|catch|try)\\b"_s, quiet, {}, u"an error is a value: std::expected"_s),
        rule(u"(?<!_)\\bassert\\("_s, everywhere, {}, u"MUST of core/result"_s),
        rule(u"\\bgoto\\b"_s, everywhere, {}, u"a function"_s),
        rule(
            u"^using namespace (?!Qt::StringLiterals;|jangbu)"_s,
            product,
            {},
            u"using-declarations, or the namespace around the code"_s
        ),
        rule(
            u"^[ \\t]*(inline )?(static|thread_local) (?!const\\b|constexpr\\b|thread_local const)"
            "[^()\\n]*[;={]"_s,
            product,
            {},
            u"a member or a constructor argument: no mutable statics"_s
        ),
        rule(u"(?<!Application::)\\binstance\\(\\)"_s, product, {}, u"a constructor argument"_s),
        rule(
            u"[mM]utex\\w*(\\.|->)(un)?lock\\("_s,
            everywhere,
            {},
            u"a locker that unlocks by itself"_s
        ),
        rule(
            u"\\bNOLINT(NEXTLINE|BEGIN|END)?(?![\\w(])"_s,
            everywhere,
            {},
            u"NOLINT(check): reason"_s
        ),
        rule(
            u"\\b(class|struct|enum class|union|namespace) \\w*"
            "(Util|Utils|Helper|Manager|Common|Misc|Stuff)(?![a-z])"_s,
            everywhere,
            {},
            u"the noun it stands for"_s
        ),
        rule(
            u"\\b(float|double)\\b|\\btoDouble\\b|\\bstod\\b"_s,
            u"core/|storage/wire/|.*_model\\.(cpp|h)$"_s,
            {},
            u"Money or an integer"_s
        ),
    };
}

QList<WordRule> boundaryRules()
{
    return {
        rule(
            u"\\baddDatabase\\b"_s,
            product,
            u"storage/sql/connection\\.cpp"_s,
            u"sql's Connection"_s
        ),
        rule(u"\\bQSqlQuery\\b"_s, product, u"storage/sql/"_s, u"a statement of storage/sql"_s),
        rule(
            u"\\.exec\\(\\s*(u?\"|QStringLiteral|QString)|\\.arg\\("_s,
            u"storage/(sql|sqlite|postgres|commit|audit|counter|signin|access)/"_s,
            u"storage/(sql/connection|(sqlite|postgres)/connection_rules)\\.cpp"_s, // names, not statements
            u"a prepared statement with bound values"_s
        ),
        rule(
            u"\\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\\b"
            "|system_clock::now|\\btime\\((nullptr|NULL|0)\\)|\\bgettimeofday\\b"_s,
            product,
            u"app/system/"_s,
            u"the Clock that was passed in"_s
        ),
        rule(
            u"steady_clock::now|\\brandom_device\\b|\\bgetenv\\b|\\bstd::(rand|locale)\\b"_s,
            u"core/"_s,
            {},
            u"an argument: core reads no clock, chance or surroundings"_s
        ),
        rule(u"\\bQSettings\\b"_s, product, u"app/"_s, u"a value with the settings"_s),
        rule(
            u"\\btr\\(|\\bQT_TR_NOOP\\b|\\bQT_TRANSLATE_NOOP\\b|Application::translate\\("_s,
            product,
            u"ui/|app/counter/"_s,
            u"an enum, made into text by ui/text"_s
        ),
        rule(
            u"\\bqDebug\\(|\\bstd::c(out|err)\\b|\\bprintf\\("_s,
            quiet,
            {},
            u"a returned value, or a log category"_s
        ),
    };
}

QList<WordRule> screenRules()
{
    return {
        rule(u"\\bQMessageBox\\b"_s, product, u"ui/control/"_s, u"words where the flow is"_s),
        rule(u"\\bSIGNAL\\(|\\bSLOT\\("_s, everywhere, {}, u"a pointer to the member function"_s),
        rule(
            u"\\bsetStyleSheet\\(|\\bQColor\\(\\s*[\"u0-9]|\\bQFont\\(\\s*[\"u]"_s,
            u"ui/|app/"_s,
            u"ui/theme/"_s,
            u"a token of ui/theme"_s
        ),
        rule(
            u"\\bsleep_for\\b|\\bsleep_until\\b|\\bqSleep\\(|\\bqWait\\(|\\b[um]?sleep\\("_s,
            u"tests/|core/|ui/"_s,
            {},
            u"waiting for the condition itself (QTRY_VERIFY, a latch)"_s
        ),
        rule(
            u"^#include <Qt(Core|Gui|Widgets|Sql|Network|Concurrent|Charts|Test)>"_s,
            everywhere,
            {},
            u"the header of each class: a whole module costs seconds in every file"_s
        ),
    };
}

/// Rules for comments and literals too.
QList<WordRule> plainRules()
{
    return {
        rule(u"\\bFIX[M]E\\b|\\bTO[D]O\\b|\\bXX[X]\\b"_s, everywhere, {}, u"do it, or an issue"_s),
        rule(
            u"(?<![\\w.~*}$/])/(work|farm|root|home)/"_s,
            everywhere,
            {},
            u"a path that every machine has"_s
        ),
        rule(u"\\t"_s, everywhere, {}, u"spaces"_s),
        rule(u"[ \\t]+$"_s, everywhere, u".*\\.md$"_s, u"nothing: it ends in blanks"_s),
        rule(u"\\r"_s, everywhere, u"tests/fuzz/corpus/"_s, u"a plain line break"_s),
    };
}

QStringList complaintsBy(const QList<WordRule>& rules, const QString& path, const QString& text)
{
    QStringList complaints;
    for (const WordRule& each : rules) {
        if (!path.contains(each.where) || path.contains(each.except)) {
            continue;
        }
        auto matches = each.word.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            complaints << u"%1:%2: '%3': write %4"_s.arg(path)
                              .arg(lineOf(text, match.capturedStart()))
                              .arg(match.captured().trimmed(), each.instead);
        }
    }
    return complaints;
}

/// How many arguments stand between the parenthesis at `open` and its match.
int argumentsAt(const QString& code, qsizetype open)
{
    int depth = 0;
    int commas = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        const QChar here = code.at(at);
        if (u"([{"_s.contains(here)) {
            ++depth;
        } else if (u")]}"_s.contains(here)) {
            --depth;
        }
        if (depth == 0) {
            break;
        }
        commas += depth == 1 && here == u',' ? 1 : 0;
    }
    return commas + 1;
}

} // namespace

QStringList wordComplaints(const SourceFile& file)
{
    static const QList<WordRule> rules = languageRules() + boundaryRules() + screenRules();
    return complaintsBy(rules, file.path, codeOf(file.text)) + connectComplaints(file);
}

QStringList plainTextComplaints(const SourceFile& file)
{
    static const QList<WordRule> rules = plainRules();
    QStringList complaints = complaintsBy(rules, file.path, file.text);
    if (!file.text.isEmpty() && !file.text.endsWith(u'\n')) {
        complaints << file.path + u": the last line does not end"_s;
    }
    return complaints;
}

QString nameComplaint(const QString& path)
{
    static const QRegularExpression empty(
        u"(^|[/_-])(utils?|helpers?|managers?|common|misc|stuff)([._/-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption
    );
    static const QRegularExpression shape(u"^[a-z0-9_/]+\\.(cpp|h)$"_s);
    if (path.contains(empty)) {
        return path + u": name it after what it holds"_s;
    }
    if (!path.contains(shape)) {
        return path + u": file names are snake_case"_s;
    }
    return {};
}

QStringList connectComplaints(const SourceFile& file)
{
    static const QRegularExpression call(u"\\bconnect\\("_s);
    const QString code = codeOf(file.text);
    QStringList complaints;
    auto matches = call.globalMatch(code);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (argumentsAt(code, match.capturedEnd() - 1) == 3) {
            complaints << u"%1:%2: connect() needs the object that ends the connection"_s
                              .arg(file.path)
                              .arg(lineOf(code, match.capturedStart()));
        }
    }
    return complaints;
}

} // namespace jangbu::architecture
