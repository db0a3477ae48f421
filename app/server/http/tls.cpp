#include "app/server/http/tls.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>

namespace jangbu::app {

namespace {

template <auto release>
struct Releasing
{
    template <class Held>
    void operator()(Held* held) const
    {
        release(held);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Releasing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releasing<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releasing<X509_EXTENSION_free>>;
using File = std::unique_ptr<std::FILE, Releasing<std::fclose>>;

constexpr long daysValid = 825;
constexpr long secondsPerDay = 24L * 60 * 60;
constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;

File openForWriting(const std::filesystem::path& path)
{
    const int descriptor =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, onlyOwner);
    return File{descriptor < 0 ? nullptr : ::fdopen(descriptor, "w")};
}

bool addExtension(X509& certificate, int nid, const std::string& value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, &certificate, &certificate, nullptr, nullptr, 0);
    const Extension extension{X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str())};
    return extension != nullptr && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

std::string machineName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data())
                                                            : std::string("localhost");
}

bool setName(X509& certificate, const std::string& name)
{
    X509_NAME* const subject = X509_get_subject_name(&certificate);
    return X509_NAME_add_entry_by_txt(
               subject,
               "CN",
               MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(name.c_str()),
               -1,
               -1,
               0
           ) == 1
           && X509_set_issuer_name(&certificate, subject) == 1;
}

bool setSerial(X509& certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
        return false;
    }
    bytes[0] &= 0x7FU; // positive
    const std::unique_ptr<BIGNUM, Releasing<BN_free>> number{
        BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr)
    };
    return number != nullptr
           && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate)) != nullptr;
}

Certificate sign(EVP_PKEY& key, Instant now)
{
    Certificate certificate{X509_new()};
    const std::string name = machineName();
    const std::time_t from = now.us / usPerSecond - secondsPerDay;
    const bool isMade =
        certificate != nullptr && X509_set_version(certificate.get(), 2) == 1
        && setSerial(*certificate) && setName(*certificate, name)
        && ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate.get()), from + daysValid * secondsPerDay)
               != nullptr
        && X509_set_pubkey(certificate.get(), &key) == 1
        && addExtension(*certificate, NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(
            *certificate,
            NID_subject_alt_name,
            "DNS:localhost,IP:127.0.0.1,IP:::1,DNS:" + name
        )
        && X509_sign(certificate.get(), &key, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

} // namespace

std::expected<void, std::string>
makeCertificateIfMissing(const CertificateFiles& files, Instant now)
{
    std::error_code error;
    if (std::filesystem::exists(files.certificate, error)) {
        return {};
    }
    const Key key{EVP_EC_gen("P-256")};
    const Certificate certificate = key ? sign(*key, now) : nullptr;
    if (!certificate) {
        return std::unexpected("OpenSSL made no certificate");
    }
    const File keyFile = openForWriting(files.key);
    const File certificateFile = openForWriting(files.certificate);
    const bool isWritten =
        keyFile != nullptr && certificateFile != nullptr
        && PEM_write_PrivateKey(keyFile.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
               == 1
        && PEM_write_X509(certificateFile.get(), certificate.get()) == 1;
    if (!isWritten) {
        return std::unexpected(files.certificate.string() + " cannot be written");
    }
    return {};
}

std::expected<std::string, std::string> fingerprintOf(const std::filesystem::path& certificate)
{
    const File file{std::fopen(certificate.c_str(), "re")};
    const Certificate read{file ? PEM_read_X509(file.get(), nullptr, nullptr, nullptr) : nullptr};
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (!read || X509_digest(read.get(), EVP_sha256(), digest.data(), &size) != 1) {
        return std::unexpected(certificate.string() + " is no certificate");
    }
    static constexpr std::string_view hexDigits = "0123456789ABCDEF";
    std::string text;
    for (std::size_t place = 0; place < size; ++place) {
        text.append(place == 0 ? "" : ":");
        text.push_back(hexDigits[digest[place] >> 4U]);
        text.push_back(hexDigits[digest[place] & 0x0FU]);
    }
    return text;
}

std::expected<boost::asio::ssl::context, std::string> openTls(const CertificateFiles& files)
{
    namespace ssl = boost::asio::ssl;
    ssl::context context(ssl::context::tls_server);
    boost::system::error_code error;
    context.set_options(
        ssl::context::default_workarounds | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1
            | ssl::context::no_compression,
        error
    );
    if (!error) {
        context.use_certificate_chain_file(files.certificate.string(), error);
    }
    if (!error) {
        context.use_private_key_file(files.key.string(), ssl::context::pem, error);
    }
    if (error) {
        return std::unexpected("the certificate or its key cannot be used: " + error.message());
    }
    SSL_CTX* const native = context.native_handle();
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    // Ten thousand idle connections must not hold ten thousand buffers.
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    if (SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20") != 1) {
        return std::unexpected("OpenSSL knows no cipher with forward secrecy");
    }
    return context;
}

} // namespace jangbu::app
