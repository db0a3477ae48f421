#pragma once

#include "core/port/catalogue_reader.h"
#include "core/port/customer_reader.h"
#include "ui/scan/scan_code.h"
#include "ui/sell/flow/unknown_codes.h"
#include "ui/sell/shelf/product_index.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace jangbu::ui {

class Dispatch;

/// What is scanned, one after the other as it came: while one is asked about, those after it wait,
/// a payment among them. Lives on the painting thread.
class ScanQueue final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the queue. While `isBlocked()` nothing is taken: call takeNext() after it.
    struct Surroundings
    {
        CatalogueReader& catalogue;
        CustomerReader& customers;
        Dispatch& dispatch;
        std::function<std::shared_ptr<ProductIndex>()> index; // nothing while it is not read
        std::function<bool()> isBlocked;
    };

    explicit ScanQueue(Surroundings around);

    /// `quantity`: as said before the scan; of a weighed code its weight counts.
    void push(const QString& code, int quantity);
    /// The pay key was pressed: its turn is after what was scanned before it.
    void pushPay();
    void takeNext();
    /// Forgets what was not taken yet.
    void drop();

    [[nodiscard]] bool isEmpty() const { return !m_isAsking && m_scans.empty(); }

Q_SIGNALS:
    void payScanned();
    void memberScanned(const jangbu::CustomerCard& card);
    void productScanned(const jangbu::Product& product, int quantity);
    /// Nothing can come of this code.
    void refused(const QString& code, jangbu::ui::UnknownCodes::Why why);

private:
    struct Scan
    {
        QString text;
        ScanCode code;
        int quantity = 1;
    };

    Surroundings m_around;
    std::deque<Scan> m_scans;
    int m_question = 0;
    bool m_isAsking = false;

    template <class Question, class OnFound>
    void ask(Question question, OnFound onFound);
    void take(const Scan& scan);
    void takeMember(const Scan& scan, std::int64_t memberNo);
    void takeProduct(const Scan& scan, const std::string& code);
    [[nodiscard]] bool takeWeighed(const std::string& code);
    void askForProduct(const Scan& scan, const std::string& code);
};

} // namespace jangbu::ui
