#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace jangbu::ui {

class ElidedLabel;
class EmptyState;
class Form;
class IdleWatch;
class KeyButton;
class NoticeLine;
class RestoreModel;
class TableView;

/// The whole window while a backup is put in place of the book: which one, its passphrase where one
/// is needed, how far it is, and what came of it.
class RestoreView : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreView(RestoreModel& model, QWidget* parent = nullptr);

    /// Untouched for so long while a backup is chosen or locked, it is left; 0: it is not.
    void setPatience(std::chrono::milliseconds patience);

    [[nodiscard]] TableView* table() const { return m_table; }

    [[nodiscard]] EmptyState* nothing() const { return m_nothing; }

    [[nodiscard]] QLineEdit* passphrase() const { return m_passphrase; }

    [[nodiscard]] NoticeLine* notice() const { return m_notice; }

    [[nodiscard]] KeyButton* backKey() const { return m_back; }

    [[nodiscard]] KeyButton* fileKey() const { return m_choose; }

    [[nodiscard]] KeyButton* stopKey() const { return m_stop; }

    /// Restores, unlocks or opens the shop, as it says.
    [[nodiscard]] KeyButton* mainKey() const { return m_main; }

Q_SIGNALS:
    /// Back to where one came from; nothing was changed.
    void left();
    /// The restored shop is to be opened.
    void openWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct FileQuestion
    {
        QString title;
        QString start; // where the dialog begins to look
        QString kinds; // empty: all files
    };

    RestoreModel& m_model;
    QLabel* m_title;
    QLabel* m_lead;
    QStackedWidget* m_pages;
    QStackedWidget* m_lists;
    TableView* m_table;
    EmptyState* m_nothing;
    ElidedLabel* m_file;
    Form* m_form;
    QLineEdit* m_passphrase;
    KeyButton* m_keyFile;
    QLabel* m_step;
    QProgressBar* m_progress;
    QLabel* m_done;
    QLabel* m_aside;
    NoticeLine* m_notice;
    KeyButton* m_back;
    KeyButton* m_choose;
    KeyButton* m_stop;
    KeyButton* m_main;
    IdleWatch* m_idle;
    bool m_isAskingForFile = false; // in a dialog of its own

    void placeAll();
    [[nodiscard]] QWidget* makeKeys();
    [[nodiscard]] QWidget* makeChoosingPage();
    [[nodiscard]] QWidget* makeLockedPage();
    [[nodiscard]] QWidget* makeWorkingPage();
    [[nodiscard]] QWidget* makeDonePage();
    void connectParts();
    void follow();
    void followKeys();
    void followTexts();
    void followChoice();
    void followProgress();
    void focusState();
    void act();
    void unlock();
    void goBack();
    void askForFile();
    void askForKeyFile();
    void takeFile(const FileQuestion& question, void (RestoreModel::*take)(const QString&));
    void leaveUntouched();
};

} // namespace jangbu::ui
