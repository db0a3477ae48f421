#include "tests/app/counter/book_head.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace jangbu::tests {

namespace {

BookHead readHead(const QString& folder, const QString& question)
{
    const QString name = QStringLiteral("head of ") + folder;
    BookHead head;
    {
        QSqlDatabase book = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        book.setDatabaseName(folder + QStringLiteral("/book.db"));
        if (book.open()) {
            QSqlQuery query(book);
            if (query.exec(question) && query.next()) {
                head = {query.value(0).toLongLong(), query.value(1).toByteArray().toHex()};
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return head;
}

} // namespace

BookHead headOf(const QString& folder)
{
    return readHead(folder, QStringLiteral("SELECT batch_no, root FROM head WHERE id = 1"));
}

BookHead headAfter(const QString& folder, qint64 batch)
{
    const QString question = QStringLiteral("SELECT batch_no, root FROM batch WHERE batch_no = ");
    return readHead(folder, question + QString::number(batch));
}

} // namespace jangbu::tests
