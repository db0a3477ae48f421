#pragma once

#include "core/port/customer_reader.h"
#include "ui/control/panel.h"

#include <QString>

class QStackedWidget;

namespace jangbu::ui {

class CustomerSearchModel;
class EmptyState;
class KeyMap;
class SearchField;
class TableView;

// What the panel says while it has nobody to show.
struct CustomerPanelWords
{
    QString question;    // nothing was typed
    QString nextStep;    // below it
    QString afterNobody; // below "No customer found"
};

// Finds a customer: a field over those who were found. What else a screen wants of a customer
// stands below them.
class CustomerPanel : public Panel
{
    Q_OBJECT

public:
    CustomerPanel(
        CustomerSearchModel& search,
        const KeyMap& keys,
        CustomerPanelWords words,
        QWidget* parent = nullptr
    );

    // The keyboard key for customers leads here.
    void focusSearch();
    // Typed where nothing else wanted it.
    void insert(const QString& text);

Q_SIGNALS:
    // Enter in the field chose the first one; not before the answer to what is in it.
    void entered();

private:
    CustomerSearchModel& m_model;
    CustomerPanelWords m_words;
    SearchField* m_search;
    TableView* m_found;
    EmptyState* m_hint;
    QStackedWidget* m_foundOrHint;

    void layOut();
    void showFound(bool isAnswered);
    void refuseScan(const QString& text);
    void showChosen(const CustomerCard& card);
};

} // namespace jangbu::ui
