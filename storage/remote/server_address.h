#pragma once

#include <QByteArray>
#include <QUrl>

namespace jangbu::storage {

/// A central server and how its certificate is known.
struct ServerAddress
{
    QUrl url; // https://host:port, no path
    /// SHA-256 of its certificate, for one that no authority signed; empty: the machine's
    /// authorities decide.
    QByteArray fingerprint;
};

} // namespace jangbu::storage
