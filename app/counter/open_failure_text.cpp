#include "app/counter/open_failure_text.h"

#include "core/result/must.h"

#include <QCoreApplication>

namespace jangbu::app {

namespace {

struct OpenFailureWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenFailureWords)
};

OpenFailureText keyFailureText(OpenFailure failure)
{
    if (failure == OpenFailure::KeyMissing) {
        return {
            OpenFailureWords::tr("The key of this book, keys/master.key, is missing."),
            OpenFailureWords::tr("Copy it back from where it is kept.")
        };
    }
    if (failure == OpenFailure::KeyDamaged) {
        return {
            OpenFailureWords::tr("The key of this book, keys/master.key, cannot be read."),
            OpenFailureWords::tr("Copy it back whole from where it is kept.")
        };
    }
    return {
        OpenFailureWords::tr("The key keys/master.key belongs to another book."),
        OpenFailureWords::tr("Copy back the key of this one.")
    };
}

OpenFailureText serverFailureText(OpenFailure failure)
{
    if (failure == OpenFailure::ServerUnreachable) {
        return {
            OpenFailureWords::tr("The shop's server cannot be reached."),
            OpenFailureWords::tr("Check the network and whether the server is running.")
        };
    }
    if (failure == OpenFailure::ServerUntrusted) {
        return {
            OpenFailureWords::tr("Whoever answers is not the shop's server."),
            OpenFailureWords::tr("Compare the fingerprint with what the server printed.")
        };
    }
    if (failure == OpenFailure::NotEnrolled) {
        return {
            OpenFailureWords::tr("The server does not know this counter."),
            OpenFailureWords::tr("Ask an administrator for a code and start once with --enrol.")
        };
    }
    return {
        OpenFailureWords::tr("The code is unknown, used or too old."),
        OpenFailureWords::tr("Ask an administrator for another one.")
    };
}

} // namespace

OpenFailureText openFailureText(OpenFailure failure)
{
    switch (failure) {
    case OpenFailure::FolderMissing:
        return {
            OpenFailureWords::tr("The data folder is not there and could not be made."),
            OpenFailureWords::tr("Check the path and whether its disk is connected.")
        };
    case OpenFailure::NoBook:
        return {
            OpenFailureWords::tr("The data folder holds no book."),
            OpenFailureWords::tr("Check the path.")
        };
    case OpenFailure::NotWritable:
        return {
            OpenFailureWords::tr("The data folder or a file in it cannot be written."),
            OpenFailureWords::tr("Check who owns it and its permissions.")
        };
    case OpenFailure::InUse:
        return {
            OpenFailureWords::tr("Another program has this book open."),
            OpenFailureWords::tr("Close it, or use the counter that is open already.")
        };
    case OpenFailure::Damaged:
        return {
            OpenFailureWords::tr("The book is damaged. It was not touched."),
            OpenFailureWords::tr(
                "Restore the newest backup, or ask for help before changing anything."
            )
        };
    case OpenFailure::Foreign:
        return {
            OpenFailureWords::tr(
                "The file book.db in the data folder is not a book of this program. "
                "It was not touched."
            ),
            OpenFailureWords::tr("Choose another folder.")
        };
    case OpenFailure::Newer:
        return {
            OpenFailureWords::tr("The book was made by a newer version of this program."),
            OpenFailureWords::tr("Update the program on this machine.")
        };
    case OpenFailure::KeyMissing:
    case OpenFailure::KeyDamaged:
    case OpenFailure::KeyWrong:
        return keyFailureText(failure);
    case OpenFailure::DiskFull:
        return {
            OpenFailureWords::tr("The disk is full. Nothing was lost."),
            OpenFailureWords::tr("Free some space and try again.")
        };
    case OpenFailure::ServerUnreachable:
    case OpenFailure::ServerUntrusted:
    case OpenFailure::NotEnrolled:
    case OpenFailure::CodeInvalid:
        return serverFailureText(failure);
    case OpenFailure::Unavailable:
        return {
            OpenFailureWords::tr("The machine refused to open the book."),
            OpenFailureWords::tr("The log in the data folder says more. Try again after a restart.")
        };
    }
    MUST(false);
}

bool isMendedByRestore(OpenFailure failure)
{
    switch (failure) {
    case OpenFailure::Damaged:
    case OpenFailure::Foreign: // as a book looks whose first page is gone
    case OpenFailure::KeyMissing:
    case OpenFailure::KeyDamaged:
    case OpenFailure::KeyWrong:
    case OpenFailure::Unavailable: // a damage that is met only when the book is read
        return true;
    case OpenFailure::FolderMissing:
    case OpenFailure::NoBook:
    case OpenFailure::NotWritable:
    case OpenFailure::InUse:
    case OpenFailure::Newer:
    case OpenFailure::DiskFull:
    case OpenFailure::ServerUnreachable:
    case OpenFailure::ServerUntrusted:
    case OpenFailure::NotEnrolled:
    case OpenFailure::CodeInvalid:
        return false;
    }
    MUST(false);
}

} // namespace jangbu::app
