#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/counter/machine_model.h"

class QLabel;
class QLineEdit;

namespace jangbu::ui {

class ElidedLabel;
class Form;
class KeyButton;
class Segment;

// This counter: which it is, where it prints receipts and where its exports go.
class MachinePage final : public AdminPage
{
    Q_OBJECT

public:
    explicit MachinePage(MachineModel& model);

    [[nodiscard]] Segment* kinds() const { return m_kinds; }

    // Where an address of this kind is typed; null for the system's printers.
    [[nodiscard]] QLineEdit* fieldOf(PrinterKind kind) const;

    void chooseKind(PrinterKind kind);

    [[nodiscard]] KeyButton* useKey() const { return m_use; }

    [[nodiscard]] KeyButton* trialKey() const { return m_trial; }

    [[nodiscard]] KeyButton* usualKey() const { return m_usual; }

private:
    MachineModel& m_model;
    ElidedLabel* m_counter;
    ElidedLabel* m_dataFolder;
    Form* m_form;
    Segment* m_kinds;
    QLineEdit* m_network;
    QLineEdit* m_device;
    QLineEdit* m_queue;
    QLabel* m_drawer;
    KeyButton* m_use;
    KeyButton* m_trial;
    ElidedLabel* m_exports;
    QLabel* m_missing;
    KeyButton* m_choose;
    KeyButton* m_usual;

    void makePlace();
    void makePrinter();
    void makeExports();
    void connectModel();
    void fill();
    void follow();
    void followLoading();
    void followKind();
    void submit();
    void showRefusal(const QString& text);
    void chooseFolder();
    [[nodiscard]] PrinterKind kind() const;
    [[nodiscard]] PrinterEntry entry() const;
};

} // namespace jangbu::ui
