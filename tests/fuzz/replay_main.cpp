// Runs a fuzz target over the files of its corpus: the same target as an ordinary test.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void replay(const std::string& input)
{
    // A fuzz target takes bytes; a char is one.
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(input.data());
    LLVMFuzzerTestOneInput(bytes, input.size());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::fputs("usage: fuzz_<name> CORPUS_FOLDER\n", stderr);
        return 2;
    }
    int count = 0;
    for (const auto& file : std::filesystem::directory_iterator(argv[1])) {
        std::ifstream stream(file.path(), std::ios::binary);
        replay({std::istreambuf_iterator<char>(stream), {}});
        ++count;
    }
    replay({});
    std::printf("%d inputs replayed\n", count);
    // A target without a corpus tests nothing.
    return count > 0 ? 0 : 1;
}
