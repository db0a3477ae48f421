#include "app/counter/open_failure_text.h"

#include "core/result/must.h"

#include <QCoreApplication>

namespace jangbu::app {

namespace {

struct OpenFailureWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenFailureWords)
};

} // namespace

OpenFailureText openFailureText(OpenFailure failure)
{
    using Words = OpenFailureWords;
    switch (failure) {
    case OpenFailure::FolderMissing:
        return {
            Words::tr("The data folder is not there and could not be made."),
            Words::tr("Check the path and whether its disk is connected.")
        };
    case OpenFailure::NoBook:
        return {Words::tr("The data folder holds no book."), Words::tr("Check the path.")};
    case OpenFailure::NotWritable:
        return {
            Words::tr("The data folder or a file in it cannot be written."),
            Words::tr("Check who owns it and its permissions.")
        };
    case OpenFailure::InUse:
        return {
            Words::tr("Another program has this book open."),
            Words::tr("Close it, or use the counter that is open already.")
        };
    case OpenFailure::Damaged:
        return {
            Words::tr("The book is damaged. It was not touched."),
            Words::tr("Restore the newest backup, or ask for help before changing anything.")
        };
    case OpenFailure::Foreign:
        return {
            Words::tr("The file book.db in the data folder is not a book of this program. "
                      "It was not touched."),
            Words::tr("Choose another folder.")
        };
    case OpenFailure::Newer:
        return {
            Words::tr("The book was made by a newer version of this program."),
            Words::tr("Update the program on this machine.")
        };
    case OpenFailure::KeyMissing:
        return {
            Words::tr("The key of this book, keys/master.key, is missing."),
            Words::tr("Copy it back from where it is kept.")
        };
    case OpenFailure::KeyDamaged:
        return {
            Words::tr("The key of this book, keys/master.key, cannot be read."),
            Words::tr("Copy it back whole from where it is kept.")
        };
    case OpenFailure::KeyWrong:
        return {
            Words::tr("The key keys/master.key belongs to another book."),
            Words::tr("Copy back the key of this one.")
        };
    case OpenFailure::DiskFull:
        return {
            Words::tr("The disk is full. Nothing was lost."),
            Words::tr("Free some space and try again.")
        };
    case OpenFailure::Unavailable:
        return {
            Words::tr("The machine refused to open the book."),
            Words::tr("The log in the data folder says more. Try again after a restart.")
        };
    }
    MUST(false);
}

} // namespace jangbu::app
